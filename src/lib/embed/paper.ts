import { keepStyles, setStyles } from './styles.ts';

/** Heights of a frame on paper at several widths, px, narrowest first. */
export type PaperHeights = readonly (readonly [width: number, height: number])[];

/** Factor for lines that break between two measured widths. */
const share = 1.01;

/** Height added for lines that break between two measured widths, px. */
const spare = 16;

/**
 * Gives a frame the height that it needs on paper. Only the styles know how wide the frame is there, and how tall a
 * page is. When the host’s page learns of printing, its layout is still for the screen, and the frame can no longer answer.
 *
 * A browser cuts a frame that is taller than a page at the end of each page, even within a line, so the frame must know
 * where pages end. A frame in a figure is therefore made a hundred pages high (`paper.css`), and the figure cuts off the
 * rest. Lines that move to the next page leave gaps, so such a frame gets up to a twelfth more height.
 *
 * @returns a function that restores the styles for the screen
 */
export function fitToPaper(frame: HTMLIFrameElement, heights: PaperHeights): () => void {
	const box = frame.parentElement ?? frame;
	const putBack = [frame, box].map(keepStyles);
	setStyles(box, {
		overflow: 'clip',
		'min-height': '0',
		// One that is as wide as its content has no other width of its own.
		'min-width': '80%',
		'container-type': 'inline-size',
		display: 'grid'
	});
	const limit = frame.src.includes('print=all') ? 55 : 18;
	const height = `min(${heightByWidth(heights, '100cqi')},${limit}000px)`;
	// The middle value is huge if the height is more than a page, so the result is `max`. Otherwise it is negative.
	const upTo = (max: string) => `clamp(${height},(${height} - 100vh)*1e6,${max})`;
	const whole = upTo('10000vh');
	setStyles(frame, {
		height: whole,
		'margin-bottom': `calc(${upTo(`${height}*1.08`)} - ${whole})`
	});
	return () => putBack.forEach((each) => each());
}

/**
 * A CSS length that interpolates between the measured heights, and is slightly larger.
 *
 * @param full the CSS length of the full width
 */
export function heightByWidth(heights: PaperHeights, full: string): string {
	let [[fromWidth, fromHeight] = [0, 0]] = heights;
	let length = `${Math.ceil(fromHeight * share + spare)}px`;
	for (const [width, height] of heights) {
		const step = width - fromWidth;
		// NaN for the first width, which adds nothing to the length.
		const slope = (share * (height - fromHeight)) / step;
		if (slope) length += ` + clamp(0px,${full} - ${fromWidth}px,${step}px)*${slope.toFixed(3)}`;
		[fromWidth, fromHeight] = [width, height];
	}
	return `calc(${length})`;
}
