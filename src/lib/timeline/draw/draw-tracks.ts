import { labelFontSize, labelLineHeight } from '#lib/timeline/layout/labels.ts';
import { textGap, type SceneSeries, type SeriesText } from '#lib/timeline/layout/scene-series.ts';
import type { SceneTrack } from '#lib/timeline/layout/scene.ts';
import { headroom } from '#lib/timeline/layout/series.ts';
import { nameDrop, nameLineHeight } from '#lib/timeline/layout/track-name.ts';
import {
	axisPosition,
	faintOpacity,
	fullWidthGroup,
	type DisplayGroup,
	type DrawnShape,
	type PathStep,
	type TextBlock,
	type TextLine
} from './display-list.ts';

/** The coloured edge before a track's name: its width, and the distance from the edge of the drawing to the name, px. */
const nameEdge = { width: 3, indent: 11 };

/** The name of a track, with an edge in the track's colour. Empty if the drawing is too low for names. */
export function drawTrackName({ track, name, isEmpty, headY }: SceneTrack): DisplayGroup[] {
	if (headY === null || name.length === 0) return [];
	const look = { size: labelFontSize, height: nameLineHeight, isBold: !isEmpty };
	const stripe: DrawnShape = {
		shape: 'rect',
		name: 'edge',
		from: axisPosition(0),
		to: axisPosition(0, nameEdge.width),
		y: 0,
		height: name.length * nameLineHeight,
		fill: 'track'
	};
	const block: TextBlock = {
		name: 'head',
		key: 'head',
		x: axisPosition(0, nameEdge.indent),
		anchor: 'start',
		y: 0,
		lines: name.map((text) => ({ text, ...look })),
		halo: 'lines'
	};
	const { id, color } = track;
	const parts = { y: headY + nameDrop, color, shapes: [stripe], texts: [block] };
	return [fullWidthGroup(`head ${id}`, parts)];
}

/** The bars of a series, and hatching in its gaps. */
export function drawSeries({ id, color, gaps, bars, y, height }: SceneSeries): DisplayGroup {
	const base = height - 1;
	const box = { y: headroom, height: base - headroom };
	const hatched = { shape: 'rect', name: 'hatched', fill: 'hatching', ...box } as const;
	const shapes: DrawnShape[] = gaps.map(({ from, to }) => ({
		...hatched,
		from: axisPosition(from),
		to: axisPosition(to)
	}));
	for (const isFaint of [true, false]) {
		const steps = bars
			.filter((bar) => bar.isFaint === isFaint)
			.flatMap(({ from, to, y: top }): PathStep[] => [
				['M', from, base],
				['L', from, top - y],
				['L', to, top - y],
				['L', to, base]
			]);
		// The outline makes the bar visible on screens where its fill is too pale.
		const bar = { shape: 'plot', name: 'bar', steps, fill: 'bar', stroke: 'track' } as const;
		if (steps.length > 0) shapes.push({ ...bar, ...(isFaint && { opacity: faintOpacity }) });
	}
	return fullWidthGroup(`series ${id}`, { y, color, shapes });
}

/** Lines of plain text, 13 px. */
export const toPlainLines = (texts: readonly string[]): TextLine[] =>
	texts.map((text) => ({ text, size: labelFontSize, height: labelLineHeight, isBold: false }));

/** The name of a series, the texts in its gaps, and the values of leads, which look like them. */
export function drawSeriesTexts({ id, name, texts: words }: SceneSeries): DisplayGroup {
	const toBlock = (text: SeriesText) => {
		const px = { start: 1, middle: 0, end: -1 }[text.side] * textGap(text);
		return {
			x: axisPosition(text.x, px),
			y: text.y,
			anchor: text.side,
			lines: toPlainLines(text.lines)
		};
	};
	const texts = words.map((text, i): TextBlock => {
		return { name: 'gap', key: `gap ${i}`, ...toBlock(text), halo: 'soft' };
	});
	if (name) texts.push({ name: 'name', key: 'name', ...toBlock(name), halo: 'lines' });
	return fullWidthGroup(`texts ${id}`, { texts });
}
