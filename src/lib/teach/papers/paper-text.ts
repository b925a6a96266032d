import type { PaperFormat } from './sheet-view.ts';

/** What a printer has of a page within margins of 12 mm, mm. */
export const pageSizes: Record<PaperFormat, { width: number; height: number }> = {
	a4: { width: 186, height: 273 },
	letter: { width: 191.9, height: 255.4 }
};

/** Between the two columns of a page, mm. */
export const columnGap = 8;

/** mm in a point. */
const point = 25.4 / 72;

/** The mean width of a letter, em. The system’s face may be the widest one that we know, DejaVu Sans. */
const meanWidths = { sans: 0.53, serif: 0.43 };

export type Face = keyof typeof meanWidths;

/** Signs that are as wide as they are high: Chinese, Japanese, Korean. */
const squarePattern = /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/g;

/** Letters that the serif face has not: another one stands in for it, which may be as wide as the system’s. */
const otherPattern = /[\u0370-\u10FF\u1200-\u1DFF]/g;

/** The end of a line stays empty where the next word is too long for it. */
const usedOfLine = 0.95;

/** How a text is set. */
export interface TextStyle {
	face: Face;
	/** pt */
	size: number;
	/** In sizes. */
	lineHeight: number;
}

/** How many lines a text has at most; none without text. @param width of a line, mm */
export function countLines(text: string, { face, size }: TextStyle, width: number): number {
	const squares = text.match(squarePattern)?.length ?? 0;
	const others = text.match(otherPattern)?.length ?? 0;
	const em =
		(text.length - squares - others) * meanWidths[face] + others * meanWidths.sans + squares;
	return Math.ceil((em * size * point) / (width * usedOfLine));
}

/** How high a text is at most, mm; 0 without text. */
export const heightOf = (text: string, style: TextStyle, width: number): number =>
	countLines(text, style, width) * style.size * style.lineHeight * point;
