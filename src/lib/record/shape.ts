import * as v from 'valibot';
import { attributions, eventKinds, linkTypes, qualifiers, trackColors } from './events-file.ts';
import {
	anyText,
	date,
	id,
	language,
	lead,
	limits,
	name,
	notLonger,
	object,
	oneOf,
	prompts,
	reference,
	references,
	text,
	title,
	until,
	url
} from './fields.ts';
import { says } from './issue-fault.ts';

/** Most events that a file may hold (S5). */
export const maxEvents = 100_000;

/** The file without its lists, which are read one item at a time. */
export const headSchema = object({
	format: v.literal(1, says({ code: 'format' })),
	id,
	title,
	dek: text(),
	language,
	updated: date,
	checked: v.optional(until),
	takenFrom: v.optional(object({ address: url, version: name }))
});

export const trackSchema = object({
	id,
	label: name,
	description: text(),
	color: oneOf(trackColors)
});

export const speakerSchema = object({ id, name, role: text(), organisation: name });

export const sourceSchema = object({
	id,
	publisher: name,
	url,
	title: v.optional(title),
	published: v.optional(date),
	archived: v.optional(url),
	accessed: v.optional(date)
});

const statement = object({
	quote: text(limits.quote),
	speaker: reference,
	to: v.optional(text()),
	channel: v.optional(text()),
	source: v.optional(reference)
});

const link = object({ to: reference, type: oneOf(linkTypes), source: v.optional(reference) });

export const eventSchema = object({
	id,
	date,
	known: v.optional(date),
	kind: oneOf(eventKinds),
	track: reference,
	title,
	lead: v.optional(lead),
	summary: text(),
	attribution: oneOf(attributions),
	sources: v.pipe(references, v.minLength(1, says({ code: 'no-source' }))),
	statement: v.optional(statement),
	links: v.array(link, says({ code: 'no-links' })),
	unknown: v.optional(text()),
	disputed: v.optional(text()),
	notes: v.optional(text()),
	prompts: v.optional(prompts),
	added: v.optional(date)
});

const noNumber = says({ code: 'no-number' });

const maybeText = v.pipe(anyText, notLonger());

/** A speaker of a file that is opened: other formats may give neither role nor organisation. */
export const openedSpeakerSchema = object({
	...speakerSchema.entries,
	role: maybeText,
	organisation: maybeText
});

/**
 * An event of a file that is opened: other formats have no summary, and often no source. What is said
 * by somebody needs one even so.
 */
export const openedEventSchema = v.pipe(
	object({
		...eventSchema.entries,
		summary: maybeText,
		sources: references
	}),
	v.forward(
		v.partialCheck(
			[['kind'], ['sources'], ['statement']],
			({ kind, sources, statement }) =>
				sources.length > 0 || (kind !== 'statement' && statement === undefined),
			says({ code: 'statement-without-source' })
		),
		['sources']
	)
);

const point = object({
	date,
	known: v.optional(date),
	value: v.pipe(v.number(noNumber), v.finite(noNumber), v.minValue(0, noNumber)),
	qualifier: oneOf(qualifiers),
	event: reference,
	sources: references
});

export const seriesSchema = object({
	id,
	label: name,
	unit: name,
	track: reference,
	points: v.array(point, says({ code: 'no-points' }))
});

export const correctionSchema = object({ date, event: reference, text: text() });

export const promptSchema = text();

/** The whole file as one schema: for the names of its keys, and for those who read it without us. */
export const fileSchema = v.object({
	...headSchema.entries,
	tracks: v.array(trackSchema),
	series: v.array(seriesSchema),
	speakers: v.array(speakerSchema),
	sources: v.array(sourceSchema),
	events: v.array(eventSchema),
	prompts: v.array(promptSchema),
	corrections: v.array(correctionSchema)
});
