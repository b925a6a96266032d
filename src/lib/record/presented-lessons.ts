import type { Lesson } from './lessons.ts';

/** A lesson as the presenter’s window shows it beside the slides. */
export interface PresentedLesson {
	id: string;
	title: string;
	steps: PresentedStep[];
}

/** A step of a lesson, as the presenter sees it. */
export interface PresentedStep {
	minutes: number;
	/** Minutes from the beginning of the class to the beginning of the step. */
	from: number;
	title: string;
	/** What the teacher and the class do. */
	does: string;
	asks: { question: string; answer: string | null }[];
	/** The ids of the events that the step shows. */
	events: string[];
	/** Whether the step goes through all presented events, in the order in which they became known. */
	showsAll?: true;
}

/** Converts a lesson, with each answer beside its question. Each meeting of the class starts at minute 0. */
export function toPresented({ id, title, parts, answers }: Lesson): PresentedLesson {
	const answerOf = new Map(answers.map(({ question, text }) => [question, text]));
	const steps = parts.flatMap((part) => {
		let from = 0;
		return part.map(({ minutes, title, does, asks, shows, events = [] }, i): PresentedStep => {
			// The first step shows the first slide alone.
			const showsAll = shows === 'known' && i > 0;
			const step = { minutes, from, title, does, events, ...(showsAll && { showsAll }) };
			from += minutes;
			const withAnswer = (question: string) => ({
				question,
				answer: answerOf.get(question) ?? null
			});
			return { ...step, asks: asks.map(withAnswer) };
		});
	});
	return { id, title, steps };
}

/**
 * The index of the lesson’s step after an event is shown. Stays at the current step if it shows the event. If not, goes
 * to the next step that does, or else to the first that does, or else stays.
 */
export function stepFor({ steps }: PresentedLesson, at: number, event: string | null): number {
	const shows = ({ events, showsAll }: PresentedStep) =>
		event !== null && (showsAll === true || events.includes(event));
	const current = steps[at];
	if (current && shows(current)) return at;
	const next = steps.findIndex((step, i) => i > at && shows(step));
	const first = next < 0 ? steps.findIndex(shows) : next;
	return first < 0 ? at : first;
}

/** Where a presenter’s window is in a lesson. */
export interface LessonPlace {
	/** The index of the step. */
	step: number;
	/** Whether the lesson waits at a step without slides, which the stage has passed. Only the presenter goes on. */
	isHeld: boolean;
}

/** Whether a step has slides on the stage. */
const hasSlides = ({ events, showsAll }: PresentedStep) => showsAll === true || events.length > 0;

/**
 * Follows the stage to the step of the event that it shows. Steps without slides, such as an exercise with cards, are
 * never skipped: on the way forward, the lesson stops at the first.
 *
 * @param event null if the stage shows none
 */
export function follow(
	lesson: PresentedLesson,
	{ step: at, isHeld }: LessonPlace,
	event: string | null
): LessonPlace {
	const to = stepFor(lesson, at, event);
	if (to <= at) return { step: to, isHeld: isHeld && to === at };
	if (isHeld) return { step: at, isHeld };
	const held = lesson.steps.findIndex((step, i) => i > at && i < to && !hasSlides(step));
	return held < 0 ? { step: to, isHeld: false } : { step: held, isHeld: true };
}

/** The length of the class meeting that a step belongs to, minutes. Each meeting starts at minute 0. */
export function minutesOf({ steps }: PresentedLesson, at: number): number {
	const next = steps.findIndex(({ from }, i) => i > at && from === 0);
	const last = steps.at(next < 0 ? -1 : next - 1);
	return last ? last.from + last.minutes : 0;
}

/**
 * The steps of a lesson by the slide at which they begin. The key is the id of the first event that a step shows, or
 * empty for steps that show none.
 */
export function stepsBySlide({ steps }: PresentedLesson): ReadonlyMap<string, PresentedStep[]> {
	const bySlide = new Map<string, PresentedStep[]>();
	for (const step of steps) {
		const at = step.events[0] ?? '';
		bySlide.set(at, [...(bySlide.get(at) ?? []), step]);
	}
	return bySlide;
}
