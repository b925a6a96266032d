import type { Series } from '#lib/model/timeline.ts';

/** Room above the highest bar of a series and the stretches without one, px: a line of words. */
export const headroom = 18;

/**
 * Height of a value in a series' panel: its baseline is zero.
 *
 * @param y top of the panel, px
 * @returns px from the top of the drawing
 */
export function valueY(value: number, series: Series, y: number, height: number): number {
	const most = Math.max(...series.points.map((point) => point.value), 0);
	const base = y + height - 1;
	return most === 0 ? base : base - (value / most) * (height - 1 - headroom);
}
