/** The line heights to try for a quote, % of the screen's height. The last one gives type of 22 px at 1080 px. */
const quoteLineHeights: readonly number[] = [
	8, 7.7, 7.3, 7, 6.8, 6.5, 6.2, 5.9, 5.5, 5, 4.6, 4.2, 3.8, 3.5, 3.2, 2.9, 2.6, 2.4
];

/** The factors to try for the type size of other text, largest first. */
const textFactors: readonly number[] = [1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];

/**
 * Sets the type of an element as large as its height allows: `--line` for a quote, `--fill` for other text.
 *
 * @returns whether the text fits
 */
export function fitType(element: HTMLElement, isQuote: boolean): boolean {
	const [name, sizes] = isQuote
		? (['--line', quoteLineHeights] as const)
		: (['--fill', textFactors] as const);
	element.removeAttribute('style');
	return sizes.some((size) => {
		element.style.setProperty(name, String(size));
		return element.scrollHeight <= element.clientHeight;
	});
}
