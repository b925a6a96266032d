import type { DateData, TimelineEvent } from '#lib/record/timeline.ts';
import type { Domain } from './transform.ts';

/**
 * The events of one row, sorted once: whatever the zoom, they are packed in this order, and what is
 * asked of them is found by bisection. All arrays are by position in that order.
 */
export interface RowIndex {
	/** By where they are drawn to begin, then as they are read. */
	events: readonly TimelineEvent[];
	/** The instants that each is drawn between, ms UTC. */
	from: Float64Array;
	to: Float64Array;
}

/** The instants that an event is drawn between, ms UTC: a day is a point, at its noon. */
export function drawnSpan(date: DateData, until: number): Domain {
	const end = date.end ?? Math.max(until, date.start);
	if (!date.isDay) return [date.start, end];
	const noon = (date.start + end) / 2;
	return [noon, noon];
}

/** Where an event is drawn to begin, ms UTC. */
export function beginOf({ start, end, isDay }: DateData): number {
	return isDay && end !== null ? (start + end) / 2 : start;
}

/** The order of a row: negative where `a` comes first. */
export function byBegin(a: TimelineEvent, b: TimelineEvent): number {
	return beginOf(a.date) - beginOf(b.date) || a.index - b.index;
}

/** @param until where an open end is drawn to, ms UTC */
export function indexRow(unsorted: readonly TimelineEvent[], until: number): RowIndex {
	const events = [...unsorted].sort(byBegin);
	const [from, to] = [new Float64Array(events.length), new Float64Array(events.length)];
	for (const [i, { date }] of events.entries()) {
		[from[i], to[i]] = drawnSpan(date, until);
	}
	return { events, from, to };
}
