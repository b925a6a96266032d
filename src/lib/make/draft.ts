import type { Dictionary } from '#lib/record/dictionary.ts';

/* A draft is a record while somebody edits it. Each field has the typed text, even half a date; empty means
   not set. Treat all objects as immutable: `edit.ts` makes new ones. */

/**
 * The key of an item in the draft: its id in the file. A new item has `+` and a number instead, and gets an id from its
 * title when it is written to a file.
 */
export type ItemKey = string;

/** A kind of event that the record defines. */
export interface DraftKind {
	key: ItemKey;
	label: string;
	shape: string;
	/** The content of its events: `statement`, `figure`, or empty if neither. */
	is: string;
}

/** A named row of the timeline. */
export interface DraftTrack {
	key: ItemKey;
	label: string;
	description: string;
	color: string;
}

/** A person or organisation that is quoted. */
export interface DraftSpeaker {
	key: ItemKey;
	name: string;
	role: string;
	organisation: string;
}

/** A source. `published` is EDTF, as typed; `archived` is the address of a copy in a web archive. */
export interface DraftSource {
	key: ItemKey;
	publisher: string;
	/** A source type of CSL (Citation Style Language), such as `book`. */
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
	/** The day on which somebody opened the source's page, EDTF. */
	accessed: string;
	/** Fields of the file that no form shows, unchanged. */
	rest: Dictionary;
}

/** A series of comparable figures over time. Its points are those events of the draft that have its key. */
export interface DraftSeries {
	key: ItemKey;
	label: string;
	unit: string;
	track: ItemKey;
}

/** A route: a selection of events that can be presented on its own. */
export interface DraftRoute {
	key: ItemKey;
	title: string;
	events: readonly ItemKey[];
}

/** A part of the story with its own title. */
export interface DraftChapter {
	key: ItemKey;
	title: string;
	summary: string;
	events: readonly ItemKey[];
}

/** A lesson for a class. Its steps are in the draft's `steps` and have its key. */
export interface DraftLesson {
	key: ItemKey;
	title: string;
	/** The class or age group, such as “Year 9”. */
	level: string;
	/** The goals, one per line. */
	goals: string;
	/** The task of the exit ticket: a short answer that students hand in at the end. */
	ticket: string;
	/** Names and numbers of teaching standards, one per line. */
	standards: string;
}

/** A step of a lesson. Its questions are in the draft's `asks` and have its key. */
export interface DraftStep {
	key: ItemKey;
	lesson: ItemKey;
	minutes: string;
	title: string;
	/** What the teacher and the class do. */
	does: string;
	/** The events that the step shows to the class. */
	events: readonly ItemKey[];
}

/** A question of a step, with the answer that the record gives. */
export interface DraftQuestion {
	key: ItemKey;
	step: ItemKey;
	question: string;
	answer: string;
}

/** A link to another event. */
export interface DraftLink {
	to: ItemKey;
	type: string;
	source: ItemKey;
}

/** A picture: its bytes as base64 (`data`) or the name of its file (`file`), and its size, px. */
export interface DraftPicture {
	data?: string;
	file?: string;
	width: number;
	height: number;
}

/** An event. The fields of its statement, figure and picture are in the same object, so that one edit sets any field. */
export interface DraftEvent {
	key: ItemKey;
	date: string;
	/** The day on which the event became public, if it was later. */
	known: string;
	kind: string;
	track: ItemKey;
	title: string;
	lead: string;
	leadLabel: string;
	summary: string;
	attribution: string;
	sources: readonly ItemKey[];
	quote: string;
	speaker: ItemKey;
	/** To whom it was said. */
	to: string;
	/** How it was said, such as “on television”. */
	channel: string;
	/** The source that contains the quote. */
	quotedFrom: ItemKey;
	/** The language of the quote, if it differs from the record's; BCP 47. */
	lang: string;
	translation: string;
	translatedBy: string;
	picture: DraftPicture | null;
	/** A text alternative for readers who cannot see the picture. */
	pictureAlt: string;
	/** `yes` if the picture is decorative and needs no text alternative, otherwise empty. */
	pictureDecorative: string;
	pictureCredit: string;
	pictureLicense: string;
	pictureCaption: string;
	pictureSource: ItemKey;
	/** The series that the figure belongs to. */
	series: ItemKey;
	value: string;
	qualifier: string;
	/** The sources of the figure; null if it has the same sources as the event. */
	figureSources: readonly ItemKey[] | null;
	links: readonly DraftLink[];
	/** What is not known about the event. */
	unknown: string;
	/** What sources disagree about. */
	disputed: string;
	/** Notes for the presenter. */
	notes: string;
	/** Fields of the file that no form shows, unchanged. */
	rest: Dictionary;
}

/** The fields of the record as a whole. `dek` is the subtitle: one sentence below the title. */
export interface DraftHead {
	id: string;
	title: string;
	dek: string;
	madeBy: string;
	language: string;
	/** The IANA time zone of all times of day. */
	timeZone: string;
	updated: string;
}

/** A record while somebody edits it. */
export interface EditorDraft {
	/** The number in the key of the next new item. */
	next: number;
	head: DraftHead;
	/** The kinds that the record defines. If empty, events use the standard kinds. */
	kinds: readonly DraftKind[];
	tracks: readonly DraftTrack[];
	speakers: readonly DraftSpeaker[];
	sources: readonly DraftSource[];
	series: readonly DraftSeries[];
	events: readonly DraftEvent[];
	routes: readonly DraftRoute[];
	/** In the order of the story. Each event is in at most one chapter. */
	chapters: readonly DraftChapter[];
	lessons: readonly DraftLesson[];
	/** The steps of all lessons. Steps of the same lesson are in order. */
	steps: readonly DraftStep[];
	/** The questions of all steps. Questions of the same step are in order. */
	asks: readonly DraftQuestion[];
	/** Fields of the file that no form shows, unchanged. */
	rest: Dictionary;
}

/** The item type of each list. */
export interface ItemTypes {
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
	asks: DraftQuestion;
}

/** The name of a list of the draft. */
export type ListName = keyof ItemTypes;

/** Lists whose items are edited inside the form of another item. */
type InnerListName = 'steps' | 'asks';
/** Lists that have their own section in the editor. */
export type OuterListName = Exclude<ListName, InnerListName>;
/** Lists to whose items no event refers. */
export type UnreferencedListName = 'routes' | 'chapters' | 'lessons' | InnerListName;

/** The key that the next new item gets. */
export const nextKey = ({ next }: EditorDraft): ItemKey => `+${next}`;

/** Whether an item was added here and has no id yet. */
export const isNew = (key: ItemKey): boolean => key.startsWith('+');
