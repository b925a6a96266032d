import { tick } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';

/** How long cards glide to their new places, ms. */
const glideTime = 220;

/** From the page's top, so that scrolling does not count, px. */
const topOf = (node: Element) => node.getBoundingClientRect().top + scrollY;

/**
 * Does what puts the items of a list in another order, lets them glide there from where they are seen,
 * and keeps the focus where it is: an item that is taken out of the page and put in again loses it.
 */
export async function rearrange(list: HTMLElement, change: () => void): Promise<void> {
	const items = [...list.children];
	const before = new Map(items.map((item) => [item, topOf(item)]));
	const focused = document.activeElement;
	change();
	await tick();
	for (const item of items) for (const glide of item.getAnimations()) glide.cancel();
	if (focused instanceof HTMLElement && list.contains(focused)) {
		focused.focus({ preventScroll: true });
		focused.closest('li')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	}
	if (prefersReducedMotion.current) return;
	for (const item of list.children) {
		const by = (before.get(item) ?? topOf(item)) - topOf(item);
		if (Math.abs(by) < 1) continue;
		const from = { transform: `translateY(${by}px)` };
		item.animate([from, { transform: 'none' }], { duration: glideTime, easing: 'ease-out' });
	}
}
