import { plan } from '#language/teach';
import { handout as messages } from '#language/teach/papers';
import * as recordMessages from '#language/record';
import { formatList } from '#lib/messages/format-list.ts';
import { formatNumber } from '#lib/messages/format.ts';
import { eventNumber } from '#lib/record/chapters.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import type { Notes } from '#lib/record/notes.ts';
import type { Attribution } from '#lib/record/terms.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { eventQuestions } from '#lib/teach/event-questions.ts';
import { lessonWriterFor } from '#lib/teach/lesson-writer.ts';

/** A question of a handout. */
interface HandoutQuestion {
	question: string;
	/** The answer for the teacher; null if the record has none. */
	answer: string | null;
}

/** The questions of a handout. */
export interface HandoutQuestions {
	list: HandoutQuestion[];
	/** Whether they are the record’s own texts, and so are in its language. */
	isOfRecord: boolean;
}

/** The number of questions up to which general ones, without an answer, are added. */
const minQuestions = 4;

/**
 * The questions of a handout with these events: the record’s own about the whole story. If it has none, they are about
 * a quote, the evidence, a reply, a figure and what is not known, where the handout has such events.
 *
 * @param timeline the events of the handout. The record’s own answers are about the whole record, so an as-of day has none.
 */
export function handoutQuestions(
	timeline: Timeline,
	{ prompts, answers }: Pick<Notes, 'prompts' | 'answers'>,
	asof: string | null
): HandoutQuestions {
	if (prompts.length > 0) {
		const list = prompts.map((question, i) => ({
			question,
			answer: (asof === null && answers[i]) || null
		}));
		return { list, isOfRecord: true };
	}
	const [first = [], ...others] = eventQuestions(
		timeline,
		timeline.events,
		lessonWriterFor(timeline)
	).map(({ question, text }) => [{ question, answer: text }]);
	const [, , pair = '', source = ''] = messages.general;
	const list = [...first, ...evidenceQuestion(timeline), ...others.flat()];
	const general = [source, pair].slice(0, Math.max(0, minQuestions - list.length));
	return {
		list: [...list, ...general.map((question) => ({ question, answer: null }))],
		isOfRecord: false
	};
}

/** Asks what each event rests on, if the handout has events of two kinds. The answer lists their numbers. */
function evidenceQuestion(timeline: Timeline): HandoutQuestion[] {
	const numbersByKind = new Map<Attribution, string[]>();
	for (const event of timeline.events) {
		if (!event.attribution) continue;
		const number = formatNumber(eventNumber(timeline, event));
		getOrMake(numbersByKind, event.attribution, () => []).push(number);
	}
	if (numbersByKind.size < 2) return [];
	const lines = [...numbersByKind].map(([kind, numbers]) =>
		plan.told({ event: recordMessages.attributions[kind], facts: formatList(numbers) })
	);
	return [{ question: messages.general[0] ?? '', answer: lines.join('\n') }];
}
