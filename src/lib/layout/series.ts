import type { Series } from '#lib/model/timeline.ts';

/** Room above the highest point of a series, px: half of a label in two lines. */
const headroom = 18;

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
