import { laneHeight, stripClasses, type SizeClass } from '#lib/timeline/layout/size-class.ts';
import { stripHeights } from './strip-heights.ts';

/** Height of the line for the whole story, px. In the high strip, the chapter's title is above the line. */
export const storyLineHeights: typeof stripHeights = { low: 8, high: 16 };

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
