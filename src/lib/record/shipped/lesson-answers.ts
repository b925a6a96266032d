import type { ExitTicket, LessonAnswer } from '#lib/record/lessons.ts';
import type { notes } from './notes.ts';

export type Id = keyof typeof notes;

/** Lists the ids of the events that support an answer. An id that the record does not have is a type error. */
export const basedOn = (...events: Id[]): string[] => events;

// The record’s answers to the questions of the lessons.

export const later: LessonAnswer = {
	question: 'Which of the eight became public later than they happened?',
	text: 'The two figures. They are dated July 2025 and January 2026, and both became public on 17 February 2026, with the joint report on ICE.',
	events: basedOn('ice-2025-07-data-400', 'ice-2026-01-data-1400')
};

export const endOf2025: LessonAnswer = {
	question: 'What could a reader of these eight know on 31 December 2025?',
	text: 'Three of them: the joint report of 6 August, the review announced on 15 August and Smith’s sentence of 25 September. The figure of about 400 TB is dated before all three and was not public yet.',
	events: basedOn(
		'imod-2025-08-06-unit-8200-report',
		'imod-2025-08-15-external-review',
		'imod-2025-09-25-evidence-statement'
	)
};

export const figures: LessonAnswer = {
	question: 'What can be worked out from the two figures, and what cannot?',
	text: 'Almost 1,400 TB is about 3.5 times about 400 TB. Both come from the same files, so one does not confirm the other. The record has no figure for the months between, and does not say what is stored.',
	events: basedOn('ice-2025-07-data-400', 'ice-2026-01-data-1400')
};

export const sentence: LessonAnswer = {
	question: 'What does Smith’s sentence of 25 September say, and what does it leave open?',
	text: 'It says that evidence “supports elements of The Guardian’s reporting” and that the review goes on. The sentence does not say which elements. The record notes that Windows Central and other outlets wrote that Microsoft admitted or confirmed parts of the report.',
	events: basedOn('imod-2025-09-25-evidence-statement')
};

export const open: LessonAnswer = {
	question: 'Which questions does the record itself leave open about these eight?',
	text: 'What the files say about storage: +972 Magazine puts the volume in Azure and says that they do not specify what is stored there; Windows Central says that they do not indicate if the data is on Azure. Whether the figure for July is 400 TB or around 400: outlets differ. How to word Smith’s sentence: outlets differ. Whether the listed pages print exactly Microsoft’s words of 15 August and of June 2026. The record does not settle any of these; ask the class what would.',
	events: basedOn(
		'ice-2025-07-data-400',
		'ice-2026-01-data-1400',
		'imod-2025-09-25-evidence-statement',
		'imod-2025-08-15-external-review',
		'imod-2026-06-final-update'
	)
};

export const ticket: ExitTicket = {
	task: 'Choose one card. Write who says it and how they know; when it happened and when it became public; and one source you would look at next, with what you would look for there.',
	rubric: {
		full: 'Names a speaker or an outlet, and the kind of evidence: own words, documents, or a report by somebody else. Has the date, and the day it became public if that is another. Names a page, or a kind of page, and what it could settle.',
		near: 'One of the three is missing, or so general that nobody could look it up.',
		notYet: 'Retells the card, or says whether it is true, without saying who says so.'
	},
	example: {
		text: 'About 400 TB: The Guardian, +972 Magazine and Local Call say so, from files that they obtained. The figure is for July 2025; it became public on 17 February 2026. I would look for an article by one of the three, because the pages listed are by others, and see how it describes the files.',
		events: basedOn('ice-2025-07-data-400')
	}
};
