import type { EventRun } from '#lib/timeline/layout/event-run.ts';
import type { SceneMark } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The one mark that the Tab key stops at: that of the focused event, or the first that is seen.
 *
 * @returns undefined where no mark is seen that stands for anything shown
 */
export function stopOf({ marks }: Scene, focused: TimelineEvent | null): SceneMark | undefined {
	const seen = marks.filter(({ shown }) => shown.length > 0);
	return (focused && seen.find(({ shown }) => shown.includes(focused))) ?? seen[0];
}

export type Step = 'next' | 'previous' | 'first' | 'last';

/**
 * The first event of the stop that a step leads to, also outside the view; at an end it stays.
 *
 * @param start of the visible domain, ms UTC: where no mark is seen, the stops before and after it
 * are the nearest
 */
export function stepFrom(
	scene: Scene,
	focused: TimelineEvent | null,
	start: number,
	step: Step
): TimelineEvent | undefined {
	const { stops } = scene;
	const now = stopOf(scene, focused)?.shown.first;
	const at = (focusedStop: EventRun | undefined, edge: EventRun | undefined) =>
		(focusedStop ?? edge)?.first;
	const before = now ? undefined : stops.before(start);
	const steps = {
		next: () => {
			const from = now ?? before?.first;
			return at(from ? stops.beside(from, 1) : stops.first, stops.last);
		},
		previous: () => at(now ? stops.beside(now, -1) : before, stops.first),
		first: () => stops.first?.first,
		last: () => stops.last?.first
	};
	return steps[step]();
}
