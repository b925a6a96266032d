import * as v from 'valibot';
import { isDictionary } from './dictionary.ts';
import { isTimeZone } from './record-clock.ts';

/*
 * Reads a file in a way that cannot fail. Invalid texts count as absent, invalid lists as empty, and every item keeps
 * its index. The checks that compare several items use this, so that a fault in one item does not hide faults in
 * others.
 */

/** Reads a text. Any other value counts as absent. */
const looseText = v.fallback(v.optional(v.string()), undefined);
/** Reads a list of texts. Other values in it become undefined. */
const looseTexts = looseList(looseText);

function looseList<const T extends v.GenericSchema>(item: T) {
	return v.fallback(v.array(item), []);
}

/** The result for an item that is not an object. */
const emptyItem = {};
/** An item that is only read for its id. */
const looseItem = v.fallback(v.object({ id: looseText }), emptyItem);

const looseLink = v.fallback(
	v.object({ to: looseText, type: looseText, source: looseText }),
	emptyItem
);
const looseStatement = v.object({
	speaker: looseText,
	source: looseText,
	lang: v.optional(v.unknown()),
	translation: v.optional(v.unknown())
});

const loosePicture = v.object({ source: looseText, data: looseText });
/** Reads any value. The checks only ask whether it is there. */
const anyValue = v.optional(v.unknown());
const looseSource = v.fallback(
	v.object({
		id: looseText,
		url: anyValue,
		title: anyValue,
		archive: anyValue,
		shelfMark: anyValue
	}),
	emptyItem
);

const looseEvent = v.fallback(
	v.object({
		id: looseText,
		date: looseText,
		known: looseText,
		kind: looseText,
		track: looseText,
		lead: looseText,
		leadLabel: v.optional(v.unknown()),
		sources: looseTexts,
		statement: v.fallback(v.optional(looseStatement), undefined),
		picture: v.fallback(v.optional(loosePicture), undefined),
		links: looseList(looseLink)
	}),
	{ sources: [], links: [] }
);

const loosePoint = v.fallback(
	v.object({ date: looseText, known: looseText, event: looseText, sources: looseTexts }),
	{
		sources: []
	}
);
const looseSeries = v.fallback(
	v.object({ id: looseText, track: looseText, points: looseList(loosePoint) }),
	{ points: [] }
);

/** The parts of a file that the checks between items need. */
const looseSchema = v.object({
	timeZone: v.fallback(v.optional(v.pipe(v.string(), v.check(isTimeZone))), undefined),
	kinds: looseList(v.fallback(v.object({ id: looseText, is: looseText }), emptyItem)),
	tracks: looseList(looseItem),
	series: looseList(looseSeries),
	speakers: looseList(looseItem),
	sources: looseList(looseSource),
	events: looseList(looseEvent),
	corrections: looseList(v.fallback(v.object({ event: looseText }), emptyItem)),
	routes: looseList(v.fallback(v.object({ id: looseText, events: looseTexts }), { events: [] })),
	chapters: looseList(v.fallback(v.object({ id: looseText, events: looseTexts }), { events: [] })),
	lessons: looseList(
		v.fallback(
			v.object({
				id: looseText,
				steps: looseList(v.fallback(v.object({ shows: looseTexts }), { shows: [] }))
			}),
			{ steps: [] }
		)
	)
});

/** Reads only the kinds of a file. */
export const readKinds = (kinds: unknown): LooseFile['kinds'] =>
	v.parse(looseSchema.entries.kinds, kinds);

/** The readable parts of a file that may have faults. */
export type LooseFile = v.InferOutput<typeof looseSchema>;
/** The readable parts of one event. */
export type LooseEvent = LooseFile['events'][number];

/**
 * Reads from any object the parts that checks between items need. It never fails: an invalid text counts as absent, an
 * invalid list as empty.
 *
 * @param known a cache of events that have been read; the function adds to it
 */
export function readLoosely(
	input: { events?: unknown },
	known = new WeakMap<object, LooseEvent>()
): LooseFile {
	const { events } = input;
	const readEvent = (item: unknown): LooseEvent => {
		if (!isDictionary(item)) return v.parse(looseEvent, item);
		const read = known.get(item) ?? v.parse(looseEvent, item);
		known.set(item, read);
		return read;
	};
	return {
		...v.parse(looseSchema, { ...input, events: [] }),
		events: Array.isArray(events) ? events.map(readEvent) : []
	};
}
