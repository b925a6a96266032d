import { mediumClass, narrowClass, type SizeClass } from '#lib/timeline/layout/size-class.ts';

/**
 * The size classes (layouts by width) of drawings in frames. They show labels from smaller widths on than on the story
 * page, because most frames are as wide as a column of text.
 */
export const frameClasses: readonly SizeClass[] = [
	{ ...narrowClass, packWidth: 264, leadWordsFrom: 456 },
	{ ...mediumClass, packWidth: 512 },
	{ ...mediumClass, name: 'wide' }
];
