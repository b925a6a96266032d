import { plan } from '#language/teach';
import { handout as messages } from '#language/teach/papers';
import * as recordMessages from '#language/record';
import { formatList } from '#lib/messages/format-list.ts';
import { areFromPress, formatEvidence, formatNumber } from '#lib/messages/format.ts';
import { eventNumber } from '#lib/record/chapters.ts';
import type { Notes } from '#lib/record/notes.ts';
import { attributions } from '#lib/record/terms.ts';
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
	/** Whether they are the record’s own texts, in its language. */
	isOfRecord: boolean;
}

/** A handout with fewer questions than this gets general ones, whose answers say what to look for. */
const minQuestions = 4;

/**
 * The questions of a handout: the record’s own about the whole story. If it has none, they are about a quote, the
 * evidence, a series of figures, a reply, and what is not known, as far as the handout has events for them; and
 * general ones, if these are too few.
 *
 * @param timeline the events of the handout
 * @param asof the as-of day, `YYYY-MM-DD`; null for the whole record. With it, the record’s own questions have no answers,
 *   because these are about the whole record
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
	const list = [...first, ...evidenceQuestion(timeline), ...others.flat()];
	const general = messages.general
		.map((question, i) => ({ question, answer: messages.answers[i] ?? null }))
		.toReversed()
		.slice(0, Math.max(0, minQuestions - list.length));
	return {
		list: [...list, ...general],
		isOfRecord: false
	};
}

/**
 * Asks how each event is known (from somebody's own words, documents or reports), if the handout has events with
 * different evidence, and no more than three quarters have the same. The question names all of these, and the answer lists
 * the numbers of the events of each.
 */
function evidenceQuestion(timeline: Timeline): HandoutQuestion[] {
	const ways = attributions.flatMap((attribution) => {
		const events = timeline.events.filter((event) => event.attribution === attribution);
		const numbers = events.map((event) => formatNumber(eventNumber(timeline, event)));
		const [first] = events;
		if (!first) return [];
		// The words that the events have on the handout, if newspapers are their only sources.
		const isPress = events.every(({ sources }) => areFromPress(sources));
		const way = (isPress && formatEvidence(first)) || recordMessages.attributions[attribution];
		return { way, numbers };
	});
	const largest = Math.max(...ways.map(({ numbers }) => numbers.length));
	if (ways.length < 2 || largest > 0.75 * timeline.events.length) return [];
	const question = messages.evidence({
		ways: ways.map(({ way }) => way).join(recordMessages.separator)
	});
	const lines = ways.map(({ way, numbers }) =>
		plan.told({ event: way, facts: formatList(numbers) })
	);
	return [{ question, answer: lines.join('\n') }];
}
