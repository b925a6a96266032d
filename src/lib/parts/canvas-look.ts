import { trackColors } from '#lib/record/terms.ts';
import type { CanvasLook } from '#lib/timeline/draw/looks.ts';
import type { Palette } from '#lib/timeline/draw/palette.ts';

/** The colours that belong to no track, as CSS values. */
const neutralInks = ['paper', 'ink', 'ink-2', 'rule', 'axis', 'focus'].map(
	(name) => `var(--otr-${name})`
);

/** A track’s colour mixed with the paper colour, as a CSS value. @param share the token with the colour's share */
const mixWithPaper = (color: string, share: string) =>
	`color-mix(in oklab, var(--otr-${color}) var(--otr-${share}), var(--otr-paper))`;

/** The three colours of each track, as CSS values. */
const inksOfTracks = trackColors.flatMap((color) => [
	`var(--otr-${color})`,
	mixWithPaper(color, 'band'),
	mixWithPaper(color, 'bar')
]);

/**
 * Reads the current custom properties of the page, and measures the baseline of a line of its text.
 *
 * @param line 13 px text in a line of 16 px, multiplied by `textScale`; its first child is an empty inline block
 */
export function readCanvasLook(
	canvas: HTMLCanvasElement,
	line: HTMLElement,
	textScale: number
): CanvasLook {
	const style = getComputedStyle(canvas);
	const values = [...neutralInks, ...inksOfTracks].map((color) => {
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
	// The bottom of the empty inline block is the baseline. We do not use the font's metrics, because browsers
	// round them differently.
	const bottom = line.firstElementChild?.getBoundingClientRect().bottom ?? 0;
	const baseline = (bottom - top - height / 2) / textScale;
	return {
		colors: { paper, ink, ink2, rule, axis, tracks },
		focus,
		font: fontFamily,
		baseline,
		ratio: devicePixelRatio * textScale
	};
}

/** Converts CSS colours to #rrggbb, in the same order, by painting them. Empty if the browser gives no canvas. */
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
