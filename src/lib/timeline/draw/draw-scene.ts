import type { SceneArc } from '#lib/timeline/layout/arcs.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import {
	axisPosition,
	fullWidthGroup,
	type DisplayList,
	type DisplayGroup,
	type DrawnShape
} from './display-list.ts';
import { drawAxis, drawCursor, hairline, type AxisCursor } from './draw-axis.ts';
import { drawMark } from './draw-mark.ts';
import { drawSeries, drawSeriesTexts, drawTrackName } from './draw-tracks.ts';

/** The `d` of an arrow whose tip is at 0, 0. */
const arrowPath = 'M0 0L-9-4.5L-6.5 0L-9 4.5z';

/** The thin lines between months or years, and between tracks. */
function drawGridLines({ ticks, tracks, axisY }: Scene): DisplayGroup {
	const upright = ticks.lower.filter(({ x }) => x > 0);
	const shapes = [
		...upright.map(({ x }) => hairline(x, { y: 0, height: axisY }, 'rule')),
		// Above a track, also if its name is in one of its lanes. The first track has no line above it.
		...tracks.flatMap(({ headY, y }) =>
			headY && y ? [hairline(null, { y: Math.min(headY, y) }, 'rule')] : []
		)
	];
	return fullWidthGroup('rules', { shapes });
}

/** The links of the selected event, with arrowheads; below marks and labels, so that they do not cross words. */
export function drawArcs(arcs: readonly SceneArc[]): DisplayGroup {
	const shapes = arcs.flatMap(({ from, control, to, head: { x, y, angle } }): DrawnShape[] => [
		{
			shape: 'plot',
			name: 'curve',
			steps: [
				['M', from.x, from.y],
				['Q', control.x, control.y, to.x, to.y]
			],
			fill: null,
			stroke: 'ink-2'
		},
		{ shape: 'symbol', name: 'arrow', x: axisPosition(x), y, d: arrowPath, fill: 'ink-2', angle }
	]);
	return fullWidthGroup('arcs', { shapes });
}

/** All groups below the marks, from the lowest to the highest. */
export function drawBackground(scene: Scene, cursor: AxisCursor | null): DisplayGroup[] {
	return [
		drawGridLines(scene),
		...scene.series.map(drawSeries),
		...(cursor ? [drawCursor(cursor, scene.axisY)] : []),
		...scene.tracks.flatMap(drawTrackName),
		...scene.series.map(drawSeriesTexts),
		drawAxis(scene, cursor)
	];
}

/** Makes the display list of a scene, from the lowest group to the highest. */
export function drawScene(scene: Scene, cursor: AxisCursor | null = null): DisplayList {
	const { marks, selected } = scene;
	const selectedGroups = selected ? [drawMark(selected)] : [];
	return [
		...drawBackground(scene, cursor),
		drawArcs(scene.arcs),
		...marks.map(drawMark),
		...selectedGroups
	];
}
