import type { DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { isInRun } from './lane-order.ts';
import { drawnMarks, type SceneMark } from './marks.ts';
import type { Scene } from './scene.ts';
import type { Domain } from './transform.ts';

/**
 * The events at which the arrow keys stop, also outside the view: the first event of each slot (the second if
 * the first is selected), and the selected event. As indices, in reading order.
 */
export function focusStops(
	{ shown }: Pick<Scene, 'shown'>,
	selected: DrawnEvent | null
): Int32Array {
	const selectedIndex = selected?.index ?? -1;
	const stops: number[] = [];
	for (const { events, firsts } of shown.lanes) {
		for (let slot = 0; slot + 1 < firsts.length; slot++) {
			const [from = 0, to = 0] = [firsts[slot], firsts[slot + 1]];
			const [first = -1, second = -1] = [events[from], events[from + 1]];
			if (from === to) continue;
			stops.push(first === selectedIndex && to - from > 1 ? second : first);
		}
	}
	if ((shown.laneOf[selectedIndex] ?? -1) >= 0 && !stops.includes(selectedIndex))
		stops.push(selectedIndex);
	return Int32Array.from(stops).sort();
}

/** The only mark in the Tab order: that of the focused event, or else the first. Undefined if all marks are faint. */
export function tabStop(scene: Scene, focused: DrawnEvent | null): SceneMark | undefined {
	const marks = drawnMarks(scene);
	const index = focused?.index ?? -1;
	return (
		marks.find(({ count, firstIndex }) => count > 0 && firstIndex === index) ??
		marks.find(({ count, shownRun }) => count > 0 && isInRun(scene.shown, shownRun, index)) ??
		marks.find(({ count }) => count > 0)
	);
}

/** Where a key moves the focus. */
export type FocusStep = 'next' | 'previous' | 'first' | 'last';

/**
 * The event to which a step moves the focus, also outside the view: without a further stop, the focused event itself.
 * Undefined if the filters hide all events.
 *
 * @param start of the visible domain, ms UTC: if no mark is visible, a step goes to the nearest stop before or after it
 */
export function eventAfterStep<Event extends DrawnEvent>(
	scene: Scene,
	{ events }: DrawnTimeline<Event>,
	{ focused, selected }: { focused: Event | null; selected: Event | null },
	start: number,
	step: FocusStep
): Event | undefined {
	const stops = focusStops(scene, selected);
	const last = stops.length - 1;
	const currentIndex = tabStop(scene, focused)?.firstIndex;
	const before = stops.findLastIndex((index) => (events[index]?.date.start ?? 0) < start);
	const currentStop = currentIndex === undefined ? before : stops.indexOf(currentIndex);
	const steps = {
		next: Math.min(last, currentStop + 1),
		previous: Math.max(0, currentIndex === undefined ? currentStop : currentStop - 1),
		first: 0,
		last
	};
	return events[stops[steps[step]] ?? -1];
}

/** The middle of an event's date, ms UTC. Undefined if that is outside the domain, or there is no event. */
export function middleIfVisible([from, to]: Domain, event: DrawnEvent | null): number | undefined {
	if (!event) return undefined;
	const { start, end } = event.date;
	const middle = (start + (end ?? start)) / 2;
	return middle >= from && middle <= to ? middle : undefined;
}
