import { tick } from 'svelte';

/** ms. */
const glideTime = 220;

/** px from the page’s top, so that scrolling does not count. */
const topOf = (node: Element) => node.getBoundingClientRect().top + scrollY;

/**
 * Runs a change that reorders a list’s items, and lets them glide from where they are seen to their new
 * positions. The focus is set again: an item that Svelte moves in the page loses it.
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
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
	for (const item of list.children) {
		const by = (before.get(item) ?? topOf(item)) - topOf(item);
		if (Math.abs(by) < 1) continue;
		const from = { transform: `translateY(${by}px)` };
		item.animate([from, { transform: 'none' }], { duration: glideTime, easing: 'ease-out' });
	}
}
