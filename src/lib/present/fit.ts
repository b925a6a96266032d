/** A layout of a step: an arrangement, which the styles define, and a type size, 1 being the smallest. */
interface Setting {
	arrangement: string;
	size: number;
}

const sizes = [1.9, 1.75, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];

const inSizes = (...arrangements: string[]): Setting[] =>
	sizes.flatMap((size) => arrangements.map((arrangement) => ({ arrangement, size })));

/**
 * All settings, in the order in which they are tried; in each group the largest type first. A new fragment is
 * placed below the others (`stack`) or beside them (`even`, `wide-text`). If that does not fit, it replaces
 * content: the evidence replaces the summary (`kept-quote`) or the whole text (`pages`), or each part replaces
 * the one before it, the evidence side by side (`leaves`) or one below the other (`leaves-listed`).
 */
const settings: readonly Setting[] = [
	...inSizes('stack'),
	...inSizes('even', 'wide-text'),
	...inSizes('kept-quote'),
	...inSizes('pages'),
	...inSizes('leaves', 'leaves-listed')
];

/** An upright screen has room for larger type. */
const uprightSettings: readonly Setting[] = [
	...[2.8, 2.5, 2.2].map((size) => ({ arrangement: 'stack', size })),
	...settings
];

/**
 * Gives a node the first setting with which its content fits, else the last one. The styles read
 * `data-arrangement` and `--size`.
 *
 * @returns whether it fits
 */
export function fit(node: HTMLElement, isUpright: boolean): boolean {
	return (isUpright ? uprightSettings : settings).some(({ arrangement, size }) => {
		node.dataset.arrangement = arrangement;
		node.style.setProperty('--size', String(size));
		// Both heights are rounded, so 1 px more is allowed.
		const isLow = node.scrollHeight <= node.clientHeight + 1;
		return isLow && node.scrollWidth <= node.clientWidth + 1;
	});
}

/** Removes the setting, so that the styles decide. */
export function unfit(node: HTMLElement): void {
	delete node.dataset.arrangement;
	node.style.removeProperty('--size');
}
