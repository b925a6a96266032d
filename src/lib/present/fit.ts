/** One way to set a text: a class of arrangement, and how large it is set, 1 being the least. */
export interface Setting {
	arrangement: string;
	size: number;
}

/**
 * Sets what a node holds in the first of the ways that fits into it; the last one stands in any case.
 * The styles read `data-arrangement` and `--size`.
 *
 * @returns whether it fits
 */
export function fit(node: HTMLElement, settings: readonly Setting[]): boolean {
	return settings.some(({ arrangement, size }) => {
		node.dataset.arrangement = arrangement;
		node.style.setProperty('--size', String(size));
		// Parts of a pixel are rounded: one too many is not seen.
		const isLow = node.scrollHeight <= node.clientHeight + 1;
		return isLow && node.scrollWidth <= node.clientWidth + 1;
	});
}

/** Lets the styles decide. */
export function unfit(node: HTMLElement): void {
	delete node.dataset.arrangement;
	node.style.removeProperty('--size');
}
