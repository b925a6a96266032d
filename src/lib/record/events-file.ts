import * as v from 'valibot';
import {
	anyText,
	chapterTitle,
	date,
	id,
	isbn,
	kindLabel,
	language,
	lead,
	leadLabel,
	limits,
	name,
	notLonger,
	object,
	oneOf,
	prompts,
	reference,
	references,
	filledText,
	seen,
	timeZone,
	title,
	until,
	url
} from './fields.ts';
import { says } from './issue-fault.ts';
import { pictureSchema } from './picture.ts';
import {
	attributions,
	kindForms,
	kindShapes,
	linkTypes,
	qualifiers,
	sourceTypes,
	trackColors
} from './terms.ts';

/*
 * The file that an author writes: format version 1 of an events file, as the schema that reads it and the types that
 * follow from it. Pages import the types alone, so that they carry no schema.
 *
 * Every text is plain text. Every date is an EDTF string in the subset that `partial-date.ts`
 * reads: `2025`, `2025-09`, `2025-09-25`, each with `?` (uncertain) or `~` (approximate), `2025-09-25T10:30`; `a/b` for what
 * lasted from a to b, `[a..b]` for one day from a to b. Every id matches `^[a-z0-9][a-z0-9-]{0,63}$` and is unique in its list. A `reference` is the
 * id of something in the file.
 */

/** Most events of a file (S5). */
export const maxEvents = 100_000;

/** The file without its lists, which are read one item at a time. */
export const headSchema = object({
	format: v.literal(1, says({ code: 'format' })),
	id,
	title,
	/** One sentence under the title. */
	dek: filledText(),
	/** Who made the record, if that is not the site that publishes it. */
	madeBy: v.optional(name),
	/** A BCP 47 tag: the language that the texts are in and that dates are formatted in. */
	language,
	/** Where its times of day are, by an IANA name: `America/Los_Angeles`. */
	timeZone: v.optional(timeZone),
	/** The day on which the file last changed. */
	updated: date,
	/** Until when the facts were looked up: one day, month or year. */
	checked: v.optional(until),
	/** The page, and the hash, of the record that it is all or a part of. */
	takenFrom: v.optional(object({ address: url, version: name }))
});

const maybeText = v.pipe(anyText, notLonger());

/** A kind of events, in the record's own words. */
const kindSchema = object({
	id,
	label: kindLabel,
	shape: oneOf(kindShapes),
	/** Whether its events have words that were said, or a figure. */
	is: v.optional(oneOf(kindForms))
});
export type KindRecord = v.InferOutput<typeof kindSchema>;

/** A thread of the story; each is drawn as one group of rows. */
const trackSchema = object({
	id,
	label: name,
	description: filledText(),
	color: oneOf(trackColors)
});
export type TrackRecord = v.InferOutput<typeof trackSchema>;

const speakerSchema = object({
	id,
	name,
	/** Their role at the time they spoke. */
	role: filledText(),
	/** The organisation they speak for; empty for a person who speaks for nobody else. */
	organisation: v.pipe(maybeText, seen)
});
export type SpeakerRecord = v.InferOutput<typeof speakerSchema>;

const sourceSchema = object({
	id,
	/** Who published it; for a document in an archive, the archive. */
	publisher: name,
	/** Its type, if somebody has said so. */
	type: v.optional(oneOf(sourceTypes)),
	/** A publisher's own page; https or http. A source without one has a title, or is in an archive. */
	url: v.optional(url),
	title: v.optional(title),
	author: v.optional(name),
	published: v.optional(date),
	/** `402`, `175–178`. */
	pages: v.optional(name),
	/** Who keeps it, and under which mark. */
	archive: v.optional(name),
	shelfMark: v.optional(name),
	isbn: v.optional(isbn),
	/** The address of an archived copy. */
	archived: v.optional(url),
	accessed: v.optional(date),
	/** No link opens this address at quoted words: the copy that was read has another one. */
	fragment: v.optional(v.literal(false, says({ code: 'not-false' })))
});
export type SourceRecord = v.InferOutput<typeof sourceSchema>;

const statementSchema = object({
	/** The very words, without quotation marks. */
	quote: filledText(limits.quote),
	speaker: reference,
	/** The audience or outlet that it was said to. */
	to: v.optional(filledText()),
	/** Post, email, press conference… */
	channel: v.optional(filledText()),
	/** The source that carries these very words. */
	source: v.optional(reference),
	/** The language of the quote, BCP 47, where it is not the file's; a translation needs it. */
	lang: v.optional(language),
	/** The quote in the file's language, and who translated it. It is shown beside the quote, never in its place. */
	translation: v.optional(object({ text: filledText(limits.quote), by: name }))
});
export type StatementRecord = v.InferOutput<typeof statementSchema>;

const linkSchema = object({
	/** An event. */
	to: reference,
	type: oneOf(linkTypes),
	/** The source that says so. Needed by `contrasts-with`, which is a judgement. */
	source: v.optional(reference)
});
export type LinkRecord = v.InferOutput<typeof linkSchema>;

