import { trackColors } from '#lib/record/terms.ts';
import type { CanvasLook } from '#lib/timeline/draw/looks.ts';
import type { Palette } from '#lib/timeline/draw/palette.ts';

/** The colours and fonts of the page around a canvas. */
export interface PageLook extends CanvasLook {
	/** The colour of an outline that shows the focus. */
	focus: string;
}

/** The inks that belong to no track, as CSS values. */
const inks = ['paper', 'ink', 'ink-2', 'rule', 'axis', 'focus'].map((name) => `var(--otr-${name})`);

/** A track’s colour on paper, in a share that a token names; as a CSS value. */
const onPaper = (color: string, share: string) =>
	`color-mix(in oklab, var(--otr-${color}) var(--otr-${share}), var(--otr-paper))`;

/** The three colours of each track, as CSS values. */
const ofTracks = trackColors.flatMap((color) => [
	`var(--otr-${color})`,
	onPaper(color, 'band'),
	onPaper(color, 'bar')
]);

/**
 * Reads the page's custom properties as they are now, and the baseline of a line of its text.
 *
 * @param line 13 px text in a line of 16 px, multiplied by `textScale`; its first child is an empty inline block
 * @param textScale px of the page in a px of the drawing
 */
export function readLook(
	canvas: HTMLCanvasElement,
	line: HTMLElement,
	textScale: number
): PageLook {
	const style = getComputedStyle(canvas);
	const values = [...inks, ...ofTracks].map((color) => {
		canvas.style.color = color;
		return style.color;
	});
	canvas.style.color = '';
	const [paper = '', ink = '', ink2 = '', rule = '', axis = '', focus = '', ...rest] =
		toHex(values);
	const tracks = Object.fromEntries(
		trackColors.map((name, i) => {
			const [line = '', band = '', bar = ''] = rest.slice(3 * i);
			return [name, { line, band, bar }];
		})
	) as Palette['tracks'];
	const { fontFamily } = getComputedStyle(line);
	const { top, height } = line.getBoundingClientRect();
	// The bottom of the empty block is the baseline. Browsers round the font's own metrics in different ways.
	const bottom = line.firstElementChild?.getBoundingClientRect().bottom ?? 0;
	const baseline = (bottom - top - height / 2) / textScale;
	return {
		colors: { paper, ink, ink2, rule, axis, tracks },
		focus,
		...{ font: fontFamily, baseline, ratio: devicePixelRatio * textScale }
	};
}

/** Any CSS colours as #rrggbb, in the same order: what the browser paints for them. Empty if there is no canvas. */
function toHex(colors: readonly string[]): string[] {
	const pen = new OffscreenCanvas(colors.length, 1).getContext('2d', { willReadFrequently: true });
	if (!pen) return [];
	for (const [i, color] of colors.entries()) {
		pen.fillStyle = color;
		pen.fillRect(i, 0, 1, 1);
	}
	const { data } = pen.getImageData(0, 0, colors.length, 1);
	const hex = (at: number) => (data[at] ?? 0).toString(16).padStart(2, '0');
	return colors.map((_, i) => `#${hex(4 * i)}${hex(4 * i + 1)}${hex(4 * i + 2)}`);
}
