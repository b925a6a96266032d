import type { PaperHeights } from '../paper.ts';

/** px: the narrower, the sooner do words break anew; and on either side of where the layout changes. */
const widths = [
	280, 320, 360, 400, 440, 480, 535, 536, 560, 599, 600, 680, 760, 840, 920, 999, 1_000, 1_120,
	1_280, 1_440
];

/** The frames that pass until a document is laid out for its new width. */
const pause = 4;

/**
 * Measures how high the content of a frame is at several widths, in a frame that nobody sees.
 *
 * @param src of this site, whose documents can be read
 * @returns null once the signal says that nobody waits for it
 */
export async function measureHeights(
	src: string,
	signal: AbortSignal
): Promise<PaperHeights | null> {
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
	for (const width of widths) {
		frame.style.width = `${width}px`;
		for (let i = 0; i < pause; i++) await nextFrame();
		if (!frame.contentDocument) return null;
		heights.push([width, Math.ceil(frame.contentDocument.body.getBoundingClientRect().height)]);
	}
	frame.remove();
	return heights;
}

const nextFrame = () => new Promise(requestAnimationFrame);
