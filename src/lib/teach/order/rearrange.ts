import { tick } from 'svelte';

/** The duration of the animation, ms. */
const glideTime = 220;

/** The position of an element in the page, px. Scrolling does not change it. */
function pagePositionOf(node: Element): { x: number; y: number } {
	const { left, top } = node.getBoundingClientRect();
	return { x: left + scrollX, y: top + scrollY };
}

/**
 * Reorders the items of a list by calling `change`, and animates each from the position at which it is visible to its new
 * position. Restores the focus, which an item loses when Svelte moves it in the DOM, and scrolls the focused item into
 * view.
 */
export async function rearrange(list: HTMLElement, change: () => void): Promise<void> {
	const items = [...list.children];
	const before = new Map(items.map((item) => [item, pagePositionOf(item)]));
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
		const now = pagePositionOf(item);
		const from = before.get(item) ?? now;
		const [x, y] = [from.x - now.x, from.y - now.y];
		if (Math.hypot(x, y) < 1) continue;
		const first = { transform: `translate(${x}px, ${y}px)` };
		item.animate([first, { transform: 'none' }], { duration: glideTime, easing: 'ease-out' });
	}
}
