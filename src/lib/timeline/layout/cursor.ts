import { freeStarts, type Extent } from './box.ts';
import { labelFontSize } from './labels.ts';
import { boldFactor, textWidth } from '#lib/ui/text-width.ts';
import type { Domain } from './transform.ts';

/** A stretch of time that is marked across all tracks, and its text on the axis. */
export interface SceneCursor {
	/** Shares of the width; equal for an instant. */
	from: number;
	to: number;
	text: string;
	/** Where the text begins (a share), and a width into which it certainly fits, px. */
	x: number;
	width: number;
}

/** Room on both sides of the text, px. */
const pad = 6;

/**
 * @param span the marked stretch of time, ms UTC
 * @param texts for it, the best first: the first that has room is taken
 * @param width of the drawing, px
 * @param taken where months and years are in the same line, px: the text is put beside them
 * @returns null where the span is not in the view
 */
export function layoutCursor(
	domain: Domain,
	span: Domain,
	texts: readonly string[],
	width: number,
	taken: readonly Extent[] = []
): SceneCursor | null {
	const share = (time: number) => (time - domain[0]) / (domain[1] - domain[0]);
	const [from, to] = [Math.max(0, share(span[0])), Math.min(1, share(span[1]))];
	if (from > to || from > 1 || to < 0) return null;
	const widthOf = (text: string) =>
		Math.ceil(textWidth(text, labelFontSize) * boldFactor) + 2 * pad;
	const middle = ((from + to) / 2) * width;
	for (const text of texts) {
		const size = widthOf(text);
		if (size > width) continue;
		const wanted = Math.max(0, Math.min(width - size, middle - size / 2));
		const starts = freeStarts(wanted, size, taken);
		const x0 = starts.find((x) => x >= 0 && x + size <= width);
		if (x0 !== undefined) return { from, to, text, x: x0 / width, width: size };
	}
	return { from, to, text: '', x: (from + to) / 2, width: 0 };
}
