import type { DrawnEvent, DrawnSeries } from '#lib/messages/drawn.ts';
import { markSize } from './size-class.ts';
import type { Domain } from './transform.ts';

type BarSide = 'start' | 'end';

/** By event: the side of its bar on which the mark of a figure stands. One without room on either side is not in it. */
export type BarSides = ReadonlyMap<DrawnEvent, BarSide>;

/**
 * The first figure has its mark rather before its bar, since what follows is mostly a stretch without any; the others
 * have theirs rather after it.
 *
 * @param whole the story, ms UTC
 * @param size of a mark, ms
 */
export function sidesOfBars({ points }: DrawnSeries, whole: Domain, size: number): BarSides {
	const sides = new Map<DrawnEvent, BarSide>();
	let [covered] = whole;
	for (const [i, { event, date }] of points.entries()) {
		const next = points[i + 1];
		const end = date.end ?? Infinity;
		// Between two bars there may be the marks of both.
		const isBefore = date.start - covered >= (i === 0 ? 1 : 2) * size;
		const isAfter = (next?.date.start ?? whole[1]) - end >= (next ? 2 : 1) * size && end >= covered;
		covered = Math.max(covered, end);
		// Without an end there is no bar, and without a beginning more is drawn than that.
		if (date.end === null || date.noStart) continue;
		if (isBefore && (i === 0 || !isAfter)) sides.set(event, 'start');
		else if (isAfter) sides.set(event, 'end');
	}
	return sides;
}

/**
 * Where a mark is that stands beside its bar. At an edge of the view it comes over what is seen of that, and leaves with
 * it.
 *
 * @param bar its ends, shares of the width
 * @param width px
 * @returns its ends, shares, and how far it is shifted from them, px
 */
export function besideBar(
	side: BarSide,
	[from, to]: Domain,
	width: number
): { from: number; to: number; shift: number } {
	const size = markSize / width;
	if (side === 'start') {
		if (from >= size) return { from, to: from, shift: -markSize / 2 };
		return { from: from - size, to: Math.max(from, Math.min(size, to)), shift: 0 };
	}
	if (to <= 1 - size) return { from: to, to, shift: markSize / 2 };
	return { from: Math.min(to, Math.max(1 - size, from)), to: to + size, shift: 0 };
}
