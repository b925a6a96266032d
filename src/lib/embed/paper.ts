import { keepStyles, setStyles } from './styles.ts';

/** Heights of a frame by its width on paper, px, the narrowest first. */
export type PaperHeights = readonly (readonly [width: number, height: number])[];

/** Room for lines that break between two measured widths: a share of the height. */
const share = 1.01;

/** The same, px. */
const spare = 16;

/**
 * Gives a frame the height that it needs on paper. Only the styles know how wide it is there, and how high a page is:
 * when the host’s page hears of it, that page is still laid out for the screen, and nothing can be asked any more.
 *
 * A host’s page cuts a frame that is higher than a page at the end of each, wherever that is, so the frame has to know
 * where. In a figure it is made a hundred pages high (`paper.css`), and the figure cuts off what it does not need. What
 * no longer fits on a page takes up to a twelfth more than its height.
 *
 * @returns what puts back the styles of the screen
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
	// The second is more than any height if that is more than a page, else less than none.
	const upTo = (max: string) => `clamp(${height},(${height} - 100vh)*1e6,${max})`;
	const whole = upTo('10000vh');
	setStyles(frame, {
		height: whole,
		'margin-bottom': `calc(${upTo(`${height}*1.08`)} - ${whole})`
	});
	return () => putBack.forEach((each) => each());
}

/**
 * A length that lies on the line through the heights, with room to spare.
 *
 * @param full how the styles say the width
 */
export function heightByWidth(heights: PaperHeights, full: string): string {
	let [[fromWidth, fromHeight] = [0, 0]] = heights;
	let length = `${Math.ceil(fromHeight * share + spare)}px`;
	for (const [width, height] of heights) {
		const step = width - fromWidth;
		// No number for the first.
		const slope = (share * (height - fromHeight)) / step;
		if (slope) length += ` + clamp(0px,${full} - ${fromWidth}px,${step}px)*${slope.toFixed(3)}`;
		[fromWidth, fromHeight] = [width, height];
	}
	return `calc(${length})`;
}
