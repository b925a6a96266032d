import type { SceneArc } from '#lib/timeline/layout/arcs.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { at, wholeWidth, type DisplayList, type Group, type Shape } from './display-list.ts';
import { drawAxis, drawCursor, type AxisCursor } from './draw-axis.ts';
import { drawMark } from './draw-mark.ts';
import { drawSeries, drawSeriesTexts, drawTrackName } from './draw-tracks.ts';

const group = { x: at(0), y: 0, width: wholeWidth, color: null, opacity: 1 };

/** The `d` of an arrow whose tip is at 0, 0. */
const arrowPath = 'M0 0L-9-4.5L-6.5 0L-9 4.5z';

/** Rules between months or years, and between tracks. */
export function drawRules({ ticks, tracks, axisY }: Scene): Group {
	const upright: Shape[] = ticks.lower
		.filter(({ x }) => x > 0)
		.map(({ x }) => ({ shape: 'line', x: at(x), y: 0, height: axisY, stroke: 'rule' }));
	const level: Shape[] = tracks.flatMap(({ headY }): Shape[] =>
		headY ? [{ shape: 'line', x: null, y: headY, height: 0, stroke: 'rule' }] : []
	);
	return { ...group, key: 'rules', shapes: [...upright, ...level], texts: [] };
}

/** The selected event's links, with arrowheads. */
export function drawArcs(arcs: readonly SceneArc[]): Group {
	const shapes = arcs.flatMap(({ key, from, control, to, head }): Shape[] => [
		{ shape: 'curve', key, from, control, to, stroke: 'ink-2' },
		{
			shape: 'path',
			name: 'arrow',
			x: at(head.x),
			y: head.y,
			d: arrowPath,
			fill: 'ink-2',
			angle: head.angle
		}
	]);
	return { ...group, key: 'arcs', shapes, texts: [] };
}

/** What is under the marks, from the lowest to the highest. */
export function drawGround(scene: Scene, cursor: AxisCursor | null = null): Group[] {
	return [
		drawRules(scene),
		...scene.series.map(drawSeries),
		...(cursor ? [drawCursor(cursor, scene.axisY)] : []),
		drawArcs(scene.arcs),
		...scene.tracks.filter(({ headY }) => headY !== null).map(drawTrackName),
		...scene.series.map(drawSeriesTexts),
		drawAxis(scene, cursor)
	];
}

/** A scene as a display list, from the lowest group to the highest. */
export function drawScene(scene: Scene, cursor: AxisCursor | null = null): DisplayList {
	const { marks, selected } = scene;
	const over = selected ? [drawMark(selected)] : [];
	return [...drawGround(scene, cursor), ...marks.map(drawMark), ...over];
}
