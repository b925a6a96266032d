import { layoutScene } from '#lib/layout/scene.ts';
import { layoutRows, sizeClassFor } from '#lib/layout/size-class.ts';
import { textWidth, wrapText } from '#lib/layout/text-width.ts';
import { identity } from '#lib/layout/transform.ts';
import { sourceWords } from '#lib/model/source-words.ts';
import type { Timeline } from '#lib/model/timeline.ts';
import { directionOf } from '#lib/model/words.ts';
import { drawScene } from './draw-scene.ts';
import { palette } from './palette.ts';
import { element, text, type Markup } from './markup.ts';

/** px: what those who show a picture beside a link ask for (Open Graph, Twitter). */
export const cardSize = { width: 1200, height: 630 };

/** The names that its words ask for; whoever turns it into pixels brings the fonts. */
export const fonts = { serif: 'Newsreader', sans: 'Source Sans 3' };

const margin = { x: 48, top: 36, bottom: 30 };

const headline = { size: 46, least: 26, lineHeight: 1.1 };

/** Of the serif face, against what `textWidth` takes a character for. */
const serifShare = 0.86;

const source = { size: 22, gap: 14 };

/** The class that the drawing is laid out in: its words are large enough in a picture at half its size. */
const sizeClass = sizeClassFor(640);

/**
 * The headline, the whole story and where it comes from as an SVG document, for a link to it.
 *
 * @throws Error if the layout does
 */
export function drawCard(timeline: Timeline): string {
	const isRightToLeft = directionOf(timeline.language) === 'rtl';
	const room = cardSize.width - 2 * margin.x;
	const { lines, size } = setHeadline(timeline.title, room);
	const top = margin.top + lines.length * size * headline.lineHeight + source.gap;
	const bottom = cardSize.height - margin.bottom - source.size - source.gap;
	const { height } = layoutRows(timeline, sizeClass);
	const scale = Math.min((bottom - top) / height, room / sizeClass.packWidth);
	// As wide as the words are, so that all begins on one line.
	const width = room / scale;
	const scene = layoutScene(timeline, { class: sizeClass, width }, identity);
	const y = top + (bottom - top - height * scale) / 2;
	const start = isRightToLeft ? cardSize.width - margin.x : margin.x;
	const words = (line: string, y: number, look: Record<string, string | number>) =>
		element('text', { x: start, y, ...look }, [text(line)]);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			...cardSize,
			direction: isRightToLeft ? 'rtl' : 'ltr',
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
				drawScene(scene, width, isRightToLeft)
			),
			words(cutTo(sourceWords(timeline), room, source.size), cardSize.height - margin.bottom, {
				'font-size': source.size,
				fill: palette.ink2
			})
		] satisfies Markup[]
	);
}

const round = (value: number) => +value.toFixed(4);

/** As large as it fits into two lines; what still does not is cut. */
function setHeadline(title: string, room: number): { lines: string[]; size: number } {
	for (let { size } = headline; size >= headline.least; size -= 2) {
		const lines = wrapText(title, room / serifShare, size);
		if (lines) return { lines, size };
	}
	const most = room / serifShare;
	return { lines: [cutTo(title, most, headline.least)], size: headline.least };
}

function cutTo(words: string, room: number, size: number): string {
	if (textWidth(words, size) <= room) return words;
	const characters = [...words];
	while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > room)
		characters.pop();
	return `${characters.join('').trimEnd()}…`;
}
