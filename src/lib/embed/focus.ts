/** Moves the focus. Like the Tab key, a key also scrolls the host's page to it; a press never does. */
export function focusOn(node: HTMLElement | null | undefined, isByKey: boolean): void {
	// eslint-disable-next-line no-restricted-syntax -- the one place that may scroll
	node?.focus({ preventScroll: !isByKey });
}

/** Scrolls a list of the frame's own, and never the page around it. */
export function scrollIn(list: Element, node: Element): void {
	if (list.scrollHeight <= list.clientHeight) return;
	const box = node.getBoundingClientRect();
	const { top, bottom } = list.getBoundingClientRect();
	if (box.top < top || box.bottom > bottom) list.scrollBy({ top: box.top - top });
}
