import { layoutScene } from '#lib/timeline/layout/scene.ts';
import { layoutRows, sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wrapText } from '#lib/timeline/layout/text-width.ts';
import { identity } from '#lib/timeline/layout/transform.ts';
import { formatSources } from '#lib/messages/format-sources.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { directionOf } from '#lib/record/direction.ts';
import { cutTo } from './fit-text.ts';
import { drawScene } from './draw-scene.ts';
import { palette } from './palette.ts';
import { element, text, type Markup } from './markup.ts';
import { toMarkup } from './shape.ts';

/** px: the size that sites require for link previews (Open Graph, Twitter). */
export const cardSize = { width: 1200, height: 630 };

/** The font families in the SVG; the rasterizer must provide them. */
export const fonts = { serif: 'Newsreader', sans: 'Source Sans 3' };

const margin = { x: 48, top: 36, bottom: 30 };

const headline = { size: 46, minSize: 26, lineHeight: 1.1 };

/**
 * Width of the serif font as a share of `textWidth`. Not for titles with characters that the font lacks, which another
 * font draws.
 */
const serifShare = 0.86;
const isSerif = (words: string) => /^[\t\n\u{20}-\u{24f}\u{2010}-\u{205f}]*$/u.test(words);

const source = { size: 22, gap: 14 };

/** The size class of the drawing: its text is readable in a picture at half size. */
const sizeClass = sizeClassFor(640);

/**
 * The preview picture for links: the headline, the drawing of the whole story and its address, as an SVG document.
 *
 * @throws Error if the layout throws
 */
export function drawCard(timeline: Timeline): string {
	const isRightToLeft = directionOf(timeline.language) === 'rtl';
	const room = cardSize.width - 2 * margin.x;
	const { lines, size } = setHeadline(timeline.title, room);
	const top = margin.top + lines.length * size * headline.lineHeight + source.gap;
	const bottom = cardSize.height - margin.bottom - source.size - source.gap;
	const { height } = layoutRows(timeline, sizeClass);
	const scale = Math.min((bottom - top) / height, room / sizeClass.packWidth);
	// As wide as the texts, so that everything is aligned.
	const width = room / scale;
	const scene = layoutScene(timeline, { class: sizeClass, width }, identity);
	const y = top + (bottom - top - height * scale) / 2;
	const start = isRightToLeft ? cardSize.width - margin.x : margin.x;
	const words = (line: string, y: number, look: Record<string, string | number>) =>
		element('text', { x: start, y, 'text-anchor': isRightToLeft ? 'end' : 'start', ...look }, [
			text(line)
		]);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...cardSize,
			'font-family': fonts.sans
		},
		[
			element('rect', { ...cardSize, fill: palette.paper }),
			...lines.map((line, i) =>
				words(line, margin.top + size * (headline.lineHeight * i + 0.86), {
					'font-family': fonts.serif,
					'font-weight': 500,
					'font-size': size,
					fill: palette.ink
				})
			),
			element(
				'g',
				{ transform: `translate(${margin.x} ${round(y)}) scale(${round(scale)})`, 'font-size': 13 },
				drawScene(scene, width, isRightToLeft).map(toMarkup)
			),
			words(cutTo(formatSources(timeline), room, source.size), cardSize.height - margin.bottom, {
				'font-size': source.size,
				fill: palette.ink2
			})
		] satisfies Markup[]
	);
}

const round = (value: number) => +value.toFixed(4);

/** The headline in the largest size that fits into two lines; if none fits, the second line is cut. */
function setHeadline(title: string, room: number): { lines: string[]; size: number } {
	const width = isSerif(title) ? room / serifShare : room;
	const { minSize } = headline;
	for (let { size } = headline; size >= minSize; size -= 2) {
		const lines = wrapText(title, width, size);
		if (lines) return { lines, size };
	}
	// Keeps as much of the title as two lines can hold.
	for (let share = 1.95; share > 1; share -= 0.1) {
		const lines = wrapText(cutTo(title, share * width, minSize), width, minSize);
		if (lines) return { lines, size: minSize };
	}
	return { lines: [cutTo(title, width, minSize)], size: minSize };
}
