import type { SceneCursor } from '#lib/timeline/layout/cursor.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import type { Tick, Ticks } from '#lib/timeline/layout/ticks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { position, wholeGroup, type Group, type Rect, type TextBlock } from './display-list.ts';

/** The cursor, and the ticks of the lower line whose labels the cursor's text does not cover. */
export type AxisCursor = SceneCursor & Pick<Ticks, 'lower'>;

/** Opacity of the stretch of time that the cursor highlights. */
const cursorOpacity = 0.09;

/** Height of a line of text, px. */
const lineHeight = 14;

/** The upper line of the axis: distances from the axis to the top of its texts and of its ticks, px. */
const upper = { y: 4, tick: { y: 1, height: 17 } };
/** The same for the lower line. */
const lower = { y: 17, tick: { y: 17, height: 14 } };

/** Distance from a tick to its label, px. */
const tickGap = 5;

/** A line 1 px thick. @param x of a vertical line, a share of the width; null for a horizontal line */
export function hairline(
	x: number | null,
	{ y, height = 1, px = 0 }: { y: number; height?: number; px?: number },
	fill: 'rule' | 'axis'
): Rect {
	const ends =
		x === null
			? { from: position(0), to: position(1) }
			: { from: position(x, px), to: position(x, px + 1) };
	return { shape: 'rect', name: 'line', ...ends, y, height, fill, isSharp: true };
}

/** The stretch of time that the cursor highlights, across all tracks. */
export function drawCursor({ from, to }: SceneCursor, axisY: number): Group {
	const box = { y: 0, height: axisY };
	const stretch: Rect = {
		shape: 'rect',
		name: 'cursor',
		...box,
		from: position(from),
		to: position(to),
		fill: 'axis',
		opacity: cursorOpacity
	};
	const [start, end] = [hairline(from, box, 'axis'), hairline(to, { ...box, px: -1 }, 'axis')];
	return wholeGroup('cursor', { shapes: [stretch, start, ...(to > from ? [end] : [])] });
}

/** The axis: a line, and two lines of labels. @param cursor its text replaces labels in the lower line */
export function drawAxis({ ticks, axisY }: Scene, cursor: AxisCursor | null): Group {
	const { lower: shown } = cursor ?? ticks;
	const texts = [
		...ticks.upper.map((tick) => textAt(tick, upper.y, false)),
		...shown.map((tick) => textAt(tick, lower.y, true))
	];
	if (cursor?.text) {
		const words = textAt({ text: cursor.text, x: cursor.x, time: 0 }, lower.y, true);
		const x = position(cursor.x, cursor.width / 2);
		texts.push({ ...words, name: 'words', key: 'words', x, anchor: 'middle' });
	}
	const shapes = [
		hairline(null, { y: 0 }, 'axis'),
		...ticks.upper.map(({ x }) => hairline(x, upper.tick, 'axis')),
		...shown.flatMap(({ x }) => (x > 0 ? [hairline(x, lower.tick, 'axis')] : []))
	];
	return wholeGroup('axis', { y: axisY, shapes, texts });
}

function textAt({ x, text, time }: Tick, top: number, isLower: boolean): TextBlock {
	const look = { size: labelFontSize, height: lineHeight };
	return {
		name: isLower ? 'tick lower' : 'tick',
		key: isLower ? `lower ${text}` : `upper ${time}`,
		x: position(x, isLower && x === 0 ? 0 : tickGap),
		anchor: 'start',
		// 1 px lower in the lower line, because Arabic letters in the upper line extend farther down.
		y: top + (isLower && /\p{Script=Arabic}/u.test(text) ? 1 : 0),
		lines: [{ text, ...look, isBold: isLower }],
		halo: 'none'
	};
}
