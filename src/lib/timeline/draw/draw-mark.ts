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
	faint,
	strokeWidth,
	type Anchor,
	type Group,
	type Outline,
	type Position,
	type Rect,
	type TextBlock
} from './display-list.ts';

/** A mark: its origin is the middle of its box. */
export function drawMark(mark: SceneMark): Group {
	const { key, from, to, minWidth, shift, y, color, count, glyph, label, fade } = mark;
	const isBand = mark.band !== null;
	return {
		key,
		x: at((from + to) / 2, shift),
		y: y + markSize / 2,
		width: { share: to - from, min: minWidth },
		color,
		opacity: count === 0 ? faint : 1,
		shapes: [
			...(isBand ? [fade ? { ...band, fade } : band] : []),
			...(glyph ? [ring, ...drawGlyph(glyph)] : [frame]),
			...(label?.isHanging ? [leaderOf(label)] : [])
		],
		texts: [...(glyph ? [] : [numberOf(mark)]), ...(label ? [textOf(label, isBand)] : [])]
	};
}

/** A glyph with the attribution of its event. It is drawn about the origin. */
export function drawGlyph({ kind, attribution }: NonNullable<SceneMark['glyph']>): Outline[] {
	const shape = { shape: 'outline', x: at(0), y: 0 } as const;
	const fill = isFilled(attribution) ? 'track' : 'paper';
	const outline: Outline = { ...shape, name: 'glyph', d: glyphPaths[kind], fill, stroke: 'track' };
	if (attribution !== 'document') return [outline];
	const [r, y] = [glyphDot, glyphMiddles[kind]];
	const dot = `M${-r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
	return [outline, { ...shape, name: 'dot', d: dot, fill: 'track' }];
}

/** A box about the origin. @param inset from the mark's box, px */
const boxIn = (inset: { x: number; y: number }) =>
	({
		shape: 'rect',
		from: at(-0.5, inset.x),
		to: at(0.5, -inset.x),
		y: inset.y - markSize / 2,
		height: markSize - 2 * inset.y,
		fill: 'band'
	}) as const;

/** A band is lower than its mark, and has a gap to the band beside it. */
const band: Rect = { ...boxIn({ x: 1, y: 3 }), name: 'band', radius: 2 };

/** The frame of a cluster. Its outline is on whole pixels. */
const frame: Rect = {
	...boxIn({ x: 1.5, y: 2.5 }),
	...{ name: 'count', radius: 5.5, stroke: 'track', strokeWidth: 1 }
};

const ringRadius = (markSize - strokeWidth) / 2;

/** A disc behind the glyph, so that nothing shows through. It stays inside the box for which the mark was packed. */
const ring: Rect = {
	shape: 'rect',
	name: 'ring',
	from: at(0, -ringRadius),
	to: at(0, ringRadius),
	y: -ringRadius,
	height: 2 * ringRadius,
	fill: 'paper',
	radius: ringRadius,
	stroke: 'ink'
};

function numberOf({ count, events }: SceneMark): TextBlock {
	const text = String(count || events.to - events.from);
	const look = { size: labelFontSize, height: labelLineHeight, isBold: true };
	const block = { x: at(0), y: -labelLineHeight / 2, anchor: 'middle', halo: 'none' } as const;
	return { name: 'number', key: 'number', ...block, lines: [{ text, ...look }] };
}

function leaderOf({ dy, lines, look }: Label): Rect {
	const edge = (Math.sign(dy) * markSize) / 2;
	const far = dy + (Math.sign(dy) * linesHeight(lines, look)) / 2;
	const box = { from: at(0, -0.5), to: at(0, 0.5), y: Math.min(edge, far) };
	return { shape: 'rect', name: 'leader', ...box, height: Math.abs(far - edge), fill: 'axis' };
}

function textOf(label: Label, isBand: boolean): TextBlock {
	const { lines, look, dy, isInside } = label;
	return {
		name: isInside ? 'label inside' : 'label',
		key: 'label',
		...positionOf(label),
		y: dy - linesHeight(lines, look) / 2,
		lines: lines.map((line, i) => {
			const set = lineLook(look, i);
			const isCapital = hasDate(look) && i === 0;
			const text = isCapital ? line.charAt(0).toUpperCase() + line.slice(1) : line;
			return { text, ...set };
		}),
		halo: isInside && isBand ? 'none' : 'lines'
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
