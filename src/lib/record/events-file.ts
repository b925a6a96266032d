/**
 * What an author writes: format version 1 of an events file.
 *
 * Every text is plain text. Every date is an EDTF string in the subset that `partial-date.ts`
 * reads: `2025`, `2025-09`, `2025-09-25`, each with `?` (uncertain) or `~` (approximate), `a/b`,
 * or `a/..`. Every id matches `^[a-z0-9][a-z0-9-]{0,63}$` and is unique in its list.
 */
export interface EventsFile {
	format: 1;
	id: string;
	title: string;
	/** One sentence under the title. */
	dek: string;
	/** A BCP 47 tag: the language that the texts are in and that dates are worded in. */
	language: string;
	/** The day on which the file last changed. */
	updated: string;
	/** Until when the facts were looked up: one day, month or year. */
	checked?: string | undefined;
	/** Where it was taken from, if it is all or a part of a record that stands elsewhere. */
	takenFrom?: OriginRecord | undefined;
	/** The threads of the story; each is drawn as one group of rows. */
	tracks: TrackRecord[];
	/** Measured values over time. */
	series: SeriesRecord[];
	speakers: SpeakerRecord[];
	sources: SourceRecord[];
	/** In reading order: no event stands after one that starts only once it has wholly ended. */
	events: EventRecord[];
	/** Questions for a discussion of the whole story. */
	prompts: string[];
	corrections: CorrectionRecord[];
}

export interface OriginRecord {
	/** The record's page. */
	address: string;
	/** The hash of the whole record that it was taken from. */
	version: string;
}

export const trackColors = ['teal', 'plum', 'ochre', 'slate', 'moss', 'rust'] as const;
export type TrackColor = (typeof trackColors)[number];

export interface TrackRecord {
	id: string;
	label: string;
	description: string;
	color: TrackColor;
}

export interface SpeakerRecord {
	id: string;
	name: string;
	/** What they were at the time they spoke. */
	role: string;
	organisation: string;
}

export interface SourceRecord {
	id: string;
	publisher: string;
	/** A publisher's own page; https or http. */
	url: string;
	title?: string | undefined;
	published?: string | undefined;
	/** The address of an archived copy. */
	archived?: string | undefined;
	accessed?: string | undefined;
}

export const eventKinds = ['protest', 'report', 'statement', 'action', 'measurement'] as const;
export type EventKind = (typeof eventKinds)[number];

/**
 * How we know. `direct`: a named person's or organisation's own words. `spokesperson`: for a
 * company, by a spokesperson or an unsigned text. `reported`: by the sources. `document`: read out
 * of documents.
 */
export const attributions = ['direct', 'spokesperson', 'reported', 'document'] as const;
export type Attribution = (typeof attributions)[number];

export interface EventRecord {
	id: string;
	/** When it happened. */
	date: string;
	/** When it became public, if that was not when it happened. */
	known?: string | undefined;
	kind: EventKind;
	/** A track's id. */
	track: string;
	title: string;
	/** The few words that the drawing and the page lead with; at most three events of a file have some. */
	lead?: string | undefined;
	summary: string;
	attribution: Attribution;
	/** Ids of sources; at least one. */
	sources: string[];
	/** At most one; a second statement is a second event with a link. */
	statement?: StatementRecord | undefined;
	links: LinkRecord[];
	/** What is not known. */
	unknown?: string | undefined;
	/** Where the sources differ. */
	disputed?: string | undefined;
	/** For whoever presents. */
	notes?: string | undefined;
	prompts?: string[] | undefined;
	/** The day it came into the file; default: the file's `updated`. */
	added?: string | undefined;
}

export interface StatementRecord {
	/** The very words, without quotation marks. */
	quote: string;
	/** A speaker's id. */
	speaker: string;
	/** The audience or outlet that it was said to. */
	to?: string | undefined;
	/** Post, email, press conference… */
	channel?: string | undefined;
	/** The id of the source that carries these very words. */
	source?: string | undefined;
}

export const linkTypes = [
	'responds-to',
	'follows',
	'part-of',
	'reported-by',
	'contrasts-with'
] as const;
export type LinkType = (typeof linkTypes)[number];

export interface LinkRecord {
	/** An event's id. */
	to: string;
	type: LinkType;
	/** Who says so: a source's id. Needed by `contrasts-with`, which is a judgement. */
	source?: string | undefined;
}

export const qualifiers = ['exact', 'about', 'almost', 'at-least'] as const;
export type Qualifier = (typeof qualifiers)[number];

export interface SeriesRecord {
	id: string;
	label: string;
	unit: string;
	track: string;
	points: PointRecord[];
}

export interface PointRecord {
	date: string;
	known?: string | undefined;
	value: number;
	qualifier: Qualifier;
	/** The id of the `measurement` that this point draws. */
	event: string;
	sources: string[];
}

export interface CorrectionRecord {
	date: string;
	event: string;
	text: string;
}
