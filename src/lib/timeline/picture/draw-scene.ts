import type { Scene } from '#lib/timeline/layout/scene.ts';
import { paintScene } from './paint-scene.ts';
import { palette, paletteOn } from './palette.ts';
import type { Shape } from './shape.ts';
import { SvgSurface } from './svg-surface.ts';

/**
 * Draws a scene like the page, in light colours. Its text is 13 px, in the font of the document around it.
 *
 * @param width for which it was laid out, px
 * @param isRightToLeft whether time runs to the left
 * @param paper the background colour, as #rrggbb
 */
export function drawScene(
	scene: Scene,
	width: number,
	isRightToLeft = false,
	paper = palette.paper
): Shape[] {
	const surface = new SvgSurface();
	paintScene(scene, surface, width, isRightToLeft, paletteOn(paper));
	return surface.shapes;
}
