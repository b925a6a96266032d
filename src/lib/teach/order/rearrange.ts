import { tick } from 'svelte';

/** ms. */
const glideTime = 220;

/** px from the page’s top and left, so that scrolling does not count. */
function placeOf(node: Element): { x: number; y: number } {
	const { left, top } = node.getBoundingClientRect();
	return { x: left + scrollX, y: top + scrollY };
}

/**
 * Runs a change that reorders a list’s items, and lets them glide from where they are seen to their new
 * positions. The focus is set again: an item that Svelte moves in the page loses it.
 */
export async function rearrange(list: HTMLElement, change: () => void): Promise<void> {
	const items = [...list.children];
	const before = new Map(items.map((item) => [item, placeOf(item)]));
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
		const now = placeOf(item);
		const from = before.get(item) ?? now;
		const [x, y] = [from.x - now.x, from.y - now.y];
		if (Math.hypot(x, y) < 1) continue;
		const first = { transform: `translate(${x}px, ${y}px)` };
		item.animate([first, { transform: 'none' }], { duration: glideTime, easing: 'ease-out' });
	}
}
