import type { Timeline } from '#lib/messages/drawn.ts';
import {
	laneHeight,
	layoutRows,
	sizeClasses,
	stripClasses,
	type SizeClass
} from '#lib/timeline/layout/size-class.ts';

/** Heights of the strip that stays in view over the cards, with the rule below it, px. */
export const stickyHeights = { low: 85, high: 143 };

/** Its axis has no room to spare, so that it has some over its lanes. */
const lowClasses: readonly SizeClass[] = stripClasses.map((size) => {
	const axisHeight = size.axisHeight - 2;
	return { ...size, axisHeight, height: axisHeight + 2 * laneHeight, isFixed: true };
});

const highClasses: readonly SizeClass[] = stripClasses.map((size) => ({
	...size,
	height: size.axisHeight + 4 * laneHeight,
	maxLanes: 2,
	isFixed: true
}));

/** The sizes of the strip that stays in view. @param height of the room for it, px */
export function stickyClasses(height: number): readonly SizeClass[] {
	return height < stickyHeights.high ? lowClasses : highClasses;
}

/**
 * The lengths that the page around the drawing needs before it has a width, as CSS custom properties: the
 * drawing's height in each size class (`--narrow`, `--medium`, `--wide`; more only for many tracks), and those of the
 * strip that stays in view (`--low`, `--high`). They are in rem, as all of it grows with the text.
 */
export function rowLengths(timeline: Timeline): string {
	const heights = sizeClasses.map((size): [string, number] => [
		size.name,
		layoutRows(timeline, size).height
	]);
	return [...heights, ...Object.entries(stickyHeights)]
		.map(([name, px]) => `--${name}: ${px / 16}rem`)
		.join('; ');
}
