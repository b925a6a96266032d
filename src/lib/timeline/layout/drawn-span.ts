import type { DateData, DrawnEvent } from '#lib/messages/drawn.ts';
import type { Anchor } from './box.ts';
import { extentWithMargin, type Domain } from './transform.ts';

/**
 * The instants between which an event is drawn, ms UTC. A day is drawn as a point at noon, a time of day as a
 * point. A span without an end is drawn to the last event. A span without a beginning is drawn from a margin
 * before the first event.
 *
 * @param extent from the first event to the last, ms UTC
 */
export function drawnSpan(date: DateData, extent: Domain): Domain {
	const end = date.end ?? Math.max(extent[1], date.start);
	if (date.noStart) return [Math.min(extentWithMargin(extent, 0)[0], date.start), end];
	if (date.shape === 'bar' || date.shape === 'band') return [date.start, end];
	const instant = drawnBegin(date);
	return [instant, instant];
}

/** Where the symbol of a date is drawn: at the known end of a span, its start if both are known; otherwise in the middle. */
export function symbolSide({ shape, noStart }: DateData): Anchor {
	if (shape !== 'bar') return 'middle';
	return noStart ? 'end' : 'start';
}

/** A time before everything that is drawn, ms UTC. Not -Infinity, which D3 scales do not accept. */
const beforeEveryEvent = -8.64e15;

/** Where the drawing of an event begins, ms UTC. An event without a beginning comes before all others. */
export function drawnBegin({ start, end, shape, noStart }: DateData): number {
	if (noStart) return beforeEveryEvent;
	return shape === 'day' && end !== null ? (start + end) / 2 : start;
}

/** Compares two events for `sort`, by when their drawings begin. Events are packed in this order. */
export function byDrawnBegin(a: DrawnEvent, b: DrawnEvent): number {
	return drawnBegin(a.date) - drawnBegin(b.date) || a.index - b.index;
}
