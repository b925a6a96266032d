import { medium, narrow, type SizeClass } from '#lib/timeline/layout/size-class.ts';

/**
 * In a frame most drawings are as wide as a text column, so the words begin earlier. `embed.css` shows the one of
 * the three that fits.
 */
export const frameClasses: readonly SizeClass[] = [
	{ ...narrow, packWidth: 264, wordsFrom: 456 },
	{ ...medium, minWidth: 512, packWidth: 512 },
	{ ...medium, name: 'wide' }
];
