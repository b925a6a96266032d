import type { Qualifier, Series, SeriesPoint } from '#lib/model/timeline.ts';

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

/** The stretches between two neighbouring points, for which there is no figure, ms UTC. */
export function gapsOf(series: Series): { start: number; end: number }[] {
	return series.points.flatMap((point, i) => {
		const next = series.points[i + 1];
		const start = point.date.end;
		return next && start !== null && start < next.date.start
			? [{ start, end: next.date.start }]
			: [];
	});
}

/**
 * How many times the first value the second is, in words that carry both qualifiers: any `about`
 * gives "about"; under `almost` the true value is lower, over `almost` higher.
 *
 * @returns null where the first value is zero
 */
export function multipleWords(
	first: SeriesPoint,
	last: SeriesPoint,
	locale: string
): string | null {
	if (first.value === 0) return null;
	const ratio = last.value / first.value;
	const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(ratio);
	const isRounded = Math.abs(ratio * 10 - Math.round(ratio * 10)) > 1e-9;
	const word = ratioWord(first.qualifier, last.qualifier) ?? (isRounded ? 'about ' : '');
	return `${word}${number} times`;
}

function ratioWord(first: Qualifier, last: Qualifier): string | null {
	if (first === 'about' || last === 'about') return 'about ';
	// Below its figure, above it, or at it: how the true value lies.
	const sign = { exact: 0, about: 0, almost: -1, 'at-least': 1 };
	const [below, above] = [-1, 1];
	const direction = new Set([sign[last], -sign[first]].filter((value) => value !== 0));
	if (direction.size === 2) return 'about ';
	if (direction.has(below)) return 'just under ';
	if (direction.has(above)) return 'at least ';
	return null;
}
