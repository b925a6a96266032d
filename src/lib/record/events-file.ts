// The format of a record as a schema. This file is long on purpose, so that the whole format can be read in one place.
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
	checkLength,
	object,
	oneOf,
	reference,
	references,
	filledText,
	filledTexts,
	checkVisible,
	timeZone,
	title,
	singleDate,
	url
} from './fields.ts';
import { withFault } from './issue-fault.ts';
import { pictureSchema } from './picture.ts';
import {
	attributions,
	kindContents,
	kindShapes,
	linkTypes,
	qualifiers,
	sourceTypes,
	trackColors
} from './terms.ts';

/*
 * The format of the file that an author writes (version 1): its schema, and the types inferred from it. Pages import
 * only the types, so that they do not load the schema.
 *
 * Every text is plain text. Every date is an EDTF string in the subset that `partial-date.ts` reads: `2025`, `2025-09`,
 * `2025-09-25`, each with `?` (uncertain) or `~` (approximate), `2025-09-25T10:30`; `a/b` for something that lasted
 * from a to b; `[a..b]` for something that happened on one day, which is not earlier than a and not later than b. Every
 * id matches `^[a-z0-9][a-z0-9-]{0,63}$` and is unique in its list. A `reference` is the id of an item of the file.
 */

/** The highest number of events in a file. */
export const maxEvents = 100_000;

/** The file without its lists. `parse.ts` checks the items of the lists one at a time. */
export const headSchema = object({
	format: v.literal(1, withFault({ code: 'format' })),
	id,
	title,
	/** The sentence below the title. */
	dek: filledText(),
	/** Who made the record, if that is not the site that publishes it. */
	madeBy: v.optional(name),
	/** The language of the texts and of formatted dates, BCP 47. */
	language,
	/** The time zone of the record’s times of day, an IANA name: `America/Los_Angeles`. */
	timeZone: v.optional(timeZone),
	/** The day on which the file last changed. */
	updated: date,
	/** When the facts were last checked: a day, a month or a year. */
	checked: v.optional(singleDate),
	/** The address and version (a hash) of another record, if this one was copied from it, in whole or in part. */
	takenFrom: v.optional(object({ address: url, version: name }))
});

/** A text of limited length that may be empty. */
const emptyOrText = v.pipe(anyText, checkLength());

/** A kind of events that the record defines. */
const kindSchema = object({
	id,
	label: kindLabel,
	shape: oneOf(kindShapes),
	/** Whether events of this kind have a quote (`statement`) or a figure (`figure`); left out if neither. */
	is: v.optional(oneOf(kindContents))
});
/** A kind as it is written in an events file. */
export type KindRecord = v.InferOutput<typeof kindSchema>;

/** A named row of the drawing, to which events belong. */
const trackSchema = object({
	id,
	label: name,
	description: filledText(),
	color: oneOf(trackColors)
});
/** A track as it is written in an events file. */
export type TrackRecord = v.InferOutput<typeof trackSchema>;

/** Somebody who is quoted. */
const speakerSchema = object({
	id,
	name,
	/** The role at the time of the statement. */
	role: filledText(),
	/** The organisation that the speaker represents; empty if there is none. */
	organisation: v.pipe(emptyOrText, checkVisible)
});
/** A speaker as it is written in an events file. */
export type SpeakerRecord = v.InferOutput<typeof speakerSchema>;

