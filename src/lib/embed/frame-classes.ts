import { medium, narrow, type SizeClass } from '#lib/timeline/layout/size-class.ts';

/**
 * The size classes (layouts by width) of drawings in frames. They show labels from smaller widths on than on the story
 * page, because most frames are as wide as a column of text.
 */
export const frameClasses: readonly SizeClass[] = [
	{ ...narrow, packWidth: 264, wordsFrom: 456 },
	{ ...medium, minWidth: 512, packWidth: 512 },
	{ ...medium, name: 'wide' }
];
