import type { PaperFormat } from './sheet-view.ts';

/** The printable area of a page inside margins of 12 mm, in mm. */
export const pageSizes: Record<PaperFormat, { width: number; height: number }> = {
	a4: { width: 186, height: 273 },
	letter: { width: 191.9, height: 255.4 }
};

/** The gap between the two columns of a page, in mm. */
export const columnGap = 8;

/** One typographic point in mm. */
const mmPerPoint = 25.4 / 72;

/** The mean width of a letter, em. `sans` has that of DejaVu Sans, the widest system typeface that we know of. */
export const meanLetterWidths = { sans: 0.53, serif: 0.43 };

/** The typeface of a text: `sans` is the reader's system typeface, `serif` is ours. */
export type Typeface = keyof typeof meanLetterWidths;

/** Matches characters that are one em wide: Chinese, Japanese and Korean. */
const fullWidthPattern = /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/g;

/**
 * Matches letters that our serif typeface lacks. The system's typeface replaces them, which may be as wide as `sans`.
 */
const fallbackPattern = /[\u0370-\u10FF\u1200-\u1DFF]/g;

/** The share of each line that text fills, on average, since the next word may not fit at the end. */
const lineFill = 0.95;

/** The style of a text. */
export interface TextStyle {
	face: Typeface;
	/** Type size in pt. */
	size: number;
	/** Line height, as a multiple of the type size. */
	lineHeight: number;
}

/** The maximum number of lines that a text may need; 0 for an empty text. @param width the width of a line, mm */
export function countLines(text: string, { face, size }: TextStyle, width: number): number {
	const squares = text.match(fullWidthPattern)?.length ?? 0;
	const others = text.match(fallbackPattern)?.length ?? 0;
	const widthEm =
		(text.length - squares - others) * meanLetterWidths[face] +
		others * meanLetterWidths.sans +
		squares;
	return Math.ceil((widthEm * size * mmPerPoint) / (width * lineFill));
}

/** The maximum height that a text may need, in mm; 0 for an empty text. @param width the width of a line, mm */
export const textHeight = (text: string, style: TextStyle, width: number): number =>
	countLines(text, style, width) * style.size * style.lineHeight * mmPerPoint;
