import type { SizeClass } from '#lib/timeline/layout/size-class.ts';

/**
 * The size class of the prerendered drawing that is visible. At the start, only this drawing is laid out.
 *
 * @returns null if there is none, as in the build
 */
export function prerenderedSize(classes: readonly SizeClass[]): SizeClass | null {
	if (typeof document === 'undefined') return null;
	const isShown = ({ name }: SizeClass) =>
		(document.querySelector(`.variant.${name}`)?.clientHeight ?? 0) > 0;
	return classes.find(isShown) ?? null;
}
