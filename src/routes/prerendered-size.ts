import type { SizeClass } from '#lib/timeline/layout/size-class.ts';

/**
 * Which of the prerendered drawings the page shows. As the page starts, only that one is laid out.
 *
 * @returns null where there is none, as in the build
 */
export function prerenderedSize(classes: readonly SizeClass[]): SizeClass | null {
	if (typeof document === 'undefined') return null;
	const isShown = ({ name }: SizeClass) =>
		(document.querySelector(`.variant.${name}`)?.clientHeight ?? 0) > 0;
	return classes.find(isShown) ?? null;
}
