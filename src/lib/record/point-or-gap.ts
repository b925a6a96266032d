import type { DateData } from './date-data.ts';
import { gapsOf, type DatedSeries } from './series.ts';

/**
 * What a series shows at an instant (ms UTC): the point whose date includes it, or `gap` between two points. Null
 * before the first point and after the last one.
 */
export function pointOrGapAt<Point extends { date: DateData }>(
	series: DatedSeries<Point>,
	time: number
): Point | 'gap' | null {
	const point = series.points.find(
		({ date }) => time >= date.start && time < (date.end ?? Infinity)
	);
	if (point) return point;
	return gapsOf(series).some(({ start, end }) => time >= start && time < end) ? 'gap' : null;
}
