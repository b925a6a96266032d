import { scaleUtc } from 'd3-scale';
import type { Domain } from './transform.ts';

/**
 * Converts ms UTC to shares of the drawing's width: 0 at its start, 1 at its end. Our own type, because a
 * project that installs the timeline may not have D3's types.
 */
export interface TimeScale {
	(time: number | Date): number;
	/** The instants at the start and the end of the width. */
	domain: () => Date[];
}

/**
 * The scale from instants to shares of the width: 0 at the start of the domain, 1 at its end.
 *
 * @param domain what the whole width shows, ms UTC
 */
export function createTimeScale(domain: Domain): TimeScale {
	return scaleUtc([...domain], [0, 1]);
}
