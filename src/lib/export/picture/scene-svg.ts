import type { TimelineEvent } from '#lib/record/timeline.ts';
import { drawScene } from '#lib/timeline/draw/draw-scene.ts';
import { element, text, type Markup } from '#lib/ui/markup.ts';
import { colorOfInk } from '#lib/timeline/draw/palette.ts';
import { displayListToSvg } from '#lib/cards/picture/svg-picture.ts';
import type { SvgMaker } from '#lib/cards/picture/svg-shapes.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { lightColors, paletteOn } from './palette.ts';

/** The light colours, on paper. */
const lightPalette = paletteOn(lightColors.paper);

/** Makes SVG elements as markup, in light colours. */
export const markupMaker: SvgMaker<Markup> = {
	element,
	text: (words, attributes) => element('text', attributes, [text(words)]),
	color: (ink, group) => colorOfInk(ink, group.color, lightPalette),
	idOf: ({ key }) => `of-${key.replace(/\s/g, '-')}`
};

/**
 * Converts a scene to SVG elements in light colours. Its text is 13 px, in the font of the document around it.
 *
 * @param width the width for which the scene was laid out, px
 * @param isRightToLeft whether time runs from right to left
 * @param selected the event that gets a ring; default: none
 */
export function sceneToSvg(
	scene: Scene,
	width: number,
	isRightToLeft: boolean,
	selected: TimelineEvent | null = null
): Markup[] {
	const mark = drawnMarks(scene).findLast(
		({ isCluster, firstIndex }) => !isCluster && firstIndex === selected?.index
	);
	return displayListToSvg(drawScene(scene), { width, isRightToLeft }, markupMaker, mark?.key);
}
