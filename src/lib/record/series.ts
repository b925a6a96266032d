import type { DateData } from './date-data.ts';

/** The part of a series that these functions need: points in order of time. */
export interface DatedSeries<Point extends { date: DateData }> {
	readonly points: readonly Point[];
}

/** A time between two points for which there is no figure. */
export interface SeriesGap {
	/** The first instant of the gap, ms UTC. */
	start: number;
	/** The first instant after the gap, ms UTC. */
	end: number;
	/** The dates of the figures before and after the gap. */
	between: readonly [first: DateData, last: DateData];
}

/** The gaps of a series, in order of time. */
export function gapsOf(series: DatedSeries<{ date: DateData }>): SeriesGap[] {
	const gaps: SeriesGap[] = [];
	let last: DateData | undefined;
	let covered: number | null = series.points[0]?.date.start ?? null;
	for (const { date } of series.points) {
		// A point without an end covers all time after it, so there are no more gaps.
		if (covered === null) break;
		if (last && date.start > covered) {
			gaps.push({ start: covered, end: date.start, between: [last, date] });
		}
		if (!last || date.end === null || date.end > covered) [last, covered] = [date, date.end];
	}
	return gaps;
}

/** The first point after each gap. */
export function pointsAfterGaps<Point extends { date: DateData }>(
	series: DatedSeries<Point>
): Set<Point> {
	const ends = new Set(gapsOf(series).map(({ end }) => end));
	const { points } = series;
	return new Set(
		points.filter(({ date }, i) => ends.has(date.start) && points[i - 1]?.date.start !== date.start)
	);
}
