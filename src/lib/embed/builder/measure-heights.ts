import type { HeightsByWidth } from '../paper.ts';

/**
 * The widths to measure, px. Narrow ones are closer together, because lines break more often there. Where the layout
 * changes, we measure both sides.
 */
const measuredWidths = [
	280, 320, 360, 400, 440, 480, 535, 536, 560, 599, 600, 680, 760, 840, 920, 999, 1_000, 1_120,
	1_280, 1_440
];

/** The number of animation frames to wait until a document is laid out for a new width. */
const framesPerWidth = 4;

/**
 * Measures the height of a frame's content at several widths, in a hidden frame.
 *
 * @param src the address of the frame. Must be on this site, because other documents cannot be read
 * @returns null if the signal was aborted
 */
export async function measureHeights(
	src: string,
	signal: AbortSignal
): Promise<HeightsByWidth | null> {
	const address = new URL(src);
	address.searchParams.set('height', 'auto');
	const frame = Object.assign(document.createElement('iframe'), {
		src: address.href,
		tabIndex: -1,
		ariaHidden: 'true'
	});
	Object.assign(frame.style, { position: 'fixed', border: '0', visibility: 'hidden' });
	signal.addEventListener('abort', () => frame.remove());
	document.body.append(frame);
	const hasStarted = () => frame.contentDocument?.querySelector(':root[data-script=started]');
	while (!signal.aborted && !hasStarted()) await nextFrame();
	const heights: [number, number][] = [];
	for (const width of measuredWidths) {
		frame.style.width = `${width}px`;
		for (let i = 0; i < framesPerWidth; i++) await nextFrame();
		if (!frame.contentDocument) return null;
		heights.push([width, Math.ceil(frame.contentDocument.body.getBoundingClientRect().height)]);
	}
	frame.remove();
	return heights;
}

const nextFrame = () => new Promise(requestAnimationFrame);
