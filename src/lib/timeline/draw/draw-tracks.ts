import { labelFontSize, labelGap, labelLineHeight } from '#lib/timeline/layout/labels.ts';
import type { SceneSeries } from '#lib/timeline/layout/scene-series.ts';
import type { SceneTrack } from '#lib/timeline/layout/scene.ts';
import { headroom } from '#lib/timeline/layout/series.ts';
import { nameDrop, nameLineHeight } from '#lib/timeline/layout/track-name.ts';
import {
	at,
	wholeWidth,
	type Group,
	type Position,
	type Shape,
	type TextBlock,
	type TextLine
} from './display-list.ts';

const group = { x: at(0), y: 0, width: wholeWidth, color: null, opacity: 1 };

/** Width of the coloured edge before a track's name, and from the drawing's edge to the name, px. */
const edge = { width: 3, indent: 11 };

/** The name of a track, with an edge in its colour. */
export function drawTrackName({ track, name, isEmpty, headY }: SceneTrack): Group {
	const look = { size: labelFontSize, height: nameLineHeight, isBold: !isEmpty } as const;
	const height = name.length * nameLineHeight;
	const block: TextBlock = {
		name: 'head',
		key: 'head',
		x: at(0, edge.indent),
		anchor: 'start',
		y: 0,
		lines: name.map((text) => ({ text, ...look, ink: isEmpty ? 'ink-2' : 'ink' })),
		halo: 'lines',
		room: at(1, -edge.indent)
	};
	const stripe: Shape = {
		shape: 'rect',
		name: 'edge',
		from: at(0),
		to: at(0, edge.width),
		y: 0,
		height,
		fill: 'track'
	};
	return {
		...group,
		key: `head ${track.id}`,
		y: (headY ?? 0) + nameDrop,
		color: track.color,
		shapes: name.length > 0 ? [stripe] : [],
		texts: name.length > 0 ? [block] : []
	};
}

/** The bars of a series, and hatching where there is no figure. */
export function drawSeries({ id, color, gaps, bars, y, height }: SceneSeries): Group {
	const base = height - 1;
	const shapes: Shape[] = gaps.map(({ from, to }) => ({
		shape: 'rect',
		name: 'hatched',
		from: at(from),
		to: at(to),
		y: headroom,
		height: base - headroom,
		fill: 'hatching'
	}));
	for (const isFaint of [true, false]) {
		const steps = bars
			.filter((bar) => bar.isFaint === isFaint)
			.map((bar) => ({ from: bar.from, to: bar.to, y: bar.y - y }));
		if (steps.length > 0) shapes.push({ shape: 'steps', steps, y: base, fill: 'bar', isFaint });
	}
	return { ...group, key: `series ${id}`, y, color, shapes, texts: [] };
}

const plainLine = (text: string): TextLine => ({
	text,
	size: labelFontSize,
	height: labelLineHeight,
	isBold: false,
	ink: 'ink-2'
});

/** The name of a series, and the words in its gaps. */
export function drawSeriesTexts({ id, name, gaps }: SceneSeries): Group {
	const texts: TextBlock[] = [];
	if (name) {
		const isWithin = name.side === 'start' && name.x > 0;
		texts.push({
			name: 'name',
			key: 'name',
			x: at(name.x, isWithin ? labelGap : 0),
			anchor: name.side,
			y: name.y,
			lines: name.lines.map(plainLine),
			halo: 'lines',
			room: null
		});
	}
	for (const [i, { lines, x, side, y }] of gaps.entries()) {
		if (lines.length === 0) continue;
		const pads = { start: labelGap, middle: 0, end: -labelGap };
		const position: Position = at(x, pads[side]);
		texts.push({
			name: 'gap',
			key: `gap ${i}`,
			x: position,
			anchor: side,
			y: y - (lines.length * labelLineHeight) / 2,
			lines: lines.map(plainLine),
			halo: 'soft',
			room: null
		});
	}
	return { ...group, key: `texts ${id}`, shapes: [], texts };
}
