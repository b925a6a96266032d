import type { SceneCursor } from '#lib/timeline/layout/cursor.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import type { Tick } from '#lib/timeline/layout/ticks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import {
	at,
	wholeWidth,
	type Group,
	type Rect,
	type Shape,
	type TextBlock
} from './display-list.ts';

/** A cursor, with the lower line's tick labels that it does not cover. */
export interface AxisCursor extends SceneCursor {
	lower: readonly Tick[];
}

const group = { x: at(0), y: 0, width: wholeWidth, color: null, opacity: 1 };

/** How opaque the cursor's stretch of time is. */
const cursorOpacity = 0.09;

/** Height of a line of the axis, px. */
const lineHeight = 14;

/** From the axis to the top of each line of text and of its ticks, px. */
const upper = { y: 4, tick: { y: 1, height: 17 } };
const lower = { y: 17, tick: { y: 17, height: 14 } };

/** From a tick to its text, px. */
const tickGap = 5;

/** A stretch of time across all tracks. */
export function drawCursor({ from, to }: SceneCursor, axisY: number): Group {
	const stretch = { shape: 'rect', y: 0, height: axisY, fill: 'axis' } as const;
	const shapes: Shape[] = [
		{ ...stretch, name: 'cursor', from: at(from), to: at(to), opacity: cursorOpacity },
		{ ...stretch, name: 'edge', isSharp: true, from: at(from), to: at(from, 1) }
	];
	if (to > from)
		shapes.push({ ...stretch, name: 'edge', isSharp: true, from: at(to, -1), to: at(to) });
	return { ...group, key: 'cursor', shapes, texts: [] };
}

/** The axis: a rule, and two lines of tick labels. @param cursor its text replaces tick labels in the lower line */
export function drawAxis({ ticks, axisY }: Scene, cursor: AxisCursor | null): Group {
	const shownLower = cursor?.lower ?? ticks.lower;
	const shapes: Shape[] = [{ shape: 'line', x: null, y: 0, height: 0, stroke: 'axis' }];
	for (const { x } of ticks.upper) shapes.push(tickAt(x, upper.tick));
	for (const { x } of shownLower) if (x > 0) shapes.push(tickAt(x, lower.tick));
	const texts: TextBlock[] = [
		...ticks.upper.map((tick) => textAt(tick, upper.y, false)),
		...shownLower.map((tick) => textAt(tick, lower.y, true))
	];
	if (cursor?.text) {
		const words = textAt({ text: cursor.text, x: cursor.x, time: 0 }, lower.y, true);
		const x = at(cursor.x, cursor.width / 2);
		texts.push({ ...words, name: 'words', key: 'words', x, anchor: 'middle' });
	}
	return { ...group, key: 'axis', y: axisY, shapes, texts };
}

const tickAt = (x: number, { y, height }: { y: number; height: number }): Rect => ({
	shape: 'rect',
	name: 'notch',
	from: at(x),
	to: at(x, 1),
	y,
	height,
	fill: 'axis',
	isSharp: true
});

function textAt({ x, text, time }: Tick, top: number, isLower: boolean): TextBlock {
	const isEdge = isLower && x === 0;
	return {
		name: 'tick',
		look: isLower ? 'lower' : '',
		key: `${isLower ? 'lower' : 'upper'} ${isLower ? text : time}`,
		x: isEdge ? at(x) : at(x, tickGap),
		anchor: 'start',
		// Arabic letters reach farther down.
		y: top + (isLower && /\p{Script=Arabic}/u.test(text) ? 1 : 0),
		lines: [
			{
				text,
				size: labelFontSize,
				height: lineHeight,
				isBold: isLower,
				ink: isLower ? 'ink' : 'ink-2'
			}
		],
		halo: 'none',
		room: null
	};
}