/** A page, a book or a document that supports events. */
const sourceSchema = object({
	id,
	/** The publisher of the source; for a document in an archive, the archive. */
	publisher: name,
	type: v.optional(oneOf(sourceTypes)),
	/** The address of the publisher’s own page, https or http. A source without one needs a title or a shelf mark. */
	url: v.optional(url),
	title: v.optional(title),
	author: v.optional(name),
	published: v.optional(date),
	/** The pages that are cited: `402`, `175–178`. */
	pages: v.optional(name),
	/** The archive that keeps the document. `shelfMark` is its mark there. */
	archive: v.optional(name),
	shelfMark: v.optional(name),
	isbn: v.optional(isbn),
	/** The address of a copy in an archive of the web. */
	archived: v.optional(url),
	accessed: v.optional(date),
	/** Set if links must not contain the quote as a text fragment, because the quote was read in a copy of the page. */
	fragment: v.optional(v.literal(false, withFault({ code: 'not-false' })))
});
/** A source as it is written in an events file. */
export type SourceRecord = v.InferOutput<typeof sourceSchema>;

/** The words of somebody that an event quotes. */
const statementSchema = object({
	/** The exact words, without quotation marks. */
	quote: filledText(limits.quote),
	speaker: reference,
	/** The audience or outlet that the words were addressed to. */
	to: v.optional(filledText()),
	/** How the words were said: post, email, press conference… */
	channel: v.optional(filledText()),
	/** The source whose page contains these exact words. */
	source: v.optional(reference),
	/** The language of the quote, BCP 47, if it differs from the file’s language. Required if there is a translation. */
	lang: v.optional(language),
	/** The quote in the file’s language, and the translator. Shown below the quote, never instead of it. */
	translation: v.optional(object({ text: filledText(limits.quote), by: name }))
});
/** A statement as it is written in an events file. */
export type StatementRecord = v.InferOutput<typeof statementSchema>;

/** A link from one event to another. */
const linkSchema = object({
	/** The id of the other event. */
	to: reference,
	type: oneOf(linkTypes),
	/** The source that supports the link. `contrasts-with` requires one, because it is a judgement. */
	source: v.optional(reference)
});
/** A link as it is written in an events file. */
export type LinkRecord = v.InferOutput<typeof linkSchema>;

const eventSchema = object({
	id,
	/** When it happened. */
	date,
	/** When it became public, if that was after it happened. */
	known: v.optional(date),
	/** The id of one of the file’s kinds, or of `eventKinds` if the file defines none. */
	kind: v.string(
		withFault(({ input }: { input: unknown }) => ({
			code: input === undefined ? 'missing' : 'no-text'
		}))
	),
	track: reference,
	title,
	/** A short text that the timeline and the page show in large type. At most three events of a file may have one. */
	lead: v.optional(lead),
	/** A word before the lead, such as “Said” or “Reported”. */
	leadLabel: v.optional(leadLabel),
	summary: filledText(),
	/** How the event is known; left out if the author has not stated it. */
	attribution: v.optional(oneOf(attributions)),
	sources: v.pipe(references, v.minLength(1, withFault({ code: 'no-source' }))),
	/** An event has at most one statement. Make a second statement an event of its own, with a link. */
	statement: v.optional(statementSchema),
	picture: v.optional(pictureSchema),
	links: v.array(linkSchema, withFault({ code: 'no-links' })),
	/** What is not known. */
	unknown: v.optional(filledText()),
	/** Where the sources differ. */
	disputed: v.optional(filledText()),
	/** Notes for the presenter. */
	notes: v.optional(filledText()),
	/** Questions about the event’s sources. */
	prompts: v.optional(filledTexts),
	/** The day on which the event was added to the file; default: the file’s `updated`. */
	added: v.optional(date)
});
/** An event as it is written in an events file. */
export type EventRecord = v.InferOutput<typeof eventSchema>;

/** A speaker of an opened file. Files in other formats may have neither role nor organisation. */
export const openedSpeakerSchema = object({
	...speakerSchema.entries,
	role: emptyOrText,
	organisation: emptyOrText
});

/** An event of an opened file. Files in other formats have no summary, and often no source. */
export const openedEventSchema = object({
	...eventSchema.entries,
	summary: emptyOrText,
	sources: references
});

/** Reports a value that is not a finite number from 0. */
const noNumberMessage = withFault({ code: 'no-number' });

