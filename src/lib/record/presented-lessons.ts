import type { Lesson } from './lessons.ts';

/** A lesson plan as the presenter’s window shows it beside the slides. */
export interface PresentedLesson {
	id: string;
	title: string;
	steps: PresentedStep[];
}

/** A question of a step. */
export interface PresentedQuestion {
	question: string;
	/** The answer that the record gives; null if it gives none. */
	answer: string | null;
	/** The ids of the events that the answer is about; left out if it is about none in particular. */
	about?: string[];
}

/** A step of a lesson plan, as the presenter sees it. */
export interface PresentedStep {
	minutes: number;
	/** When the step begins, minutes from the beginning of its meeting (one period of class). */
	from: number;
	title: string;
	/** What the teacher and the class do. */
	does: string;
	/** The questions to the class. */
	asks: PresentedQuestion[];
	/** The ids of the events that the step shows. */
	events: string[];
	/** Set if the step shows all presented events, one after the other, in the order in which they became known. */
	showsAll?: true;
}

/** Converts a lesson plan: joins its meetings into one list of steps, and puts each answer beside its question. */
export function toPresentedLesson({ id, title, parts, answers }: Lesson): PresentedLesson {
	const answerOf = new Map(answers.map((answer) => [answer.question, answer]));
	const steps = parts.flatMap((part) => {
		let from = 0;
		return part.map(({ minutes, title, does, asks, shows, events = [] }): PresentedStep => {
			const showsAll = shows === 'known' && events.length === 0;
			const step = { minutes, from, title, does, events, ...(showsAll && { showsAll }) };
			from += minutes;
			const withAnswer = (question: string): PresentedQuestion => {
				const { text = null, events: about = [] } = answerOf.get(question) ?? {};
				return { question, answer: text, ...(about.length > 0 && { about }) };
			};
			return { ...step, asks: asks.map(withAnswer) };
		});
	});
	return { id, title, steps };
}

/**
 * The index of the lesson’s step that fits the event on the slide: the current step if it shows the event, otherwise a
 * later step, otherwise an earlier one. If no step fits, the current step stays.
 *
 * An earlier step counts only if the current step shows events, and the two have none in common. Otherwise the
 * presenter is only passing slides of the earlier step, on the way to those of the current one.
 *
 * @param at the index of the current step
 * @param upcoming the ids of the events on later slides. While the current step has events among them, no later step
 *   begins
 */
export function stepForEvent(
	{ steps }: PresentedLesson,
	at: number,
	event: string | null,
	upcoming: readonly string[]
): number {
	const shows = ({ events, showsAll }: PresentedStep) =>
		event !== null && (showsAll === true || events.includes(event));
	const current = steps[at];
	if (current && shows(current)) return at;
	const next = steps.findIndex((step, i) => i > at && shows(step));
	if (next >= 0 && current?.events.some((id) => upcoming.includes(id))) return at;
	if (next >= 0 || !current?.events.length) return Math.max(at, next);
	const earlier = steps.findIndex(
		(step) =>
			shows(step) && !step.showsAll && !step.events.some((id) => current.events.includes(id))
	);
	return earlier < 0 ? at : earlier;
}

/** When a step is planned: minutes from the beginning of its meeting (one period of class). */
export interface StepTime {
	from: number;
	to: number;
	/** The length of the whole meeting, minutes. */
	all: number;
	/** The index of the meeting, from 0. */
	meeting: number;
}

/** When the step at index `at` is planned; null if there is no such step. */
export function timeOfStep({ steps }: PresentedLesson, at: number): StepTime | null {
	const step = steps[at];
	if (!step) return null;
	const next = steps.findIndex(({ from }, i) => i > at && from === 0);
	const last = steps.at(next < 0 ? -1 : next - 1) ?? step;
	return {
		from: step.from,
		to: step.from + step.minutes,
		all: last.from + last.minutes,
		meeting: steps.filter(({ from }, i) => i > 0 && i <= at && from === 0).length
	};
}

/**
 * Groups the steps of a lesson by the slide at which they begin. The key is the id of the first event that a step
 * shows; an empty text for steps that show no events.
 */
export function stepsBySlide({ steps }: PresentedLesson): ReadonlyMap<string, PresentedStep[]> {
	const bySlide = new Map<string, PresentedStep[]>();
	for (const step of steps) {
		const slideId = step.events[0] ?? '';
		bySlide.set(slideId, [...(bySlide.get(slideId) ?? []), step]);
	}
	return bySlide;
}
