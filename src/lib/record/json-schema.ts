import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { visiblePattern } from './hidden-characters.ts';
import { isbnPattern } from './isbn.ts';
import {
	checkFilled,
	limits,
	checkPlainLine,
	plainLinePattern,
	checkDate,
	checkIsbn,
	checkSafeUrl,
	checkVisible,
	checkSingleDate
} from './fields.ts';
import { eventKinds } from './terms.ts';
import { fileSchema, maxEvents } from './events-file.ts';

// Parts of the pattern of a date, as sources of regular expressions without anchors.

const dayPattern = '(?!-0000)-?\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
/** A day, a month or a year, with or without a mark. */
const calendarUnitPattern = `(${dayPattern}|(?!-0000)-?\\d{4}(-(0[1-9]|1[0-2]))?)[?~%]?`;
/** A day with a time of day, with or without a UTC offset. */
const timePattern = `${dayPattern}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)?`;
/** The start or the end of a span. */
const endPattern = `(${calendarUnitPattern}|${timePattern})`;
/** A season, a decade or a century. */
const periodPattern = '(-?\\d{4}-2[1-4]|(0[1-9]|[1-9]\\d)[\\dX]X)[?~%]?';
/** A span whose start or end may be open (`..`) or unknown (empty), but not both. */
const spanPattern = `${endPattern}/(${endPattern}|\\.\\.)?|(\\.\\.)?/${endPattern}`;
/** A set: one of two dates, or one day between two dates. */
const setPattern = `\\[${calendarUnitPattern}(\\.\\.|,)${calendarUnitPattern}\\]`;

/** The patterns of our checks of texts. `checkSafeUrl`, `checkDate` and `checkIsbn` are stricter than their patterns. */
const patterns = new Map<object, string>([
	[checkFilled, '\\S'],
	[checkDate, `^(${endPattern}|${periodPattern}|${spanPattern}|${setPattern})$`],
	[checkSafeUrl, '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\/][^\\s\\\\]*$'],
	[checkPlainLine, plainLinePattern.source],
	[checkSingleDate, '^[^/[]*$'],
	[checkIsbn, isbnPattern.source],
	[checkVisible, visiblePattern]
]);

/** JSON Schema’s keywords for the allowed numbers of items in each list. */
const itemCounts: Readonly<Record<string, object>> = {
	events: {
		minItems: 1,
		maxItems: maxEvents,
		contains: { properties: { lead: true }, required: ['lead'] },
		minContains: 0,
		maxContains: limits.leads
	},
	kinds: { maxItems: limits.kinds },
	tracks: { maxItems: limits.tracks },
	series: { maxItems: limits.series },
	chapters: { maxItems: limits.chapters }
};

/** Pairs of keys: an object with the first must also have the second. */
const requiredPairs: readonly [key: string, other: string][] = [
	['translation', 'lang'],
	['leadLabel', 'lead'],
	['shelfMark', 'archive']
];

/** Pairs of keys: an object must have exactly one key of a pair. */
const exclusivePairs = [
	['file', 'data'],
	['alt', 'decorative']
] as const;

function rulesOfExclusivePairs({ properties = {} }: JsonSchema): object {
	const heldPairs = exclusivePairs.filter((keys) => keys.every((key) => key in properties));
	if (heldPairs.length === 0) return {};
	return {
		allOf: heldPairs.map((keys) => ({
			oneOf: keys.map((key) => ({ properties: { [key]: true }, required: [key] }))
		}))
	};
}

/** Requires at least one of these keys in a source, so that a reader can find it. */
const oneSourceKey = ['url', 'title', 'shelfMark'].map((key) => ({
	properties: { [key]: true },
	required: [key]
}));

function rulesOfRequiredPairs({ properties = {} }: JsonSchema): object {
	const heldPairs = requiredPairs.filter(([key]) => key in properties);
	if (heldPairs.length === 0) return {};
	return {
		dependentRequired: Object.fromEntries(heldPairs.map(([key, other]) => [key, [other]])),
		// Only sources have this key.
		...('shelfMark' in properties && { anyOf: oneSourceKey })
	};
}

/**
 * The format of events files as JSON Schema (draft 2020-12), made from our Valibot schema. It describes each value by
 * itself. Only `parseEventsFile` checks rules between values, such as that ids exist and events are in reading order.
 *
 * @param id the address of the schema file
 */
export function eventsJsonSchema(id: string): object {
	const { $schema, properties, ...schema } = toJsonSchema(fileSchema, {
		target: 'draft-2020-12',
		overrideAction({ valibotAction, jsonSchema }) {
			const pattern = patterns.get(valibotAction);
			// Add to `allOf`, because a text may have several patterns.
			if (pattern) return { ...jsonSchema, allOf: [...(jsonSchema.allOf ?? []), { pattern }] };
			// Drop checks that have no pattern (such as of language tags), and the check for infinity, which JSON
			// cannot contain.
			return valibotAction.type === 'check' || valibotAction.type === 'finite' ? jsonSchema : null;
		},
		// Refuse unknown keys, and add the rules between keys.
		overrideSchema: ({ valibotSchema, jsonSchema }) =>
			valibotSchema.type === 'object'
				? {
						...jsonSchema,
						additionalProperties: false,
						...rulesOfRequiredPairs(jsonSchema),
						...rulesOfExclusivePairs(jsonSchema)
					}
				: null
	});
	const counted = Object.entries(properties ?? {}).map(([name, property]) => [
		name,
		{ ...(property as JsonSchema), ...itemCounts[name] }
	]);
	return {
		$schema,
		$id: id,
		title: 'An events file of On the Record, format 1',
		description:
			'Every text is plain text. Dates are EDTF: 2025, 2025-09 or 2025-09-25, each with ? or ~; A/B; A/... ' +
			'Years are 0000 (1 BC) to 9999, and -0001 (2 BC) to -9999.',
		...schema,
		// Without kinds of its own, a file’s events must have standard kinds.
		anyOf: [
			{ properties: { kinds: { minItems: 1 } }, required: ['kinds'] },
			{ properties: { events: { items: { properties: { kind: { enum: eventKinds } } } } } }
		],
		properties: Object.fromEntries(counted)
	};
}
