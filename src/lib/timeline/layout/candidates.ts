import type { Box, MarkBox } from './box.ts';
import {
	candidateOf,
	firstLineOf,
	isClear,
	labelGap,
	labelLineHeight,
	leaderBox,
	leaderGap,
	linesHeight,
	linesWidth,
	type Candidate,
	type Label,
	type LabelSpec,
	type LabelWay,
	type Side
} from './labels.ts';
import { laneHeight } from './size-class.ts';
import type { Space } from './space.ts';

const isBeside = (side: Side): side is 'start' | 'end' => side === 'start' || side === 'end';

/** Every candidate for a label that touches nothing, in all its ways, the best first. */
export function candidatesInWays(spec: LabelSpec, space: Space): Candidate[] {
	const first = candidatesFor(spec, space);
	return [
		...first,
		...spec.otherwise().flatMap((way) => candidatesFor({ ...spec, ...way }, space))
	];
}

/**
 * Every candidate for a label that touches nothing, the best first: inside its band, at its mark, on a leader.
 *
 * @param space a label over or under its mark is moved along the axis to fit into its bounds
 * @param shapes the ways to break it into lines
 */
export function candidatesFor(spec: LabelSpec, space: Space, shapes = spec.shapes): Candidate[] {
	const { box, look, sides, reach } = spec;
	const found: Candidate[] = [];
	const add = (label: Label) => {
		const candidate = candidateOf(spec, label);
		if (candidate && isClear(candidate, spec, space)) found.push(candidate);
	};
	if (spec.isOnBar) {
		for (const label of onBar(spec)) add(label);
		return found;
	}
	const sizes = shapes.map((lines) => ({
		lines,
		width: linesWidth(lines, look),
		height: linesHeight(lines, look)
	}));
	const [best] = sizes;
	if (!best) return found;
	if (spec.isBand && best.height <= labelLineHeight) {
		const { lines, width } = best;
		const at = { dx: 0, dy: 0, isHanging: false, isInside: true };
		add({ look, lines, side: 'end', width, ...at });
	}
	for (const away of [0, ...steps((box.y0 + box.y1) / 2, reach)]) {
		const room = roomBeside(box, away, space);
		if (!room) continue;
		const labels = sizes.flatMap(({ lines, width, height }) =>
			sides.flatMap((side): Label[] => {
				if (isBeside(side) ? width > room[side] : away !== 0) return [];
				const { dx, dy } = offsetOf(side, { width, height }, box, space.bounds);
				const at = { dx, dy: dy + away, isHanging: away !== 0, isInside: false };
				return [{ look, lines, side, width, ...at }];
			})
		);
		// A large label keeps its best lines, a title its place in the middle of its mark.
		const isFirst = look === 'plain' && away === 0;
		if (isFirst) labels.forEach(add);
		for (const label of labels) {
			if (spec.isLead && away === 0 && isBeside(label.side)) levelOf(label).forEach(add);
			if (!isFirst) add(label);
			if (isBeside(label.side)) shiftsOf(label, box, spec.isLead).forEach(add);
		}
	}
	return found;
}

/**
 * How wide a line may be on either side of a mark, px: each label has one there, wherever it is moved.
 *
 * @param away from the middle of the mark to that of the line, px; not 0: it hangs on a leader
 * @returns null if not even the leader has room
 */
function roomBeside(
	box: MarkBox,
	away: number,
	space: Space
): Record<'start' | 'end', number> | null {
	const [centre, line] = [box.symbolX, (box.y0 + box.y1) / 2 + away];
	const [y0, y1] = [line - labelLineHeight / 2, line + labelLineHeight / 2];
	if (away === 0) return space.beside(box.x0 - labelGap, box.x1 + labelGap, y0, y1);
	if (space.touches(leaderBox(box, { y0, y1 }, away))) return null;
	return space.beside(centre - leaderGap, centre + leaderGap, y0, y1);
}

/** The lines that stand on a figure's bar, beside its glyph; the middle of the mark is at the top of the bar. */
function onBar({ look, shapes, sides }: LabelWay): Label[] {
	return shapes.flatMap((lines) => {
		const dy = -linesHeight(lines, look) / 2 - 1;
		const at = { width: linesWidth(lines, look), dx: 0, dy, isHanging: false, isInside: true };
		return sides.map((side): Label => ({ look, lines, side, ...at }));
	});
}

/** How far a label that is higher than its mark is moved at once, px; that of a lead, for which more is tried. */
const [shiftStep, leadShiftStep] = [8, 4];

/** A label beside its mark, moved up and down as long as its mark is beside it. */
function shiftsOf(label: Label, { y0, y1 }: Box, isLead: boolean): Label[] {
	const most = Math.max(0, (linesHeight(label.lines, label.look) - (y1 - y0)) / 2);
	const step = isLead ? leadShiftStep : shiftStep;
	const steps = Array.from({ length: Math.ceil(most / step) }, (_, i) =>
		Math.min(most, (i + 1) * step)
	);
	return steps.flatMap((by) => [-by, by]).map((by) => ({ ...label, dy: label.dy + by }));
}

/** From the middle of a mark to that of a line of its label, px: up to the last one they are level. */
const levels = [0, -4, 4, -8, 8];

/** The lines of a label that may be level with its mark, px from its middle: the first; of two the second, too. */
function levelLines(label: Label): number[] {
	const first = firstLineOf(label);
	return label.lines.length === 2 ? [first, -first] : [first];
}

/** A label beside its mark, with one of these lines level with it. */
function levelOf(label: Label): Label[] {
	return levelLines(label).flatMap((line) =>
		levels.map((by) => ({ ...label, dy: label.dy + by - line }))
	);
}

/** How well it is seen whose a label is, by which of its lines is level with its mark: 0 is best, 2 none. */
export function levelness(label: Label): number {
	if (label.isHanging) return 2;
	const most = Math.max(...levels);
	const lines = levelLines(label);
	const found = lines.findIndex((line) => Math.abs(label.dy + line) <= most);
	return found < 0 ? 2 : found;
}

interface Size {
	width: number;
	height: number;
}

/** From the middle of a mark to that of a label at one of its sides, px. */
function offsetOf(side: Side, { width, height }: Size, box: MarkBox, bounds: Box) {
	if (side === 'start' || side === 'end') return { dx: 0, dy: 0 };
	const away = (box.y1 - box.y0 + height) / 2;
	const centre = box.symbolX;
	const x0 = Math.max(bounds.x0, Math.min(bounds.x1 - width, centre - width / 2));
	return { dx: x0 + width / 2 - centre, dy: side === 'over' ? -away : away };
}

/** The lanes above and below, the nearest first, px from the mark's own. */
function steps(middle: number, reach: LabelSpec['reach']): number[] {
	if (!reach) return [];
	const all: number[] = [];
	for (let by = laneHeight; by < reach.y1 - reach.y0; by += laneHeight) {
		if (middle + by < reach.y1) all.push(by);
		if (middle - by > reach.y0) all.push(-by);
	}
	return all;
}
