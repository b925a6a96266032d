import { draftTexts } from '#lib/import/draft-texts.ts';
import { kindShapes, trackColors } from '#lib/record/terms.ts';
import type {
	DraftQuestion,
	DraftChapter,
	DraftEvent,
	DraftHead,
	DraftKind,
	DraftLesson,
	DraftRoute,
	DraftSeries,
	DraftSource,
	DraftSpeaker,
	DraftStep,
	DraftTrack,
	EditorDraft,
	ItemKey
} from './draft.ts';

/** A new kind, empty except for its shape. */
export const newKind = (key: ItemKey, shape: string = kindShapes[0]): DraftKind => ({
	key,
	label: '',
	shape,
	is: ''
});

/** A new track, empty except for its colour. */
export const newTrack = (key: ItemKey, color: string = trackColors[0]): DraftTrack => ({
	key,
	label: '',
	description: '',
	color
});

/** A new speaker with empty fields. */
export const newSpeaker = (key: ItemKey): DraftSpeaker => ({
	key,
	name: '',
	role: '',
	organisation: ''
});

/** A new source with empty fields. */
export const newSource = (key: ItemKey): DraftSource => ({
	key,
	publisher: '',
	type: '',
	url: '',
	title: '',
	author: '',
	published: '',
	pages: '',
	archive: '',
	shelfMark: '',
	isbn: '',
	archived: '',
	accessed: '',
	rest: {}
});

/** A new series with empty fields, in a track. */
export const newSeries = (key: ItemKey, track: ItemKey): DraftSeries => ({
	key,
	label: '',
	unit: '',
	track
});

/** A new route without events. */
export const newRoute = (key: ItemKey): DraftRoute => ({ key, title: '', events: [] });

/** A new chapter without events. */
export const newChapter = (key: ItemKey): DraftChapter => ({
	key,
	title: '',
	summary: '',
	events: []
});

/** A new lesson with empty fields. */
export const newLesson = (key: ItemKey): DraftLesson => ({
	key,
	title: '',
	level: '',
	goals: '',
	ticket: '',
	standards: ''
});

/** A new step of a lesson, with empty fields. */
export const newStep = (key: ItemKey, lesson: ItemKey): DraftStep => ({
	key,
	lesson,
	minutes: '',
	title: '',
	does: '',
	events: []
});

/** A new question of a step, with empty fields. */
export const newQuestion = (key: ItemKey, step: ItemKey): DraftQuestion => ({
	key,
	step,
	question: '',
	answer: ''
});

/** A new event in a track: a report, with otherwise empty fields. A figure typed into it is exact. */
export const newEvent = (key: ItemKey, track: ItemKey): DraftEvent => ({
	key,
	date: '',
	known: '',
	kind: 'report',
	track,
	title: '',
	lead: '',
	leadLabel: '',
	summary: '',
	attribution: '',
	sources: [],
	quote: '',
	speaker: '',
	to: '',
	channel: '',
	quotedFrom: '',
	lang: '',
	translation: '',
	translatedBy: '',
	picture: null,
	pictureAlt: '',
	pictureDecorative: '',
	pictureCredit: '',
	pictureLicense: '',
	pictureCaption: '',
	pictureSource: '',
	series: '',
	value: '',
	qualifier: 'exact',
	figureSources: null,
	links: [],
	unknown: '',
	disputed: '',
	notes: '',
	rest: {}
});

/**
 * A draft without events and with one unnamed track.
 *
 * @param language of the record, BCP 47
 * @param today `YYYY-MM-DD`
 */
export function emptyDraft(
	head: Pick<DraftHead, 'title' | 'dek' | 'madeBy'>,
	language: string,
	today: string
): EditorDraft {
	return {
		next: 2,
		head: { id: '', ...head, language, timeZone: '', updated: today },
		kinds: [],
		tracks: [{ ...newTrack('+1'), label: draftTexts.noGroup }],
		speakers: [],
		sources: [],
		series: [],
		events: [],
		routes: [],
		chapters: [],
		lessons: [],
		steps: [],
		asks: [],
		rest: {}
	};
}
