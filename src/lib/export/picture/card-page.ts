import { element, text, type Markup } from '#lib/ui/markup.ts';
import { palette } from './palette.ts';
import { withDirection } from '#lib/ui/line-direction.ts';

/** The size that sites require for link previews (Open Graph, Twitter), px. */
export const cardSize = { width: 1200, height: 630 };

/** The font families in the SVG. The rasterizer must provide them. */
export const fonts = { serif: 'Newsreader', sans: 'Source Sans 3' };

/** The widths of both fonts, as shares of `textWidth`. */
const shares = { serif: 0.86, sans: 0.78 };

/** Whether both fonts have all characters of a text. Otherwise a wider font may draw some of them. */
const isLatin = (words: string) => /^[\t\n\u{20}-\u{24f}\u{2010}-\u{205f}]*$/u.test(words);

/**
 * The largest `textWidth` (`ui/text-width.ts`) with which a text in this font still fits into a width, px.
 *
 * @param room the width, px
 */
export const roomIn = (font: keyof typeof shares, words: string, room: number): number =>
	isLatin(words) ? room / shares[font] : room;

/** An SVG document of `cardSize` with the background of paper. */
export const cardPage = (parts: readonly Markup[]): Markup =>
	element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...cardSize, 'font-family': fonts.sans }, [
		element('rect', { ...cardSize, fill: palette.paper }),
		...parts
	]);

/** The look of a line of text. `size` is the type size, px. */
interface LineLook {
	size: number;
	fill?: string;
	isSerif?: boolean;
	isBold?: boolean;
}

/**
 * A line of text.
 *
 * @param x the distance from the side where the text begins, px
 * @param y the baseline, px
 */
export function cardLine(
	words: string,
	[x, y]: readonly [number, number],
	isRightToLeft: boolean,
	{ size, fill = palette.ink, isSerif = false, isBold = false }: LineLook
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
