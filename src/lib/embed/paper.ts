import { rememberStyles, setStyles } from './styles.ts';

/** The heights of a frame’s content at several widths, px, the narrowest first. */
export type HeightsByWidth = readonly (readonly [width: number, height: number])[];

/** Heights are multiplied by this, because between two measured widths, text may need one more line. */
const heightFactor = 1.01;

/** Heights are increased by this for the same reason, px. */
const extraHeight = 16;

/**
 * Gives a frame the height that it needs on paper, as a CSS length that depends on the width. Scripts cannot compute the
 * height: in `beforeprint`, the page still has its layout for the screen, and the frame cannot answer any more.
 *
 * A browser cuts a frame that is taller than a page at the end of each page, even within a line of text. To keep lines
 * away from there (`paper.css`), the frame must know where pages end. So we make it a hundred pages high, and the figure
 * cuts off the rest. Lines that move to the next page leave gaps, so such a frame gets up to a twelfth more height.
 *
 * @returns a function that restores the styles for the screen
 */
export function fitToPaper(frame: HTMLIFrameElement, heights: HeightsByWidth): () => void {
	const box = frame.parentElement ?? frame;
	const undoStyles = [frame, box].map(rememberStyles);
	setStyles(box, {
		overflow: 'clip',
		'min-height': '0',
		// A box that is as wide as its content would have no width, because of `container-type`.
		'min-width': '80%',
		'container-type': 'inline-size',
		display: 'grid'
	});
	// The maximum height. `print=all` also prints the cards.
	const maxThousandPx = frame.src.includes('print=all') ? 55 : 18;
	const height = `min(${interpolateHeight(heights, '100cqi')},${maxThousandPx}000px)`;
	// If the height is more than a page, the middle value is huge, so the result is `max`. Otherwise it is negative, so
	// the result is `height`.
	const lengthUpTo = (max: string) => `clamp(${height},(${height} - 100vh)*1e6,${max})`;
	const fullHeight = lengthUpTo('10000vh');
	setStyles(frame, {
		height: fullHeight,
		'margin-bottom': `calc(${lengthUpTo(`${height}*1.08`)} - ${fullHeight})`
	});
	return () => undoStyles.forEach((each) => each());
}

/**
 * A CSS length that interpolates between the measured heights, and is slightly larger.
 *
 * @param full the width, as a CSS length
 */
export function interpolateHeight(heights: HeightsByWidth, full: string): string {
	let [[fromWidth, fromHeight] = [0, 0]] = heights;
	let length = `${Math.ceil(fromHeight * heightFactor + extraHeight)}px`;
	for (const [width, height] of heights) {
		const step = width - fromWidth;
		// NaN for the first width, whose height `length` already contains.
		const slope = (heightFactor * (height - fromHeight)) / step;
		if (slope) length += ` + clamp(0px,${full} - ${fromWidth}px,${step}px)*${slope.toFixed(3)}`;
		[fromWidth, fromHeight] = [width, height];
	}
	return `calc(${length})`;
}
