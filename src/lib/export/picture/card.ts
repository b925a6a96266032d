import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { layoutRows } from '#lib/timeline/layout/rows.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { formatSources } from '#lib/messages/format-all-sources.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { directionOf } from '#lib/record/direction.ts';
import { cardLine, cardPage, cardSize, toWidthLimit } from './card-page.ts';
import { cutToWidth, wrapText } from '#lib/ui/text-width.ts';
import { svgDefaults } from '#lib/cards/picture/svg-shapes.ts';
import { sceneToSvg } from './scene-svg.ts';
import { lightColors } from './palette.ts';
import { element } from '#lib/ui/markup.ts';

/** The margins of a card, px. */
const margin = { x: 48, top: 36, bottom: 30 };

/** The headline: the normal font size and the smallest one (for long titles), px; line height as a multiple of either. */
const headlineSizes = { size: 46, minSize: 26, lineHeight: 1.1 };

/** The line with the source: font size, and distance to what is above it, px. */
const sourceLine = { size: 22, gap: 14 };

/** The size class of the drawing. Its texts are still readable if the picture is shown at half size. */
const sizeClass = sizeClassFor(640);

/**
 * The preview picture for links to the story, as an SVG document: headline, drawing of the whole story, and sources.
 *
 * @throws Error if the layout throws
 */
export function drawStoryCard(timeline: Timeline): string {
	const isRightToLeft = directionOf(timeline.language) === 'rtl';
	const room = cardSize.width - 2 * margin.x;
	const { lines, size } = fitHeadline(timeline.title, room);
	const top = margin.top + lines.length * size * headlineSizes.lineHeight + sourceLine.gap;
	const bottom = cardSize.height - margin.bottom - sourceLine.size - sourceLine.gap;
	const { height } = layoutRows(timeline, sizeClass);
	const scale = Math.min((bottom - top) / height, room / sizeClass.packWidth);
	// Such that the scaled drawing is as wide as the texts.
	const width = room / scale;
	const scene = layoutScene(timeline, { class: sizeClass, width }, wholeDomainOf(timeline));
	const y = top + (bottom - top - height * scale) / 2;
	const line = (words: string, y: number, look: Parameters<typeof cardLine>[3]) =>
		cardLine(words, [margin.x, y], isRightToLeft, look);
	return cardPage([
		...lines.map((words, i) =>
			line(words, margin.top + size * (headlineSizes.lineHeight * i + 0.86), {
				size,
				isSerif: true
			})
		),
		element(
			'g',
			{
				transform: `translate(${margin.x} ${roundToTenThousandth(y)}) scale(${roundToTenThousandth(scale)})`,
				...svgDefaults
			},
			sceneToSvg(scene, width, isRightToLeft)
		),
		line(
			cutToWidth(formatSources(timeline), room, sourceLine.size),
			cardSize.height - margin.bottom,
			{
				size: sourceLine.size,
				fill: lightColors.ink2
			}
		)
	]);
}

/** Rounds a coordinate to ten-thousandths. */
const roundToTenThousandth = (value: number) => +value.toFixed(4);

/**
 * The lines of the headline, in the largest font size in which it fits in two lines. If none fits, the second
 * line is cut.
 */
function fitHeadline(title: string, room: number): { lines: string[]; size: number } {
	const width = toWidthLimit('serif', title, room);
	const { minSize } = headlineSizes;
	for (let { size } = headlineSizes; size >= minSize; size -= 2) {
		const lines = wrapText(title, width, size);
		if (lines) return { lines, size };
	}
	// Starts with almost two full lines and cuts more, until the text fits in two lines.
	for (let share = 1.95; share > 1; share -= 0.1) {
		const lines = wrapText(cutToWidth(title, share * width, minSize), width, minSize);
		if (lines) return { lines, size: minSize };
	}
	return { lines: [cutToWidth(title, width, minSize)], size: minSize };
}
