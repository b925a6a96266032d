import {
	glyphDot,
	glyphMiddles,
	glyphPaths,
	glyphSize,
	glyphStroke,
	isFilled
} from '#lib/timeline/layout/glyph.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { shape, type Shape } from './shape.ts';

interface Look {
	/** Its top left corner, px. */
	x: number;
	y: number;
	color: string;
	/** The background colour. */
	paper: string;
}

/** An event's glyph: its outline shows the kind, its filling the attribution. */
export function glyphShape(
	{ kind, attribution }: Pick<TimelineEvent, 'kind' | 'attribution'>,
	{ x, y, color, paper }: Look
): Shape {
	const round = (value: number) => +value.toFixed(2);
	const transform = `translate(${round(x)} ${round(y)})`;
	const stroke = { stroke: color, 'stroke-width': glyphStroke, 'stroke-linejoin': 'round' };
	const outline = { d: glyphPaths[kind], fill: isFilled(attribution) ? null : paper };
	const dot = { cx: glyphSize / 2, cy: glyphMiddles[kind], r: glyphDot, stroke: 'none' };
	return shape('g', { transform, fill: color, ...stroke }, [
		shape('path', outline),
		...(attribution === 'document' ? [shape('circle', dot)] : [])
	]);
}
