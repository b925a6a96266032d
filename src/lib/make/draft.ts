import type { Dictionary } from '#lib/record/dictionary.ts';

/*
 * A record while somebody makes it: what is typed, also half a date. Every text is there, empty if nothing has
 * been typed. Treat all objects as immutable: `edit.ts` makes new ones.
 */

/**
 * Identifies an item within the draft: its id, or `+` and a number for a new item. That one gets
 * an id of its title once it is written.
 */
export type Key = string;

/** A kind of events. */
export interface DraftKind {
	key: Key;
	label: string;
	shape: string;
	/** `statement`, `figure`, or empty for neither. */
	is: string;
}

export interface DraftTrack {
	key: Key;
	label: string;
	description: string;
	color: string;
}

export interface DraftSpeaker {
	key: Key;
	name: string;
	role: string;
	organisation: string;
}

export interface DraftSource {
	key: Key;
	publisher: string;
	/** Its type, a word of CSL. */
	type: string;
	url: string;
	title: string;
	author: string;
	published: string;
	pages: string;
	archive: string;
	shelfMark: string;
	isbn: string;
	archived: string;
	/** When its page was opened. */
	accessed: string;
	/** Fields that no form shows, as they were read. */
	rest: Dictionary;
}

export interface DraftSeries {
	key: Key;
	label: string;
	unit: string;
	track: Key;
}

/** Some of the events, to be presented by themselves. */
export interface DraftRoute {
	key: Key;
	title: string;
	events: readonly Key[];
}

/** A part of the story, told by itself. */
export interface DraftChapter {
	key: Key;
	title: string;
	summary: string;
	events: readonly Key[];
}

/** What a class does with the record; the draft’s `steps` say which lesson they are of. */
export interface DraftLesson {
	key: Key;
	title: string;
	/** For whom. */
	level: string;
	/** One in each line. */
	goals: string;
	/** The task of the exit ticket. */
	ticket: string;
	/** Names and numbers, one in each line. */
	standards: string;
}

/** One step of a lesson; the draft’s `asks` say which step they are of. */
export interface DraftStep {
	key: Key;
	lesson: Key;
	minutes: string;
	title: string;
	does: string;
	/** What is shown to all. */
	events: readonly Key[];
}

/** A question of a step, and the record’s answer. */
export interface DraftAsk {
	key: Key;
	step: Key;
	question: string;
	answer: string;
}

export interface DraftLink {
	to: Key;
	type: string;
	source: Key;
}

/** A picture's bytes, as base64, or the name of a file that has them; and its size, px. */
export interface DraftPicture {
	data?: string;
	file?: string;
	width: number;
	height: number;
}

/** An event with its statement and its figure in the same object, so that every field is set in the same way. */
export interface DraftEvent {
	key: Key;
	date: string;
	known: string;
	kind: string;
	track: Key;
	title: string;
	lead: string;
	leadLabel: string;
	summary: string;
	attribution: string;
	sources: readonly Key[];
	quote: string;
	speaker: Key;
	to: string;
	channel: string;
	/** The source that has the quoted words. */
	quotedFrom: Key;
	/** The language of the quote, where it is not the record’s. */
	lang: string;
	translation: string;
	/** Who translated it. */
	translatedBy: string;
	picture: DraftPicture | null;
	/** The content of the picture in words. */
	pictureAlt: string;
	/** Empty, or `yes`: then it needs no words. */
	pictureDecorative: string;
	pictureCredit: string;
	pictureLicense: string;
	pictureCaption: string;
	pictureSource: Key;
	/** Of a reported figure. */
	series: Key;
	value: string;
	qualifier: string;
	/** Null if the figure has the sources of its event. */
	figureSources: readonly Key[] | null;
	links: readonly DraftLink[];
	unknown: string;
	disputed: string;
	notes: string;
	/** Fields that no form shows, as they were read. */
	rest: Dictionary;
}

export interface DraftHead {
	id: string;
	title: string;
	dek: string;
	madeBy: string;
	language: string;
	/** IANA; the place whose clocks its times are by. */
	timeZone: string;
	updated: string;
}

export interface EditorDraft {
	/** The number of the next key. */
	next: number;
	head: DraftHead;
	/** None where the five of any record will do: then events name those. */
	kinds: readonly DraftKind[];
	tracks: readonly DraftTrack[];
	speakers: readonly DraftSpeaker[];
	sources: readonly DraftSource[];
	series: readonly DraftSeries[];
	events: readonly DraftEvent[];
	routes: readonly DraftRoute[];
	/** In the order in which they are told; an event is in one of them at most. */
	chapters: readonly DraftChapter[];
	lessons: readonly DraftLesson[];
	/** Of all lessons; those of one stand in its order. */
	steps: readonly DraftStep[];
	/** Of all steps; those of one stand in its order. */
	asks: readonly DraftAsk[];
	/** Fields that no form shows, as they were read. */
	rest: Dictionary;
}

/** The lists of a draft, and the type of their items. */
export interface Items {
	kinds: DraftKind;
	tracks: DraftTrack;
	speakers: DraftSpeaker;
	sources: DraftSource;
	series: DraftSeries;
	events: DraftEvent;
	routes: DraftRoute;
	chapters: DraftChapter;
	lessons: DraftLesson;
	steps: DraftStep;
	asks: DraftAsk;
}

export type List = keyof Items;

/** The lists whose items stand in the form of an item of another list. */
type InnerList = 'steps' | 'asks';
/** The lists that are shown by themselves. */
export type OuterList = Exclude<List, InnerList>;
/** The lists that name events, and that no event names. */
export type ListOfEvents = 'routes' | 'chapters' | 'lessons' | InnerList;

/** The key that the next item of a draft gets. */
export const nextKey = ({ next }: EditorDraft): Key => `+${next}`;

/** Whether an item was added here, and has no id yet. */
export const isNew = (key: Key): boolean => key.startsWith('+');
