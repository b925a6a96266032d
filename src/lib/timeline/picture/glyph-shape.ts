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

interface Place {
	/** Its top left corner, px. */
	x: number;
	y: number;
	color: string;
	/** What it stands on. */
	paper: string;
}

/** An event's glyph: its outline says the kind, its filling how we know. */
export function glyphShape(
	{ kind, attribution }: Pick<TimelineEvent, 'kind' | 'attribution'>,
	{ x, y, color, paper }: Place
): Shape {
	return shape(
		'g',
		{
			transform: `translate(${round(x)} ${round(y)})`,
			fill: color,
			stroke: color,
			'stroke-width': glyphStroke,
			'stroke-linejoin': 'round'
		},
		[
			shape('path', {
				d: glyphPaths[kind],
				fill: isFilled(attribution) ? null : paper
			}),
			...(attribution === 'document'
				? [
						shape('circle', {
							cx: glyphSize / 2,
							cy: glyphMiddles[kind],
							r: glyphDot,
							stroke: 'none'
						})
					]
				: [])
		]
	);
}

const round = (value: number) => +value.toFixed(2);
