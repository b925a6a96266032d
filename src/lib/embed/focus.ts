/** Moves the focus. After a key, the host’s page may scroll to it, as with the Tab key; after a press, it must not. */
export function focusOn(node: HTMLElement | null | undefined, isByKey: boolean): void {
	// eslint-disable-next-line no-restricted-syntax -- the one place that may scroll
	node?.focus({ preventScroll: !isByKey });
}

/** Scrolls a list in the frame until a node is visible. `scrollIntoView` would also scroll the host’s page. */
export function scrollListTo(list: Element, node: Element): void {
	if (list.scrollHeight <= list.clientHeight) return;
	const box = node.getBoundingClientRect();
	const { top, bottom } = list.getBoundingClientRect();
	if (box.top < top || box.bottom > bottom) list.scrollBy({ top: box.top - top });
}
