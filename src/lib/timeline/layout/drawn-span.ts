import type { DateData, TimelineEvent } from '#lib/messages/drawn.ts';
import type { Domain } from './transform.ts';

/**
 * The instants that an event is drawn between, ms UTC: a day is a point, at its noon, and a time one where it is.
 *
 * @param until where an open end is drawn to, ms UTC
 */
export function drawnSpan(date: DateData, until: number): Domain {
	const end = date.end ?? Math.max(until, date.start);
	if (date.shape === 'bar' || date.shape === 'band') return [date.start, end];
	const at = beginOf(date);
	return [at, at];
}

/** Whether a part of an event is drawn in a domain, ms UTC. */
export function isDrawnIn(date: DateData, until: number, [start, end]: Domain): boolean {
	const [from, to] = drawnSpan(date, until);
	return to > start && from < end;
}

/** Where an event is drawn to begin, ms UTC. */
export function beginOf({ start, end, shape }: DateData): number {
	return shape === 'day' && end !== null ? (start + end) / 2 : start;
}

/** The order in which events are packed: negative where `a` comes first. */
export function byBegin(a: TimelineEvent, b: TimelineEvent): number {
	return beginOf(a.date) - beginOf(b.date) || a.index - b.index;
}
