import * as v from 'valibot';
import { isDictionary } from './dictionary.ts';
import { isTimeZone } from './record-clock.ts';

/*
 * Reads a file in a way that cannot fail. Invalid texts count as absent, invalid lists as empty, and every item keeps
 * its index. The checks that compare several items use this, so that a fault in one item does not hide faults in
 * others.
 */

/** A text. Any other value counts as absent. */
const text = v.fallback(v.optional(v.string()), undefined);
/** A list of texts. Other values in it become undefined. */
const texts = list(text);

function list<const T extends v.GenericSchema>(item: T) {
	return v.fallback(v.array(item), []);
}

/** The result for an item that is not an object. */
const noRecord = {};
/** An item of which only the id is read. */
const record = v.fallback(v.object({ id: text }), noRecord);

const link = v.fallback(v.object({ to: text, type: text, source: text }), noRecord);
const statement = v.object({
	speaker: text,
	source: text,
	lang: v.optional(v.unknown()),
	translation: v.optional(v.unknown())
});

const picture = v.object({ source: text, data: text });
/** Any value. The checks only ask whether it is there. */
const anything = v.optional(v.unknown());
const source = v.fallback(
	v.object({ id: text, url: anything, title: anything, archive: anything, shelfMark: anything }),
	noRecord
);

const event = v.fallback(
	v.object({
		id: text,
		date: text,
		known: text,
		kind: text,
		track: text,
		lead: text,
		leadLabel: v.optional(v.unknown()),
		sources: texts,
		statement: v.fallback(v.optional(statement), undefined),
		picture: v.fallback(v.optional(picture), undefined),
		links: list(link)
	}),
	{ sources: [], links: [] }
);

const point = v.fallback(v.object({ date: text, known: text, event: text, sources: texts }), {
	sources: []
});
const series = v.fallback(v.object({ id: text, track: text, points: list(point) }), { points: [] });

/** The parts of a file that the checks between items need. */
const looseSchema = v.object({
	timeZone: v.fallback(v.optional(v.pipe(v.string(), v.check(isTimeZone))), undefined),
	kinds: list(v.fallback(v.object({ id: text, is: text }), noRecord)),
	tracks: list(record),
	series: list(series),
	speakers: list(record),
	sources: list(source),
	events: list(event),
	corrections: list(v.fallback(v.object({ event: text }), noRecord)),
	routes: list(v.fallback(v.object({ id: text, events: texts }), { events: [] })),
	chapters: list(v.fallback(v.object({ id: text, events: texts }), { events: [] })),
	lessons: list(
		v.fallback(
			v.object({ id: text, steps: list(v.fallback(v.object({ shows: texts }), { shows: [] })) }),
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
 * Reads from any object the parts that checks between items need. It never fails: an invalid text or list is left out.
 *
 * @param known a cache of events that have been read; the function adds to it
 */
export function readLoosely(
	input: { events?: unknown },
	known = new WeakMap<object, LooseEvent>()
): LooseFile {
	const { events } = input;
	const readEvent = (item: unknown): LooseEvent => {
		if (!isDictionary(item)) return v.parse(event, item);
		const read = known.get(item) ?? v.parse(event, item);
		known.set(item, read);
		return read;
	};
	return {
		...v.parse(looseSchema, { ...input, events: [] }),
		events: Array.isArray(events) ? events.map(readEvent) : []
	};
}
