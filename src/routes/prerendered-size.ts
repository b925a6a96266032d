import type { SizeClass } from '#lib/timeline/layout/size-class.ts';

/**
 * The size class of the prerendered drawing that is visible. At first, the drawing is laid out only for this class.
 *
 * @returns null if there is none, as while prerendering
 */
export function prerenderedSize(classes: readonly SizeClass[]): SizeClass | null {
	if (typeof document === 'undefined') return null;
	const isShown = ({ name }: SizeClass) =>
		(document.querySelector(`.variant.${name}`)?.clientHeight ?? 0) > 0;
	return classes.find(isShown) ?? null;
}
