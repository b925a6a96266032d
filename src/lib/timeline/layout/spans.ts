import type { DrawnEvent } from '#lib/messages/drawn.ts';
import { bisectLeft, bisectRight } from 'd3';
import { drawnSpan } from './drawn-span.ts';
import type { Domain } from './transform.ts';

/** When events are drawn to begin, and when to end, each list in order; ms UTC. */
export interface Spans {
	begins: Float64Array;
	ends: Float64Array;
}

/** @param extent of the story, ms UTC */
export function toSpans(events: readonly DrawnEvent[], extent: Domain): Spans {
	const spans = events.map(({ date }) => drawnSpan(date, extent));
	return {
		begins: Float64Array.from(spans, ([begin]) => begin).sort(),
		ends: Float64Array.from(spans, ([, end]) => end).sort()
	};
}

/** The number of events that overlap a domain: those that begin before its end, less those that end before it. */
export function countIn({ begins, ends }: Spans, [start, end]: Domain): number {
	return bisectLeft(begins, end) - bisectRight(ends, start);
}
