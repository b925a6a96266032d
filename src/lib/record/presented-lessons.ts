import type { Lesson } from './lessons.ts';

/** A lesson as whoever presents has it at hand. */
export interface PresentedLesson {
	id: string;
	title: string;
	steps: PresentedStep[];
}

export interface PresentedStep {
	minutes: number;
	/** Minutes from the beginning of the class to that of the step. */
	from: number;
	title: string;
	does: string;
	asks: { question: string; answer: string | null }[];
	/** The ids of the events that it shows. */
	events: string[];
	/** Whether it goes through whatever events there are, as they became known. */
	showsAll?: true;
}

/** A lesson by its steps, each question with its answer; where the class meets twice, the minutes begin anew. */
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
 * The step that a lesson is at once an event is shown: the same one while it shows that, else the next that does, else the
 * first that does; the same one where none does.
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

/**
 * The steps of a lesson beside the slides at which they begin: by the id of the first event that each shows, and under an empty
 * id those that show none.
 */
export function stepsBySlide({ steps }: PresentedLesson): ReadonlyMap<string, PresentedStep[]> {
	const bySlide = new Map<string, PresentedStep[]>();
	for (const step of steps) {
		const at = step.events[0] ?? '';
		bySlide.set(at, [...(bySlide.get(at) ?? []), step]);
	}
	return bySlide;
}
