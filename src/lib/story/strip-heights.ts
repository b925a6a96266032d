import type { Timeline } from '#lib/record/timeline.ts';
import { layoutRows } from '#lib/timeline/layout/rows.ts';
import { sizeClasses } from '#lib/timeline/layout/size-class.ts';

/** The heights of the low and of the high strip, px, including the line below it. */
export const stripHeights = { low: 85, high: 143 };

/** The same for a record with chapters. A line for the whole story is then below the axis. */
export const stripHeightsWithChapters: typeof stripHeights = { low: 93, high: 155 };

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
