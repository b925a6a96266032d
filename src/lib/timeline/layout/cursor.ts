import { labelFontSize } from './labels.ts';
import { boldFactor, textWidth } from './text-width.ts';
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
 * @param span what is marked, ms UTC
 * @param texts for it, the best first: the first that has room is taken
 * @param width of the drawing, px
 * @returns null where the span is not in the view
 */
export function layoutCursor(
	domain: Domain,
	span: Domain,
	texts: readonly string[],
	width: number
): SceneCursor | null {
	const share = (time: number) => (time - domain[0]) / (domain[1] - domain[0]);
	const [from, to] = [Math.max(0, share(span[0])), Math.min(1, share(span[1]))];
	if (from > to || from > 1 || to < 0) return null;
	const widthOf = (text: string) =>
		Math.ceil(textWidth(text, labelFontSize) * boldFactor) + 2 * pad;
	const text = texts.find((each) => widthOf(each) <= width) ?? '';
	const textSize = text === '' ? 0 : widthOf(text);
	const middle = ((from + to) / 2) * width;
	const x0 = Math.max(0, Math.min(width - textSize, middle - textSize / 2));
	return { from, to, text, x: x0 / width, width: textSize };
}
