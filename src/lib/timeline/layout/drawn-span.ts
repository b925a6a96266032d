import type { DateData, DrawnEvent } from '#lib/messages/drawn.ts';
import { wholeDomain, type Domain } from './transform.ts';

/**
 * The instants that an event is drawn between, ms UTC: a day is a point, at its noon, and a time one where it is. A span
 * without an end goes to the end of the story, and one without a beginning from the edge before its start.
 *
 * @param extent of the story, ms UTC
 */
export function drawnSpan(date: DateData, extent: Domain): Domain {
	const end = date.end ?? Math.max(extent[1], date.start);
	if (date.noStart) return [Math.min(wholeDomain(extent, 0)[0], date.start), end];
	if (date.shape === 'bar' || date.shape === 'band') return [date.start, end];
	const at = beginOf(date);
	return [at, at];
}

/** Where the symbol of a date is in its drawing: at an end of a span, in the middle of all else. */
export function symbolSide({
	shape,
	noStart
}: Pick<DateData, 'shape' | 'noStart'>): 'start' | 'middle' | 'end' {
	if (shape !== 'bar') return 'middle';
	return noStart ? 'end' : 'start';
}

/** Before all that is drawn, ms UTC; a scale takes no infinity. */
const earliest = -8.64e15;

/** Where an event is drawn to begin, ms UTC; without a beginning it is before all others. */
export function beginOf({ start, end, shape, noStart }: DateData): number {
	if (noStart) return earliest;
	return shape === 'day' && end !== null ? (start + end) / 2 : start;
}

/** The order in which events are packed: negative where `a` comes first. */
export function byBegin(a: DrawnEvent, b: DrawnEvent): number {
	return beginOf(a.date) - beginOf(b.date) || a.index - b.index;
}