const eventSchema = object({
	id,
	/** When it happened. */
	date,
	/** When it became public, if that was not when it happened. */
	known: v.optional(date),
	/** The id of one of the file's kinds; if it has none, one of `eventKinds`. */
	kind: v.string(
		says(({ input }: { input: unknown }) => ({ code: input === undefined ? 'missing' : 'no-text' }))
	),
	track: reference,
	title,
	/** The few words that the drawing and the page lead with; at most three events of a file have some. */
	lead: v.optional(lead),
	/** A word before the lead, such as “Said” or “Reported”. */
	leadLabel: v.optional(leadLabel),
	summary: filledText(),
	/** How it is known; left out if nobody has said that. */
	attribution: v.optional(oneOf(attributions)),
	sources: v.pipe(references, v.minLength(1, says({ code: 'no-source' }))),
	/** At most one; a second statement is a second event with a link. */
	statement: v.optional(statementSchema),
	picture: v.optional(pictureSchema),
	links: v.array(linkSchema, says({ code: 'no-links' })),
	/** What is not known. */
	unknown: v.optional(filledText()),
	/** Where the sources differ. */
	disputed: v.optional(filledText()),
	/** For whoever presents. */
	notes: v.optional(filledText()),
	prompts: v.optional(prompts),
	/** The day it came into the file; default: the file's `updated`. */
	added: v.optional(date)
});
export type EventRecord = v.InferOutput<typeof eventSchema>;

/** A speaker of a file that is opened: other formats may give neither role nor organisation. */
export const openedSpeakerSchema = object({
	...speakerSchema.entries,
	role: maybeText,
	organisation: maybeText
});

/** An event of a file that is opened: other formats have no summary, and often no source. */
export const openedEventSchema = object({
	...eventSchema.entries,
	summary: maybeText,
	sources: references
});

const noNumber = says({ code: 'no-number' });

const pointSchema = object({
	date,
	known: v.optional(date),
	value: v.pipe(v.number(noNumber), v.finite(noNumber), v.minValue(0, noNumber)),
	qualifier: oneOf(qualifiers),
	/** The event that this point draws: one whose kind is a figure. */
	event: reference,
	sources: references
});
export type PointRecord = v.InferOutput<typeof pointSchema>;

/** Figures over time. */
const seriesSchema = object({
	id,
	label: name,
	unit: name,
	track: reference,
	points: v.array(pointSchema, says({ code: 'no-points' }))
});
export type SeriesRecord = v.InferOutput<typeof seriesSchema>;

const correctionSchema = object({ date, event: reference, text: filledText() });
export type CorrectionRecord = v.InferOutput<typeof correctionSchema>;

/** Some of the events, to be presented by themselves. */
const routeSchema = object({ id, title, events: references });

/** A part of the story, told by itself. */
const chapterSchema = object({
	id,
	title: chapterTitle,
	/** One to three sentences. */
	summary: v.optional(filledText(limits.chapterSummary)),
	events: references
});
export type ChapterRecord = v.InferOutput<typeof chapterSchema>;

const lessonStepSchema = object({
	minutes: v.pipe(v.number(noNumber), v.finite(noNumber), v.minValue(0, noNumber)),
	title,
	/** What the teacher and the class do. */
	does: v.optional(filledText()),
	/** The events that are shown to all, in the presentation. */
	shows: v.optional(references),
	/** What to ask; the record’s answer is for the teacher. */
	asks: v.optional(
		v.array(
			object({ question: filledText(), answer: v.optional(filledText()) }),
			says({ code: 'no-list' })
		)
	)
});

/** What a class does with the record: its minutes are those of its steps. */
const lessonSchema = object({
	id,
	title,
	/** For whom, such as `13 and up`. */
	level: v.optional(title),
	goals: v.optional(prompts),
	steps: v.pipe(
		v.array(lessonStepSchema, says({ code: 'no-list' })),
		v.minLength(1, says({ code: 'no-steps' }))
	),
	/** The task of the exit ticket. */
	ticket: v.optional(filledText()),
	/** Names and numbers of standards that it follows. */
	standards: v.optional(prompts)
});
export type LessonRecord = v.InferOutput<typeof lessonSchema>;

/** The whole file as one schema; a file is checked list by list, with `headSchema` first. */
export const fileSchema = v.object({
	...headSchema.entries,
	/** In the order in which a reader sees them; left out if the five of any record will do. */
	kinds: v.optional(v.array(kindSchema)),
	tracks: v.array(trackSchema),
	series: v.array(seriesSchema),
	speakers: v.array(speakerSchema),
	sources: v.array(sourceSchema),
	/** In reading order: no event comes after one that starts only once it has wholly ended. */
	events: v.array(eventSchema),
	/** Questions for a discussion of the whole story. */
	prompts: v.array(filledText()),
	/** The record's answer to each of them, in their order; for the teacher. */
	answers: v.optional(v.array(filledText())),
	corrections: v.array(correctionSchema),
	routes: v.optional(v.array(routeSchema)),
	/** Each event is in exactly one of them. */
	chapters: v.optional(v.array(chapterSchema)),
	/** For teachers. */
	lessons: v.optional(v.array(lessonSchema))
});
export type EventsFile = v.InferOutput<typeof fileSchema>;
