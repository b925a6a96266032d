import type { DateData, DrawnEvent } from '#lib/messages/drawn.ts';
import { wholeDomain, type Domain } from './transform.ts';

/**
 * The instants between which an event is drawn, ms UTC. A day is a point at noon, and a time of day a point. A span
 * without an end goes to the last event; a span without a beginning starts where the whole timeline starts, which is a
 * margin before the first event.
 *
 * @param extent from the first event to the last, ms UTC
 */
export function drawnSpan(date: DateData, extent: Domain): Domain {
	const end = date.end ?? Math.max(extent[1], date.start);
	if (date.noStart) return [Math.min(wholeDomain(extent, 0)[0], date.start), end];
	if (date.shape === 'bar' || date.shape === 'band') return [date.start, end];
	const at = beginOf(date);
	return [at, at];
}

/** Where the symbol of a date is drawn: at an end of a span, in the middle of any other date. */
export function symbolSide({
	shape,
	noStart
}: Pick<DateData, 'shape' | 'noStart'>): 'start' | 'middle' | 'end' {
	if (shape !== 'bar') return 'middle';
	return noStart ? 'end' : 'start';
}

/** Earlier than anything that is drawn, ms UTC. A D3 scale takes no infinity. */
const earliest = -8.64e15;

/** Where the drawing of an event begins, ms UTC. An event without a beginning comes before all others. */
export function beginOf({ start, end, shape, noStart }: DateData): number {
	if (noStart) return earliest;
	return shape === 'day' && end !== null ? (start + end) / 2 : start;
}

/** Compares events in the order in which they are packed. */
export function byBegin(a: DrawnEvent, b: DrawnEvent): number {
	return beginOf(a.date) - beginOf(b.date) || a.index - b.index;
}
