import { keepStyles, setStyles } from './styles.ts';

/** Heights of a frame by its width on paper, px, the narrowest first. */
export type PaperHeights = readonly (readonly [width: number, height: number])[];

/** Room for lines that break between two measured widths: a share of the height. */
const share = 1.01;

/** The same, px. */
const spare = 16;

/** Some twenty pages. A page that asks for all cards may get sixty. */
const maxHeight = '20000px';

/** The width for which an element’s height is chosen if the styles cannot say it. */
const usualWidth = '480px';

/**
 * Gives a frame the height that it needs on paper. Only the styles know how wide it is there: when the host’s page
 * hears of it, that page is still laid out for the screen, and nothing can be asked any more.
 *
 * @returns what puts back the styles of the screen
 */
export function fitToPaper(frame: HTMLIFrameElement, heights: PaperHeights): () => void {
	const figure = frame.closest<HTMLElement>('figure.otr-embed');
	const putBack = [keepStyles(frame), figure && keepStyles(figure)];
	const width = figure?.clientWidth;
	if (figure) setStyles(figure, { 'min-height': '0', 'container-type': 'inline-size' });
	// A figure that is as wide as its content has no width of its own.
	const hasWidth = figure && figure.clientWidth === width;
	if (figure && !hasWidth) setStyles(figure, { 'container-type': 'normal' });
	setStyles(frame, {
		height: heightByWidth(heights, hasWidth ? '100cqi' : usualWidth),
		'max-height': frame.src.includes('print=all') ? 'none' : maxHeight
	});
	return () => putBack.forEach((each) => each?.());
}

/**
 * A length that lies on the line through the heights, with room to spare.
 *
 * @param full how the styles say the width
 */
export function heightByWidth([first = [0, 0], ...others]: PaperHeights, full: string): string {
	let [fromWidth, fromHeight] = first;
	const parts = others.flatMap(([width, height]) => {
		const step = width - fromWidth;
		const slope = (share * (height - fromHeight)) / step;
		const part = `clamp(0px,${full} - ${fromWidth}px,${step}px)*${slope.toFixed(3)}`;
		[fromWidth, fromHeight] = [width, height];
		return slope ? part : [];
	});
	return `calc(${[`${Math.ceil(first[1] * share + spare)}px`, ...parts].join(' + ')})`;
}