/** One figure of a series. */
const pointSchema = object({
	date,
	known: v.optional(date),
	value: v.pipe(
		v.number(noNumberMessage),
		v.finite(noNumberMessage),
		v.minValue(0, noNumberMessage)
	),
	qualifier: oneOf(qualifiers),
	/** The event that reports this figure. Its kind must be a figure (`is: 'figure'`). */
	event: reference,
	sources: references
});
/** A figure of a series as it is written in an events file. */
export type PointRecord = v.InferOutput<typeof pointSchema>;

/** Comparable figures over time. */
const seriesSchema = object({
	id,
	label: name,
	unit: name,
	track: reference,
	points: v.array(pointSchema, withFault({ code: 'no-points' }))
});
/** A series as it is written in an events file. */
export type SeriesRecord = v.InferOutput<typeof seriesSchema>;

/** A correction of an error that was published, in one sentence. */
const correctionSchema = object({ date, event: reference, text: filledText() });
/** A correction as it is written in an events file. */
export type CorrectionRecord = v.InferOutput<typeof correctionSchema>;

/** A selection of the record’s events that can be presented on its own. */
const routeSchema = object({ id, title, events: references });

/** A part of the story. Each event is in exactly one chapter. */
const chapterSchema = object({
	id,
	title: chapterTitle,
	/** One to three sentences. */
	summary: v.optional(filledText(limits.chapterSummary)),
	events: references
});
/** A chapter as it is written in an events file. */
export type ChapterRecord = v.InferOutput<typeof chapterSchema>;

const lessonStepSchema = object({
	minutes: v.pipe(
		v.number(noNumberMessage),
		v.finite(noNumberMessage),
		v.minValue(0, noNumberMessage)
	),
	title,
	/** What the teacher and the class do. */
	does: v.optional(filledText()),
	/** The ids of the events that the presentation shows in this step. */
	shows: v.optional(references),
	/** Questions for the class. The answers are for the teacher. */
	asks: v.optional(
		v.array(
			object({ question: filledText(), answer: v.optional(filledText()) }),
			withFault({ code: 'no-list' })
		)
	)
});

/** A lesson plan. It takes as many minutes as its steps together. */
const lessonSchema = object({
	id,
	title,
	/** Whom the lesson is for, such as `13 and up`. */
	level: v.optional(title),
	goals: v.optional(filledTexts),
	steps: v.pipe(
		v.array(lessonStepSchema, withFault({ code: 'no-list' })),
		v.minLength(1, withFault({ code: 'no-steps' }))
	),
	/** The task that students answer before they leave (an exit ticket). */
	ticket: v.optional(filledText()),
	/** Names and numbers of the curriculum standards that the lesson follows. */
	standards: v.optional(filledTexts)
});
/** A lesson as it is written in an events file. */
export type LessonRecord = v.InferOutput<typeof lessonSchema>;

/** The whole file as one schema. `parse.ts` checks it list by list, after `headSchema`. */
export const fileSchema = v.object({
	...headSchema.entries,
	/** The record’s kinds in the order in which the page lists them; left out if it uses the standard ones. */
	kinds: v.optional(v.array(kindSchema)),
	tracks: v.array(trackSchema),
	series: v.array(seriesSchema),
	speakers: v.array(speakerSchema),
	sources: v.array(sourceSchema),
	/** In reading order: if one event had ended before another began, it comes first. */
	events: v.array(eventSchema),
	/** Questions for a discussion of the whole story. */
	prompts: v.array(filledText()),
	/** The record’s answers to `prompts`, in the same order; for the teacher. */
	answers: v.optional(v.array(filledText())),
	corrections: v.array(correctionSchema),
	routes: v.optional(v.array(routeSchema)),
	chapters: v.optional(v.array(chapterSchema)),
	lessons: v.optional(v.array(lessonSchema))
});
/** A checked events file. */
export type EventsFile = v.InferOutput<typeof fileSchema>;
