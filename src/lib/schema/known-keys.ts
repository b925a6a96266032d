import type * as v from 'valibot';
import { joinPath, type Report } from './problem.ts';

/** Keys through which a careless copy of an object reaches its prototype. */
const poisoned = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reports every key that the schema does not name, at any depth that the schema describes.
 * Valibot's `strictObject` names only the first, and takes an inherited name for a known one.
 */
export function checkKeys(
	schema: v.GenericSchema,
	value: unknown,
	path: string,
	report: Report
): void {
	const inner = unwrap(schema);
	if (isList(inner) && Array.isArray(value)) {
		for (const [index, item] of value.entries()) {
			if (report.isFull()) return;
			checkKeys(inner.item, item, joinPath(path, index), report);
		}
	}
	if (!isObject(inner) || typeof value !== 'object' || value === null || Array.isArray(value))
		return;
	for (const [key, item] of Object.entries(value)) {
		if (report.isFull()) return;
		const entry = Object.hasOwn(inner.entries, key) ? inner.entries[key] : undefined;
		const itemPath = joinPath(path, key);
		if (entry) checkKeys(entry, item, itemPath, report);
		else report.add(itemPath, item, toReason(key, Object.keys(inner.entries)));
	}
}

type ListSchema = v.ArraySchema<v.GenericSchema, undefined>;
type ObjectSchema = v.ObjectSchema<Record<string, v.GenericSchema>, undefined>;
type OptionalSchema = v.OptionalSchema<v.GenericSchema, undefined>;

/** A pipe carries the properties of its first schema, so only `optional` hides what is inside. */
function unwrap(schema: v.GenericSchema): v.GenericSchema {
	return schema.type === 'optional' ? (schema as OptionalSchema).wrapped : schema;
}

function isList(schema: v.GenericSchema): schema is ListSchema {
	return schema.type === 'array';
}

function isObject(schema: v.GenericSchema): schema is ObjectSchema {
	return schema.type === 'object';
}

function toReason(key: string, known: string[]): string {
	if (poisoned.has(key)) return 'No file may use this key.';
	const near = known.find((candidate) => isNear(key, candidate));
	return near ? `This key is not known. Did you mean "${near}"?` : 'This key is not known.';
}

/** Whether one letter added, dropped or changed, or two swapped, or case alone, tells them apart. */
function isNear(key: string, candidate: string): boolean {
	if (Math.abs(key.length - candidate.length) > 1) return false;
	const [a, b] = [key.toLowerCase(), candidate.toLowerCase()];
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const [restA, restB] = [a.slice(start), b.slice(start)];
	const swapped = restA.charAt(1) + restA.charAt(0) + restA.slice(2);
	return (
		restA === restB ||
		restA.slice(1) === restB ||
		restA === restB.slice(1) ||
		restA.slice(1) === restB.slice(1) ||
		swapped === restB
	);
}
