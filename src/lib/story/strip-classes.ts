import type { Timeline } from '#lib/record/timeline.ts';
import { layoutRows } from '#lib/timeline/layout/rows.ts';
import {
	laneHeight,
	sizeClasses,
	stripClasses,
	type SizeClass
} from '#lib/timeline/layout/size-class.ts';

/** The heights of the low and of the high strip, px, including the line below it. */
export const stripHeights = { low: 85, high: 143 };

/** The same for a record with chapters. A line for the whole story is then below the axis. */
export const stripHeightsWithChapters: typeof stripHeights = { low: 90, high: 155 };

/** Height of the line for the whole story, px. In the high strip, the chapter's title is above the line. */
export const storyLineHeights: typeof stripHeights = { low: 5, high: 16 };

/** The size classes of the low strip. Their axis is 2 px less tall, which leaves some room above the lanes. */
const lowClasses: readonly SizeClass[] = stripClasses.map((size) => {
	const axisHeight = size.axisHeight - 2;
	return { ...size, axisHeight, height: axisHeight + 2 * laneHeight, isFixed: true };
});

/** The size classes of the high strip. */
const highClasses: readonly SizeClass[] = stripClasses.map((size) => ({
	...size,
	height: size.axisHeight + 4 * laneHeight,
	maxLanes: 2,
	isFixed: true
}));

/** Which strip fits. @param height that is available, px */
export const fittingStrip = (height: number): 'low' | 'high' =>
	height < stripHeights.high ? 'low' : 'high';

/** The size classes of the strip that fits. @param height that is available, px */
export const stripSizeClasses = (height: number): readonly SizeClass[] =>
	fittingStrip(height) === 'low' ? lowClasses : highClasses;

/**
 * The heights that the page needs before its width is known, as CSS custom properties: of the drawing in each size class
 * (`--narrow`, `--medium`, `--wide`), and of the strip (`--low`, `--high`). In rem, because they grow with the text.
 */
export function heightProperties(timeline: Timeline): string {
	const heights = sizeClasses.map((size): [string, number] => [
		size.name,
		layoutRows(timeline, size).height
	]);
	const sticky = timeline.chapters.length > 0 ? stripHeightsWithChapters : stripHeights;
	return [...heights, ...Object.entries(sticky)]
		.map(([name, px]) => `--${name}: ${px / 16}rem`)
		.join('; ');
}
