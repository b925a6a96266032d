import { getOrMake } from '#lib/record/get-or-make.ts';
import type { CanvasPen } from './canvas-pen.ts';
import { lineDirection } from './line-direction.ts';

/** Distance from the baseline of a text to its underline, px. */
const underlineGap = 3;

/** A measured line of text: its width, px, and its direction. */
interface MeasuredLine {
	width: number;
	direction: CanvasDirection;
}

/** A line of text that will be painted later. Positions are px. */
interface WaitingLine extends MeasuredLine {
	text: string;
	left: number;
	baseline: number;
	color: string;
	opacity: number;
	isUnderlined: boolean;
}

/** A font size and weight, with texts in it. */
interface Font {
	/** The font as CSS. */
	css: string;
	/** The measured lines, with their text as key. */
	lines: Map<string, MeasuredLine>;
	/** The lines that will be painted next. */
	words: WaitingLine[];
}

/** Collects lines of text, and then paints them font by font, because changing the font of a canvas takes time. */
export class CanvasWords {
	readonly #pen: CanvasPen;
	readonly #family: string;
	/** The fonts. The key is the size, px; negative for bold. */
	readonly #fonts = new Map<number, Font>();

	/** @param family a CSS list of font families */
	constructor(pen: CanvasPen, family: string) {
		this.#pen = pen;
		this.#family = family;
	}

	/** Finds or makes a font. @param size px */
	fontOf(size: number, isBold: boolean): Font {
		return getOrMake(this.#fonts, isBold ? -size : size, () => {
			const css = `${isBold ? 600 : 400} ${size}px ${this.#family}`;
			return { css, lines: new Map<string, MeasuredLine>(), words: [] };
		});
	}

	/** Measures a line. The result is cached. @param isRightToLeft whether the record is written from right to left */
	measure({ css, lines }: Font, text: string, isRightToLeft: boolean): MeasuredLine {
		return getOrMake(lines, text, () => {
			this.#pen.font = css;
			const { width } = this.#pen.context.measureText(text);
			return { width, direction: lineDirection(text, isRightToLeft) };
		});
	}

	/** Paints all lines that were collected. */
	paint(): void {
		const pen = this.#pen;
		for (const { css, words } of this.#fonts.values()) {
			if (words.length === 0) continue;
			pen.font = css;
			for (const word of words) {
				const { left, baseline } = word;
				pen.opacity = word.opacity;
				pen.fill = word.color;
				pen.direction = word.direction;
				pen.context.fillText(word.text, left, baseline);
				if (word.isUnderlined) pen.context.fillRect(left, baseline + underlineGap, word.width, 1);
			}
			words.length = 0;
		}
	}
}
