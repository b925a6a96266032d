import { scaleUtc } from 'd3';
import type { ScaleTime } from 'd3-scale';
import type { Domain } from './transform.ts';

/** Converts ms UTC to shares of the drawing's width: 0 at its start, 1 at its end. */
export type TimeScale = ScaleTime<number, number>;

/** @param domain what the whole width shows, ms UTC */
export function createTimeScale(domain: Domain): TimeScale {
	return scaleUtc([...domain], [0, 1]);
}
