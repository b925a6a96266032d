import { scaleUtc, type ScaleTime } from 'd3-scale';
import type { Domain, Transform } from './transform.ts';

/** Instants (ms UTC) to shares of the drawing's width: 0 at its start, 1 at its end. */
export type TimeScale = ScaleTime<number, number>;

/** @param domain what the whole width shows, ms UTC */
export function createTimeScale(domain: Domain): TimeScale {
	return scaleUtc([...domain], [0, 1]);
}

/** A copy of the scale with a transform applied, like d3-zoom's `rescaleX`. */
export function rescale(scale: TimeScale, { k, x }: Transform, width: number): TimeScale {
	const invert = (share: number) => scale.invert((share - x / width) / k);
	return scale.copy().domain([invert(0), invert(1)]);
}
