import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { paintScene } from './paint-scene.ts';
import { palette, paletteOn } from './palette.ts';
import type { Shape } from './shape.ts';
import type { Palette } from './surface.ts';
import { SvgSurface } from './svg-surface.ts';

interface SceneLook {
	/** Default: the light ones. */
	colors?: Palette;
	/** Ringed, as in the page; default: no event. */
	selected?: TimelineEvent | null;
	/** Of the ids of hatchings and fades: unique in a page with several pictures. */
	idPrefix?: string;
}

/**
 * Draws a scene like the page. Its text is 13 px, in the font of the document around it.
 *
 * @param width for which it was laid out, px
 * @param isRightToLeft whether time runs to the left
 */
export function drawScene(
	scene: Scene,
	width: number,
	isRightToLeft = false,
	{ colors = paletteOn(palette.paper), selected = null, idPrefix = '' }: SceneLook = {}
): Shape[] {
	const surface = new SvgSurface(idPrefix);
	const inUse = selected && { cursor: null, selected: selected.index, hovered: -1, focus: null };
	paintScene(scene, surface, width, isRightToLeft, colors, inUse);
	return surface.shapes;
}
