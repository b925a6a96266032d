import { medium, narrow, type SizeClass } from '#lib/timeline/layout/size-class.ts';

/**
 * Size classes for frames. Labels start at smaller widths, because most frames are as wide as a column of text.
 * `embed.css` shows the drawing that fits.
 */
export const frameClasses: readonly SizeClass[] = [
	{ ...narrow, packWidth: 264, wordsFrom: 456 },
	{ ...medium, minWidth: 512, packWidth: 512 },
	{ ...medium, name: 'wide' }
];
