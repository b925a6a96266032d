import { getOrMake } from '#lib/record/get-or-make.ts';
import type { Anchor } from '#lib/timeline/layout/box.ts';
import {
	hasDot,
	isFilled,
	glyphDotRadius,
	glyphDotY,
	glyphPaths
} from '#lib/timeline/layout/glyph.ts';
import {
	hasLeadDate,
	labelGap,
	labelFontSize,
	labelLineHeight,
	lineLook,
	linesHeight,
	type Label
} from '#lib/timeline/layout/labels.ts';
import type { SceneMark } from '#lib/timeline/layout/marks.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import {
	axisPosition,
	faintOpacity,
	strokeWidth,
	type DrawnShape,
	type DisplayGroup,
	type SymbolShape,
	type AxisPosition,
	type RectShape,
	type TextBlock
} from './display-list.ts';

/** A mark as a group. The group's origin is the middle of the mark's box. */
export function drawMark(mark: SceneMark): DisplayGroup {
	const { key, from, to, minWidth, shift, y, color, count, glyph, label } = mark;
	return {
		key,
		x: axisPosition((from + to) / 2, shift),
		y: y + markSize / 2,
		width: { share: to - from, min: minWidth },
		color,
		opacity: count === 0 ? faintOpacity : 1,
		shapes: markShapes(mark),
		// A cluster has no label.
		texts: glyph ? (label ? [drawLabel(label, mark)] : noTexts) : drawCount(mark)
	};
}

const noTexts: readonly TextBlock[] = [];

/**
 * The shapes of marks. The key contains everything on which they depend. Marks that look alike share their
 * shapes, so that a frame makes no new ones.
 */
const shapeCache = new Map<string, readonly DrawnShape[]>();

function markShapes(mark: SceneMark): readonly DrawnShape[] {
	const { band, symbol, fade, isEnded, glyph } = mark;
	const { shape, attribution } = glyph ?? {};
	const look = `${band === null} ${fade} ${isEnded} ${symbol} ${shape} ${attribution}`;
	return getOrMake(shapeCache, look, () => {
		const date = band === null ? [] : drawBarOrBand(mark);
		if (!glyph) return [...date, countFrameRect];
		const x = symbolPositions[symbol];
		return [...date, ringRect(x), ...drawGlyph(glyph, x)];
	});
}

/** Distance from the middle of a mark's box to the middle of its symbol. */
const symbolPositions: Readonly<Record<SceneMark['symbol'], AxisPosition>> = {
	start: axisPosition(-0.5, markSize / 2),
	middle: axisPosition(0),
	end: axisPosition(0.5, -markSize / 2)
};

/** The rectangles for a date: a thin bar for a span; a pale box over all possible days for an event whose day is not known. */
function drawBarOrBand({ symbol, fade, isEnded }: SceneMark): RectShape[] {
	if (symbol === 'middle') return [fade ? { ...softBandRect, fade } : bandRect];
	return [fade ? { ...barRect, fade } : barRect, ...(isEnded ? [barEndRect] : [])];
}

