/**
 * The line heights to try for a quote, % of the screen's height, largest first. The last one gives a type size of 22 px on
 * a screen that is 1080 px high.
 */
const quoteLineHeights: readonly number[] = [
	8, 7.7, 7.3, 7, 6.8, 6.5, 6.2, 5.9, 5.5, 5, 4.6, 4.2, 3.8, 3.5, 3.2, 2.9, 2.6, 2.4
];

/** The factors to try for the type size of other text, largest first. */
const textFactors: readonly number[] = [1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];

/**
 * Sets the type of an element as large as the room allows. Sets the custom property `--line` for a quote, `--fill` for
 * other text; `slide.css` computes the type from them.
 *
 * @param scroller the element that scrolls if the text is too high
 * @returns whether the text fits, at least in the smallest type
 */
export function fitType(element: HTMLElement, isQuote: boolean, scroller = element): boolean {
	const [name, sizes] = isQuote
		? (['--line', quoteLineHeights] as const)
		: (['--fill', textFactors] as const);
	element.removeAttribute('style');
	return sizes.some((size) => {
		element.style.setProperty(name, String(size));
		return scroller.scrollHeight <= scroller.clientHeight;
	});
}
