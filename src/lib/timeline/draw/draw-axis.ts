import type { SceneCursor } from '#lib/timeline/layout/cursor.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import type { Tick } from '#lib/timeline/layout/ticks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { at, wholeGroup, type Group, type Rect, type TextBlock } from './display-list.ts';

/** A cursor, and the ticks whose labels its text does not cover. */
export interface AxisCursor extends SceneCursor {
	lower: readonly Tick[];
	upper: readonly Tick[];
}

/** Opacity of the cursor's stretch of time. */
const cursorOpacity = 0.09;

/** Height of a line of text, px. */
const lineHeight = 14;

/** Distances from the axis to the top of each line of text and of its ticks, px. */
const upper = { y: 4, tick: { y: 1, height: 17 } };
const lower = { y: 17, tick: { y: 17, height: 14 } };

/** Distance from a tick to its label, px. */
const tickGap = 5;

/** A line 1 px thick. @param x a share of the width, for an upright line; null for a line over the whole width */
export function hairline(
	x: number | null,
	{ y, height = 1, px = 0 }: { y: number; height?: number; px?: number },
	fill: 'rule' | 'axis'
): Rect {
	const ends = x === null ? { from: at(0), to: at(1) } : { from: at(x, px), to: at(x, px + 1) };
	return { shape: 'rect', name: 'line', ...ends, y, height, fill, isSharp: true };
}

/** The cursor's stretch of time, across all tracks. */
export function drawCursor({ from, to }: SceneCursor, axisY: number): Group {
	const box = { y: 0, height: axisY };
	const stretch = { shape: 'rect', name: 'cursor', ...box, from: at(from), to: at(to) } as const;
	return wholeGroup('cursor', {
		shapes: [
			{ ...stretch, fill: 'axis', opacity: cursorOpacity },
			hairline(from, box, 'axis'),
			...(to > from ? [hairline(to, { ...box, px: -1 }, 'axis')] : [])
		]
	});
}

/** The axis: a rule, and two lines of labels. @param cursor its text replaces labels in the lower line */
export function drawAxis({ ticks, axisY }: Scene, cursor: AxisCursor | null): Group {
	const shownLower = cursor?.lower ?? ticks.lower;
	const texts = [
		...(cursor?.upper ?? ticks.upper).map((tick) => textAt(tick, upper.y, false)),
		...shownLower.map((tick) => textAt(tick, lower.y, true))
	];
	if (cursor?.text) {
		const words = textAt({ text: cursor.text, x: cursor.x, time: 0 }, lower.y, true);
		const x = at(cursor.x, cursor.width / 2);
		texts.push({ ...words, name: 'words', key: 'words', x, anchor: 'middle' });
	}
	const shapes = [
		hairline(null, { y: 0 }, 'axis'),
		...ticks.upper.map(({ x }) => hairline(x, upper.tick, 'axis')),
		...shownLower.flatMap(({ x }) => (x > 0 ? [hairline(x, lower.tick, 'axis')] : []))
	];
	return wholeGroup('axis', { y: axisY, shapes, texts });
}

function textAt({ x, text, time }: Tick, top: number, isLower: boolean): TextBlock {
	const look = { size: labelFontSize, height: lineHeight };
	return {
		name: isLower ? 'tick lower' : 'tick',
		key: isLower ? `lower ${text}` : `upper ${time}`,
		x: at(x, isLower && x === 0 ? 0 : tickGap),
		anchor: 'start',
		// Moved down by 1 px, because Arabic letters in the line above reach farther down.
		y: top + (isLower && /\p{Script=Arabic}/u.test(text) ? 1 : 0),
		lines: [{ text, ...look, isBold: isLower }],
		halo: 'none'
	};
}
