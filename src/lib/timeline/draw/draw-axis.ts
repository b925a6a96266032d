import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import type { Tick, Ticks } from '#lib/timeline/layout/ticks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import {
	axisPosition,
	fullWidthGroup,
	type DisplayGroup,
	type RectShape,
	type TextBlock
} from './display-list.ts';

/** A stretch of time that is highlighted across all tracks, with a text on the axis. */
export interface SceneCursor {
	/** Where the stretch begins and ends, shares of the width; equal for an instant. */
	from: number;
	to: number;
	text: string;
	/** Where the text begins, a share of the width; and the width to reserve for it, px. */
	x: number;
	width: number;
}

/** The cursor, and the ticks of the lower line whose labels the cursor's text does not cover. */
export type AxisCursor = SceneCursor & Pick<Ticks, 'lower'>;

/** Opacity of the stretch of time that the cursor highlights. */
const cursorOpacity = 0.09;

/** Height of a line of text, px. */
const lineHeight = 14;

/** The upper line of the axis: distances from the axis to the top of its texts and of its ticks, px. */
const upperLine = { y: 4, tick: { y: 1, height: 17 } };
/** Likewise for the lower line. */
const lowerLine = { y: 17, tick: { y: 17, height: 14 } };

/** Distance from a tick to its label, px. */
const tickGap = 5;

/** A line 1 px thick. @param x of a vertical line, a share of the width; null for a horizontal line */
export function hairline(
	x: number | null,
	{ y, height = 1, px = 0 }: { y: number; height?: number; px?: number },
	fill: 'rule' | 'axis'
): RectShape {
	const ends =
		x === null
			? { from: axisPosition(0), to: axisPosition(1) }
			: { from: axisPosition(x, px), to: axisPosition(x, px + 1) };
	return { shape: 'rect', name: 'line', ...ends, y, height, fill, isSharp: true };
}

/** The stretch of time that the cursor highlights, across all tracks. */
export function drawCursor({ from, to }: SceneCursor, axisY: number): DisplayGroup {
	const box = { y: 0, height: axisY };
	const stretch: RectShape = {
		shape: 'rect',
		name: 'cursor',
		...box,
		from: axisPosition(from),
		to: axisPosition(to),
		fill: 'axis',
		opacity: cursorOpacity
	};
	const [start, end] = [hairline(from, box, 'axis'), hairline(to, { ...box, px: -1 }, 'axis')];
	return fullWidthGroup('cursor', { shapes: [stretch, start, ...(to > from ? [end] : [])] });
}

/** The axis: a line, and two lines of labels. @param cursor its text replaces labels in the lower line */
export function drawAxis({ ticks, axisY }: Scene, cursor: AxisCursor | null): DisplayGroup {
	const { lower: lowerTicks } = cursor ?? ticks;
	const textsOf = (ticks: readonly Tick[], top: number, isLower: boolean) =>
		ticks.flatMap((tick) => (tick.text ? drawTickText(tick, top, isLower) : []));
	const texts = [
		...textsOf(ticks.upper, upperLine.y, false),
		...textsOf(lowerTicks, lowerLine.y, true)
	];
	if (cursor?.text) {
		const words = drawTickText({ text: cursor.text, x: cursor.x, time: 0 }, lowerLine.y, true);
		const x = axisPosition(cursor.x, cursor.width / 2);
		texts.push({ ...words, name: 'words', key: 'words', x, anchor: 'middle' });
	}
	const shapes = [
		hairline(null, { y: 0 }, 'axis'),
		...ticks.upper.map(({ x }) => hairline(x, upperLine.tick, 'axis')),
		...lowerTicks.flatMap(({ x }) => (x > 0 ? [hairline(x, lowerLine.tick, 'axis')] : []))
	];
	return fullWidthGroup('axis', { y: axisY, shapes, texts });
}

function drawTickText({ x, text, time }: Tick, top: number, isLower: boolean): TextBlock {
	const look = { size: labelFontSize, height: lineHeight };
	return {
		name: isLower ? 'tick lower' : 'tick',
		key: isLower ? `lower ${text}` : `upper ${time}`,
		x: axisPosition(x, isLower && x === 0 ? 0 : tickGap),
		anchor: 'start',
		// 1 px lower in the lower line, because Arabic letters in the upper line extend farther down.
		y: top + (isLower && /\p{Script=Arabic}/u.test(text) ? 1 : 0),
		lines: [{ text, ...look, isBold: isLower }],
		halo: 'none'
	};
}
