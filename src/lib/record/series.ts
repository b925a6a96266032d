import type { DateData } from './date-data.ts';

/** Figures in order of time. */
interface Dated<Point extends { date: DateData }> {
	readonly points: readonly Point[];
}

/** A stretch between two neighbouring points for which there is no figure. */
export interface Gap {
	/** ms UTC */
	start: number;
	end: number;
	/** The dates of the figures before and after it. */
	between: readonly [first: DateData, last: DateData];
}

/** The gaps of a series, in order of time. */
export function gapsOf(series: Dated<{ date: DateData }>): Gap[] {
	const gaps: Gap[] = [];
	let last: DateData | undefined;
	let covered: number | null = series.points[0]?.date.start ?? null;
	for (const { date } of series.points) {
		// Nothing after a point without an end is known to be missing.
		if (covered === null) break;
		if (last && date.start > covered) {
			gaps.push({ start: covered, end: date.start, between: [last, date] });
		}
		if (!last || date.end === null || date.end > covered) [last, covered] = [date, date.end];
	}
	return gaps;
}

/** The points that end such a stretch: of several that begin at once, the first. */
export function pointsAfterGaps<Point extends { date: DateData }>(
	series: Dated<Point>
): Set<Point> {
	const ends = new Set(gapsOf(series).map(({ end }) => end));
	const { points } = series;
	return new Set(
		points.filter(({ date }, i) => ends.has(date.start) && points[i - 1]?.date.start !== date.start)
	);
}

/**
 * What a series says of an instant (ms UTC): the point that is for it, or that none is between two
 * that there are. Null before the first point and after the last: nothing is known to be missing.
 */
export function readingAt<Point extends { date: DateData }>(
	series: Dated<Point>,
	time: number
): Point | 'gap' | null {
	const point = series.points.find(
		({ date }) => time >= date.start && time < (date.end ?? Infinity)
	);
	if (point) return point;
	return gapsOf(series).some(({ start, end }) => time >= start && time < end) ? 'gap' : null;
}
