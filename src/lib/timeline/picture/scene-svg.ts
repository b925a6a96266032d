import type { TimelineEvent } from '#lib/record/timeline.ts';
import { drawScene } from '#lib/timeline/draw/draw-scene.ts';
import type { Markup } from '#lib/timeline/draw/markup.ts';
import { palette, paletteOn } from '#lib/timeline/draw/palette.ts';
import { toSvg } from '#lib/timeline/draw/svg-text.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';

/** The light colours. */
export const pictureColors = paletteOn(palette.paper);

/**
 * A scene as SVG elements, in light colours. Its text is 13 px, in the font of the document around it.
 *
 * @param width for which it was laid out, px
 * @param isRightToLeft whether time runs to the left
 * @param selected drawn with a ring; default: no event
 */
export function sceneSvg(
	scene: Scene,
	width: number,
	isRightToLeft: boolean,
	selected: TimelineEvent | null = null
): Markup[] {
	const mark = selected && drawnMarks(scene).findLast((each) => isMarkOf(each, selected));
	const surface = { width, isRightToLeft, colors: pictureColors, selected: mark?.key ?? null };
	return toSvg(drawScene(scene), surface);
}

const isMarkOf = (
	{ isCluster, lead }: { isCluster: boolean; lead: number },
	{ index }: TimelineEvent
) => !isCluster && lead === index;
