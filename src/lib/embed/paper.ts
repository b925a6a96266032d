import { keepStyles, setStyles } from './styles.ts';

/** Heights of a frame by its width on paper, px, the narrowest first. */
export type PaperHeights = readonly (readonly [width: number, height: number])[];

/** Room for lines that break between two measured widths: a share of the height, and px. */
const spare = { share: 1.01, px: 16 };

/** The width for which an element’s height is chosen if the styles cannot say it, px. */
const usualWidth = 480;

/**
 * Gives a frame the height that it needs on paper. Only the styles know how wide it is there: when the host’s page
 * hears of it, that page is still laid out for the screen, and nothing can be asked any more.
 *
 * @returns what puts back the styles of the screen
 */
export function fitToPaper(frame: HTMLElement, heights: PaperHeights): () => void {
	const figure = frame.closest<HTMLElement>('figure.otr-embed');
	const putBack = [frame, ...(figure ? [figure] : [])].map(keepStyles);
	const width = figure?.clientWidth;
	if (figure) setStyles(figure, { 'min-height': '0', 'container-type': 'inline-size' });
	// A figure that is as wide as its content has no width of its own.
	const hasWidth = figure && figure.clientWidth === width;
	if (figure && !hasWidth) setStyles(figure, { 'container-type': 'normal' });
	setStyles(frame, { height: hasWidth ? heightByWidth(heights) : usualHeight(heights) });
	return () => {
		for (const each of putBack) each();
	};
}

const usualHeight = (heights: PaperHeights) =>
	`${withSpare((heights.find(([width]) => width >= usualWidth) ?? heights[0] ?? [0, 0])[1])}px`;

const withSpare = (px: number) => Math.ceil(px * spare.share + spare.px);

/**
 * A length that lies on the line through the heights, with room to spare.
 *
 * @param full how the styles say the width: by default that of the element around
 */
export function heightByWidth([first = [0, 0], ...others]: PaperHeights, full = '100cqi'): string {
	let [fromWidth, fromHeight] = first;
	const parts = others.flatMap(([width, height]) => {
		const step = width - fromWidth;
		const slope = (withSpare(height) - withSpare(fromHeight)) / step;
		const part = `clamp(0px,${full} - ${fromWidth}px,${step}px)*${slope.toFixed(3)}`;
		[fromWidth, fromHeight] = [width, height];
		return slope ? part : [];
	});
	return `calc(${[`${withSpare(first[1])}px`, ...parts].join(' + ')})`;
}
