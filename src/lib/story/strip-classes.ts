import type { Timeline } from '#lib/record/timeline.ts';
import {
	laneHeight,
	layoutRows,
	sizeClasses,
	stripClasses,
	type SizeClass
} from '#lib/timeline/layout/size-class.ts';

/** Heights of the strip that stays in view over the cards, with the rule below it, px. */
export const stickyHeights = { low: 85, high: 143 };

/** The same where a record has chapters: under the axis is the line of the whole story. */
export const chapterHeights: typeof stickyHeights = { low: 90, high: 155 };

/** Of that line, px: the high strip has the chapter's title over it, the low one beside the words of the axis. */
export const lineRoom: typeof stickyHeights = { low: 5, high: 16 };

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

/** Which strip has room. @param height of the room for it, px */
export const stripFor = (height: number): 'low' | 'high' =>
	height < stickyHeights.high ? 'low' : 'high';

/** The sizes of the strip that stays in view. @param height of the room for it, px */
export const stickyClasses = (height: number): readonly SizeClass[] =>
	stripFor(height) === 'low' ? lowClasses : highClasses;

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
	const sticky = timeline.chapters.length > 0 ? chapterHeights : stickyHeights;
	return [...heights, ...Object.entries(sticky)]
		.map(([name, px]) => `--${name}: ${px / 16}rem`)
		.join('; ');
}