/** A symbol. Its attribution decides whether it is filled and whether it has a dot. @param x of its middle */
export function drawGlyph(
	{ shape: name, attribution }: NonNullable<SceneMark['glyph']>,
	x: AxisPosition = axisPosition(0)
): SymbolShape[] {
	const shape = { shape: 'symbol', x, y: 0 } as const;
	const fill = isFilled(attribution) ? 'track' : 'paper';
	const outline: SymbolShape = {
		...shape,
		name: 'glyph',
		d: glyphPaths[name],
		fill,
		stroke: 'track'
	};
	if (!hasDot(attribution)) return [outline];
	const [r, y] = [glyphDotRadius, glyphDotY[name] ?? 0];
	const dot = `M${-r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
	return [outline, { ...shape, name: 'dot', d: dot, fill: 'track' }];
}

/** A rectangle as wide as the mark's box. @param inset from the box, px */
const insetRect = (inset: { x: number; y: number }) =>
	({
		shape: 'rect',
		from: axisPosition(-0.5, inset.x),
		to: axisPosition(0.5, -inset.x),
		y: inset.y - markSize / 2,
		height: markSize - 2 * inset.y,
		fill: 'band'
	}) as const;

/** A band is lower than its mark, and leaves a gap to the next band. Its outline is on whole pixels. */
const bandRect: RectShape = {
	...insetRect({ x: 1.5, y: 3.5 }),
	name: 'band',
	radius: 1.5,
	stroke: 'track',
	strokeWidth: 1
};

/** A band with fading ends. It has no outline, because that would give it sharp ends. */
const softBandRect: RectShape = {
	...insetRect({ x: 1, y: 3 }),
	name: 'band',
	radius: 2,
	fill: 'bar'
};

/** A bar is drawn behind its symbol and behind the text beside the symbol. */
const barRect: RectShape = {
	...insetRect({ x: 1, y: 0 }),
	name: 'span',
	y: markSize / 2 - 4,
	height: 3,
	fill: 'track'
};

/** The vertical stroke at the end of a bar. */
const barEndRect: RectShape = {
	...barRect,
	name: 'cap',
	from: axisPosition(0.5, -3),
	y: markSize / 2 - 10,
	height: 9
};

/** The frame around the count of a cluster. Its outline is on whole pixels. */
const countFrameRect: RectShape = {
	...insetRect({ x: 1.5, y: 2.5 }),
	name: 'count',
	radius: 5.5,
	stroke: 'track',
	strokeWidth: 1
};

/** Radius of the ring around a selected mark, px. */
const ringRadius = (markSize - strokeWidth) / 2;

/** The ring: a disc behind the symbol, which hides everything below. It fits into the mark's box. */
const ringRect = ({ share, px }: AxisPosition): RectShape => ({
	shape: 'rect',
	name: 'ring',
	from: axisPosition(share, px - ringRadius),
	to: axisPosition(share, px + ringRadius),
	y: -ringRadius,
	height: 2 * ringRadius,
	fill: 'paper',
	radius: ringRadius,
	stroke: 'ink'
});

/** The texts of clusters, by their number. Clusters share them, so that a frame makes no new ones. */
const countTextCache = new Map<number, readonly TextBlock[]>();

function drawCount({ count, run }: SceneMark): readonly TextBlock[] {
	return getOrMake(countTextCache, count || run.to - run.from, (number) => {
		const look = { size: labelFontSize, height: labelLineHeight, isBold: true };
		const block: TextBlock = {
			name: 'number',
			key: 'number',
			x: axisPosition(0),
			y: -labelLineHeight / 2,
			anchor: 'middle',
			halo: 'none',
			lines: [{ text: `${number}`, ...look }]
		};
		return [block];
	});
}

function drawLabel(label: Label, { symbol }: SceneMark): TextBlock {
	const { lines, look, dy, isInside } = label;
	return {
		name: isInside ? 'label inside' : 'label',
		key: 'label',
		...labelPosition(label, symbolPositions[symbol]),
		y: dy - linesHeight(lines, look) / 2,
		lines: lines.map((line, i) => {
			const ownLook = lineLook(look, i, lines.length);
			const isCapital = hasLeadDate(look) && i === lines.length - 1;
			const text = isCapital ? line.charAt(0).toUpperCase() + line.slice(1) : line;
			return { text, ...ownLook };
		}),
		// Inside a band or a bar, a background of the text would cover these.
		halo: isInside ? 'none' : 'lines'
	};
}

/** The x of a label, from the middle of its mark's box. @param symbol the middle of the mark's symbol */
function labelPosition(
	{ side, dx, width, isInside }: Label,
	symbol: AxisPosition
): { x: AxisPosition; anchor: Anchor } {
	const { share, px } = symbol;
	if (side === 'over') return { x: axisPosition(share, px + dx), anchor: 'middle' };
	// Aligned at its start, because most fonts are narrower than the reserved width: centred words would begin too far
	// to the right.
	if (side === 'under') return { x: axisPosition(share, px + dx - width / 2), anchor: 'start' };
	const isEnd = side === 'end';
	const fromSymbol = (away: number) => axisPosition(share, px + (isEnd ? away : -away));
	const besideBox = axisPosition(isEnd ? 0.5 : -0.5, isEnd ? labelGap : -labelGap);
	const x = isInside ? fromSymbol(markSize / 2 + labelGap) : besideBox;
	return { x, anchor: isEnd ? 'start' : 'end' };
}
