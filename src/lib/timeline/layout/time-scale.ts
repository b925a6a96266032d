import { scaleUtc } from 'd3-scale';
import type { Domain } from './transform.ts';

/** A D3 scale. Our own type, because a project that installs the timeline may not have D3's types. */
export interface TimeScale {
	(time: number | Date): number;
	domain: () => Date[];
}

/** Converts instants, ms UTC, to shares of the drawing's width: 0 at the start of the domain, 1 at its end. */
export const createTimeScale = (domain: Domain): TimeScale => scaleUtc([...domain], [0, 1]);
