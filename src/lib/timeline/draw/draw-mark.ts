import { isFilled, glyphDot, glyphMiddles, glyphPaths } from '#lib/timeline/layout/glyph.ts';
import {
	hasDate,
	labelGap,
	labelFontSize,
	labelLineHeight,
	leaderGap,
	lineLook,
	linesHeight,
	type Label
} from '#lib/timeline/layout/labels.ts';
import type { SceneMark } from '#lib/timeline/layout/marks.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import {
	at,
	strokeWidth,
	type Anchor,
	type Group,
	type Position,
	type Rect,
	type Shape,
	type TextBlock
} from './display-list.ts';
import { faint } from './palette.ts';

/** A glyph with the attribution of its event. It is drawn about the origin. */
export function drawGlyph({ kind, attribution }: NonNullable<SceneMark['glyph']>): Shape[] {
	const shape = { shape: 'path', x: at(0), y: 0, grows: true } as const;
	const fill = isFilled(attribution) ? 'track' : 'paper';
	const outline: Shape = { ...shape, name: 'glyph', d: glyphPaths[kind], fill, stroke: 'track' };
	if (attribution !== 'document') return [outline];
	const [r, y] = [glyphDot, glyphMiddles[kind]];
	const dot = `M${-r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
	return [outline, { ...shape, name: 'dot', d: dot, fill: 'track' }];
}

/** A mark: its origin is the middle of its box. */
export function drawMark(mark: SceneMark): Group {
	const { key, from, to, minWidth, shift, y, color, count, glyph, label } = mark;
	const shapes: Shape[] = [];
	if (mark.band !== null) shapes.push(bandOf(mark));
	if (glyph) shapes.push(ring, ...drawGlyph(glyph));
	else shapes.push(frame);
	if (label?.isHanging) shapes.push(leaderOf(label));
	return {
		key,
		x: at((from + to) / 2, shift),
		y: y + markSize / 2,
		width: { share: to - from, min: minWidth },
		color,
		opacity: count === 0 ? faint : 1,
		shapes,
		texts: [...(glyph ? [] : [numberOf(mark)]), ...(label ? [textOf(label, mark)] : [])]
	};
}

/** A band is lower than its mark, and has a gap to the band beside it, px. */
const bandGap = { x: 1, y: 3 };

const bandOf = ({ fade }: SceneMark): Rect => ({
	shape: 'rect',
	name: 'band',
	from: at(-0.5, bandGap.x),
	to: at(0.5, -bandGap.x),
	y: bandGap.y - markSize / 2,
	height: markSize - 2 * bandGap.y,
	fill: 'band',
	radius: 2,
	fade
});

/** A disc behind the glyph, so that nothing shows through. It stays inside the box for which the mark was packed. */
const ring: Rect = (() => {
	const radius = (markSize - strokeWidth) / 2;
	return {
		shape: 'rect',
		name: 'ring',
		isRing: true,
		grows: true,
		from: at(0, -radius),
		to: at(0, radius),
		y: -radius,
		height: 2 * radius,
		fill: 'paper',
		radius,
		stroke: 'ink'
	};
})();

/** From the box of a cluster to the middle of its frame, px: its outline is on whole pixels. */
const frameInset = { x: 1.5, y: 2.5 };

const frame: Rect = {
	shape: 'rect',
	name: 'count',
	from: at(-0.5, frameInset.x),
	to: at(0.5, -frameInset.x),
	y: frameInset.y - markSize / 2,
	height: markSize - 2 * frameInset.y,
	fill: 'band',
	radius: 5.5,
	stroke: 'track',
	strokeWidth: 1
};

function numberOf({ count, events }: SceneMark): TextBlock {
	const text = String(count || events.to - events.from);
	const look = { size: labelFontSize, height: labelLineHeight, isBold: true, ink: 'ink' } as const;
	return {
		name: 'number',
		key: 'number',
		x: at(0),
		anchor: 'middle',
		y: -labelLineHeight / 2,
		lines: [{ text, ...look }],
		halo: 'none',
		room: null
	};
}

function leaderOf({ dy, lines, look }: Label): Rect {
	const edge = (Math.sign(dy) * markSize) / 2;
	const far = dy + (Math.sign(dy) * linesHeight(lines, look)) / 2;
	return {
		shape: 'rect',
		name: 'leader',
		from: at(0, -0.5),
		to: at(0, 0.5),
		y: Math.min(edge, far),
		height: Math.abs(far - edge),
		fill: 'axis'
	};
}

function textOf(label: Label, { band }: SceneMark): TextBlock {
	const { lines, look, dy, isInside } = label;
	const isOnBand = isInside && band !== null;
	return {
		name: 'label',
		look: isInside ? 'inside' : '',
		key: 'label',
		...positionOf(label),
		y: dy - linesHeight(lines, look) / 2,
		lines: lines.map((line, i) => {
			const set = lineLook(look, i);
			const isCapital = hasDate(look) && i === 0;
			const text = isCapital ? line.charAt(0).toUpperCase() + line.slice(1) : line;
			return { text, ...set, ink: set.isBold ? 'ink' : 'ink-2' };
		}),
		halo: isOnBand ? 'none' : 'lines',
		room: null
	};
}

/** Where a label begins, from the middle of its mark; see `labelBox`. */
function positionOf({ side, dx, isHanging, isInside }: Label): { x: Position; anchor: Anchor } {
	if (side === 'over' || side === 'under') return { x: at(0, dx), anchor: 'middle' };
	const beside = isInside
		? at(0, markSize / 2 + labelGap)
		: isHanging
			? at(0, leaderGap)
			: at(0.5, labelGap);
	if (side === 'end') return { x: beside, anchor: 'start' };
	return { x: at(-beside.share, -beside.px), anchor: 'end' };
}
