import type * as v from 'valibot';
import { isDictionary } from './dictionary.ts';
import type { Fault } from './fault.ts';
import { nearestWord } from './near.ts';
import { joinPath, type ProblemReport } from './problem.ts';

/** Keys that could change the prototype of an object into which code copies them. */
export const prototypeKeys: ReadonlySet<string> = new Set([
	'__proto__',
	'constructor',
	'prototype'
]);

/**
 * Reports every key that the schema does not contain, at any depth. We do not use Valibot’s `strictObject`, because it
 * reports only the first unknown key, and accepts keys such as `toString`.
 *
 * @param isKnown whether an earlier check found only known keys in an item, so that it is skipped
 */
export function checkUnknownKeys(
	schema: v.GenericSchema,
	value: unknown,
	path: string,
	report: ProblemReport,
	isKnown: (item: unknown) => boolean = () => false
): void {
	const innerSchema = unwrapOptional(schema);
	if (isListSchema(innerSchema) && Array.isArray(value)) {
		for (const [index, item] of value.entries()) {
			if (report.isFull()) return;
			if (!isKnown(item)) checkUnknownKeys(innerSchema.item, item, joinPath(path, index), report);
		}
	}
	if (!isObjectSchema(innerSchema) || !isDictionary(value)) return;
	for (const [key, item] of Object.entries(value)) {
		if (report.isFull()) return;
		const entry = Object.hasOwn(innerSchema.entries, key) ? innerSchema.entries[key] : undefined;
		const itemPath = joinPath(path, key);
		if (entry) checkUnknownKeys(entry, item, itemPath, report, isKnown);
		else report.add(itemPath, item, faultOfKey(key, Object.keys(innerSchema.entries)));
	}
}

/** A list schema. Its items are checked, too. */
type ListSchema = v.ArraySchema<v.GenericSchema, undefined>;
type ObjectSchema = v.ObjectSchema<Record<string, v.GenericSchema>, undefined>;
type OptionalSchema = v.OptionalSchema<v.GenericSchema, undefined>;

/** The schema inside `optional`. A pipe needs no unwrapping, because it has the properties of its first schema. */
function unwrapOptional(schema: v.GenericSchema): v.GenericSchema {
	return schema.type === 'optional' ? (schema as OptionalSchema).wrapped : schema;
}

function isListSchema(schema: v.GenericSchema): schema is ListSchema {
	return schema.type === 'array';
}

function isObjectSchema(schema: v.GenericSchema): schema is ObjectSchema {
	return schema.type === 'object';
}

function faultOfKey(key: string, known: string[]): Fault {
	if (prototypeKeys.has(key)) return { code: 'poisoned-key' };
	return { code: 'unknown-key', near: nearestWord(key, known) };
}
