import type { Dictionary } from '#lib/record/dictionary.ts';

/*
 * A record while somebody makes it. Every field has the typed text, even half a date, and is empty if nothing was
 * typed. Treat all objects as immutable: `edit.ts` makes new ones.
 */

/**
 * Identifies an item in the draft: its id, or `+` and a number for a new item, which gets an id from its title when it
 * is written to a file.
 */
export type Key = string;

/** A kind of events that the record defines. */
export interface DraftKind {
	key: Key;
	label: string;
	shape: string;
	/** What its events contain: `statement`, `figure`, or empty if neither. */
	is: string;
}

/** A named row of the drawing. */
export interface DraftTrack {
	key: Key;
	label: string;
	description: string;
	color: string;
}

/** Somebody who is quoted. */
export interface DraftSpeaker {
	key: Key;
	name: string;
	role: string;
	organisation: string;
}

/** A source. `published` is EDTF, as typed; `archived` is the address of a copy in an archive of the web. */
export interface DraftSource {
	key: Key;
	publisher: string;
	/** A type of CSL's vocabulary, such as `book`. */
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
	/** The day on which its page was opened, EDTF. */
	accessed: string;
	/** Fields that no form shows, as they were read. */
	rest: Dictionary;
}

/** Comparable figures over time. Their points are events of the draft, which name the series. */
export interface DraftSeries {
	key: Key;
	label: string;
	unit: string;
	track: Key;
}

/** A selection of events that is presented on its own. */
export interface DraftRoute {
	key: Key;
	title: string;
	events: readonly Key[];
}

/** A part of the story with its own title. */
export interface DraftChapter {
	key: Key;
	title: string;
	summary: string;
	events: readonly Key[];
}

/** A lesson for a class. Its steps are in the draft's `steps`, which name their lesson. */
export interface DraftLesson {
	key: Key;
	title: string;
	/** The class or age that it is for. */
	level: string;
	/** The goals, one on each line. */
	goals: string;
	/** The task of the exit ticket. */
	ticket: string;
	/** Names and numbers of teaching standards, one on each line. */
	standards: string;
}

/** A step of a lesson. Its questions are in the draft's `asks`, which name their step. */
export interface DraftStep {
	key: Key;
	lesson: Key;
	minutes: string;
	title: string;
	does: string;
	/** The events that everybody is shown. */
	events: readonly Key[];
}

/** A question of a step, and the answer that the record gives. */
export interface DraftAsk {
	key: Key;
	step: Key;
	question: string;
	answer: string;
}

/** A link to another event. */
export interface DraftLink {
	to: Key;
	type: string;
	source: Key;
}

/** A picture: its bytes as base64 (`data`) or the name of its file (`file`), and its size, px. */
export interface DraftPicture {
	data?: string;
	file?: string;
	width: number;
	height: number;
}

/** An event. Its statement and figure are in the same object, so that every field is set in the same way. */
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
	/** The source that prints the quoted words. */
	quotedFrom: Key;
	/** The language of the quote, if it is not the record's. */
	lang: string;
	translation: string;
	translatedBy: string;
	picture: DraftPicture | null;
	/** A description of the picture, for readers who cannot see it. */
	pictureAlt: string;
	/** `yes` if the picture needs no description, otherwise empty. */
	pictureDecorative: string;
	pictureCredit: string;
	pictureLicense: string;
	pictureCaption: string;
	pictureSource: Key;
	/** The series of the figure. */
	series: Key;
	value: string;
	qualifier: string;
	/** The sources of the figure; null if they are those of the event. */
	figureSources: readonly Key[] | null;
	links: readonly DraftLink[];
	unknown: string;
	disputed: string;
	notes: string;
	/** Fields that no form shows, as they were read. */
	rest: Dictionary;
}

/** The fields of the record as a whole. `dek` is the sentence below the title. */
export interface DraftHead {
	id: string;
	title: string;
	dek: string;
	madeBy: string;
	language: string;
	/** The time zone of all times of day, IANA. */
	timeZone: string;
	updated: string;
}

/** A record while somebody makes it. */
export interface EditorDraft {
	/** The number of the next new key. */
	next: number;
	head: DraftHead;
	/** The record's own kinds. If there are none, events use the standard kinds. */
	kinds: readonly DraftKind[];
	tracks: readonly DraftTrack[];
	speakers: readonly DraftSpeaker[];
	sources: readonly DraftSource[];
	series: readonly DraftSeries[];
	events: readonly DraftEvent[];
	routes: readonly DraftRoute[];
	/** In the order of the story. An event is in at most one chapter. */
	chapters: readonly DraftChapter[];
	lessons: readonly DraftLesson[];
	/** The steps of all lessons. The steps of one lesson are in order. */
	steps: readonly DraftStep[];
	/** The questions of all steps. The questions of one step are in order. */
	asks: readonly DraftAsk[];
	/** Fields that no form shows, as they were read. */
	rest: Dictionary;
}

/** The type of the items of each list. */
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

/** The name of a list of the draft. */
export type List = keyof Items;

/** Lists whose items are shown in the form of another list's item. */
type InnerList = 'steps' | 'asks';
/** Lists that have their own section in the editor. */
export type OuterList = Exclude<List, InnerList>;
/** Lists whose items are never named by an event. */
export type ListOfEvents = 'routes' | 'chapters' | 'lessons' | InnerList;

/** The key that the next new item gets. */
export const nextKey = ({ next }: EditorDraft): Key => `+${next}`;

/** Whether an item was added here and has no id yet. */
export const isNew = (key: Key): boolean => key.startsWith('+');
