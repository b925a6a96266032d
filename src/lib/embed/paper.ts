import { keepStyles, setStyles } from './styles.ts';

/** Heights of a frame on paper at several widths, px, narrowest first. */
export type PaperHeights = readonly (readonly [width: number, height: number])[];

/** Factor for lines that break between two measured widths. */
const share = 1.01;

/** Height added for the same reason, px. */
const spare = 16;

/** About twenty pages. A page that asks for all cards may get sixty. */
const maxHeight = '20000px';

/** The width for which the height is chosen if CSS cannot know the real one. */
const usualWidth = '480px';

/**
 * Gives a frame the height that it needs on paper. Only CSS knows the width there: when the host's page learns of
 * printing, its layout is still that of the screen, and the frame cannot be asked any more.
 *
 * @returns a function that restores the styles for the screen
 */
export function fitToPaper(frame: HTMLIFrameElement, heights: PaperHeights): () => void {
	const figure = frame.closest<HTMLElement>('figure.otr-embed');
	const putBack = [keepStyles(frame), figure && keepStyles(figure)];
	const width = figure?.clientWidth;
	if (figure) setStyles(figure, { 'min-height': '0', 'container-type': 'inline-size' });
	// The width of a figure that depends on its content cannot be used by `cqi`.
	const hasWidth = figure && figure.clientWidth === width;
	if (figure && !hasWidth) setStyles(figure, { 'container-type': 'normal' });
	setStyles(frame, {
		height: heightByWidth(heights, hasWidth ? '100cqi' : usualWidth),
		'max-height': frame.src.includes('print=all') ? 'none' : maxHeight
	});
	return () => putBack.forEach((each) => each?.());
}

/**
 * A CSS length that interpolates between the measured heights, and is slightly larger.
 *
 * @param full the CSS length of the full width
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
