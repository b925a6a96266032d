import type { SceneMark } from '#lib/layout/marks.ts';
import type { Scene } from '#lib/layout/scene.ts';
import type { TimelineEvent } from '#lib/model/timeline.ts';

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
	const mark = stopOf(scene, focused);
	const now = stops.findIndex(([event]) => event === mark?.shown[0]);
	const before = stops.findLastIndex(([event]) => event && event.date.start < start);
	const index = {
		next: (mark ? now : before) + 1,
		previous: mark ? now - 1 : before,
		first: 0,
		last: stops.length - 1
	}[step];
	return stops[Math.min(stops.length - 1, Math.max(0, index))]?.[0];
}
