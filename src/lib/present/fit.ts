/** How a step is set: an arrangement that the styles know, and the size of its type, 1 being the smallest. */
interface Setting {
	arrangement: string;
	size: number;
}

const sizes = [1.9, 1.75, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];

const inSizes = (...arrangements: string[]): Setting[] =>
	sizes.flatMap((size) => arrangements.map((arrangement) => ({ arrangement, size })));

/**
 * The largest type first. What is called for stands under what is there, or else beside it. If that is
 * too much, the step is turned like a page: the evidence takes the place of the summary, or of all the
 * text, or each part takes the place of the one before it.
 */
const settings: readonly Setting[] = [
	...inSizes('stack'),
	...inSizes('even', 'wide-text'),
	...inSizes('kept-quote'),
	...inSizes('pages'),
	...inSizes('leaves')
];

/** An upright screen has room for larger type. */
const uprightSettings: readonly Setting[] = [
	...[2.8, 2.5, 2.2].map((size) => ({ arrangement: 'stack', size })),
	...settings
];

/**
 * Sets what a node holds in the first setting that fits into it, else in the last one. The styles read
 * `data-arrangement` and `--size`.
 *
 * @returns whether it fits
 */
export function fit(node: HTMLElement, isUpright: boolean): boolean {
	return (isUpright ? uprightSettings : settings).some(({ arrangement, size }) => {
		node.dataset.arrangement = arrangement;
		node.style.setProperty('--size', String(size));
		// Both heights are rounded: one px too many is not seen.
		const isLow = node.scrollHeight <= node.clientHeight + 1;
		return isLow && node.scrollWidth <= node.clientWidth + 1;
	});
}

/** Lets the styles decide. */
export function unfit(node: HTMLElement): void {
	delete node.dataset.arrangement;
	node.style.removeProperty('--size');
}
