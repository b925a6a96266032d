import type { DrawnEvent } from '#lib/messages/drawn.ts';
import { bisectLeft, bisectRight } from 'd3';
import { drawnSpan } from './drawn-span.ts';
import type { Domain } from './transform.ts';

/**
 * The times at which the drawings of events begin, and those at which they end, ms UTC. Each list is sorted
 * separately, so the same index in both lists is not the same event.
 */
export interface EventSpans {
	begins: Float64Array;
	ends: Float64Array;
}

/** When the drawings of the given events begin and end. @param extent of the story, ms UTC */
export function toEventSpans(events: readonly DrawnEvent[], extent: Domain): EventSpans {
	const spans = events.map(({ date }) => drawnSpan(date, extent));
	return {
		begins: Float64Array.from(spans, ([begin]) => begin).sort(),
		ends: Float64Array.from(spans, ([, end]) => end).sort()
	};
}

/** How many events overlap a domain: those that begin before its end, minus those that end by its start. */
export function countOverlapping({ begins, ends }: EventSpans, [start, end]: Domain): number {
	return bisectLeft(begins, end) - bisectRight(ends, start);
}
