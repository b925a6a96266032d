import { dateEdge, dayOfInstant } from './dates.ts';
import type { DrawnTimeline } from './drawn.ts';
import type { DatePart } from './grammar.ts';

/**
 * The story’s first and last date, formatted, as precisely as they are known. If the last event has no end, the last date
 * is the last day of the axis.
 */
export function formatExtent({
	ends,
	extent,
	axis = extent,
	language
}: Pick<DrawnTimeline, 'ends' | 'extent' | 'axis' | 'language'>): {
	first: DatePart;
	last: DatePart;
} {
	const { first, last } = ends;
	return {
		first: dateEdge(first, 'start', language),
		last: last.end === null ? dayOfInstant(axis[1] - 1, language) : dateEdge(last, 'end', language)
	};
}
