import { element, text, type Markup } from '#lib/ui/markup.ts';
import { lightColors } from './palette.ts';
import { withDirection } from '#lib/ui/line-direction.ts';

/** The size that other sites require for a link's preview picture (Open Graph, Twitter), px. */
export const cardSize = { width: 1200, height: 630 };

/** The font families in the SVG. The program that converts the SVG to a PNG must provide them. */
export const fonts = { serif: 'Newsreader', sans: 'Source Sans 3' };

/** The widths of both fonts, as shares of `textWidth`, which is meant for the widest fonts. */
const widthShares = { serif: 0.86, sans: 0.78 };

/** Whether both fonts contain all characters of a text. Otherwise a wider font may be used for some of them. */
const isInBothFonts = (words: string) => /^[\t\n\u{20}-\u{24f}\u{2010}-\u{205f}]*$/u.test(words);

/**
 * The maximum result of `textWidth` (`ui/text-width.ts`) for a text that fits in `room` px in the given font.
 *
 * @param room px
 */
export const toWidthLimit = (font: keyof typeof widthShares, words: string, room: number): number =>
	isInBothFonts(words) ? room / widthShares[font] : room;

/** An SVG document of `cardSize` with a paper-coloured background. */
export const cardPage = (parts: readonly Markup[]): Markup =>
	element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...cardSize, 'font-family': fonts.sans }, [
		element('rect', { ...cardSize, fill: lightColors.paper }),
		...parts
	]);

/** How a line of text looks. `size` is the font size, px. */
interface CardLineLook {
	size: number;
	fill?: string;
	isSerif?: boolean;
	isBold?: boolean;
}

/**
 * A line of text as SVG.
 *
 * @param x the distance from the side where the text begins, px
 * @param y of the baseline, px
 */
export function cardLine(
	words: string,
	[x, y]: readonly [number, number],
	isRightToLeft: boolean,
	{ size, fill = lightColors.ink, isSerif = false, isBold = false }: CardLineLook
): Markup {
	const attributes = {
		...{ x: isRightToLeft ? cardSize.width - x : x, y },
		'text-anchor': isRightToLeft ? 'end' : 'start',
		'font-family': isSerif ? fonts.serif : null,
		'font-weight': isSerif ? 500 : isBold ? 600 : null,
		'font-size': size,
		fill
	};
	return element('text', attributes, [text(withDirection(words, isRightToLeft))]);
}
