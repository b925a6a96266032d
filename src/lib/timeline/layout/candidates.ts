import type { Box, MarkBox } from './box.ts';
import {
	candidateIfClear,
	firstLineOffset,
	labelGap,
	labelLineHeight,
	linesHeight,
	linesWidth,
	type LabelCandidate,
	type Label,
	type LabelSpec,
	type LabelStyle,
	type LabelSide
} from './labels.ts';
import { headroom } from './series.ts';
import { markSize } from './size-class.ts';
import type { LabelSpace } from './space.ts';

/** Whether a label is beside its mark, rather than over or under it. */
const isBeside = (side: LabelSide): side is 'start' | 'end' => side === 'start' || side === 'end';

/** All free positions for a label in any of its styles, the best first. For the parameters see `candidatesFor`. */
export function candidatesInStyles(
	spec: LabelSpec,
	space: LabelSpace,
	maxWidthOver?: number
): LabelCandidate[] {
	const styles = [spec, ...spec.otherStyles().map((style) => ({ ...spec, ...style }))];
	return styles.flatMap((each) => candidatesFor(each, space, each.breaks, maxWidthOver));
}

/**
 * All free positions for a label, the best first: on its bar, inside its band, or beside, over or under its mark.
 *
 * @param space the boxes to avoid; a label over or under its mark is moved sideways to stay inside the bounds
 * @param maxWidthOver a label under its mark may also be under other marks that are at most this wide, px; default: it may not
 */
export function candidatesFor(
	spec: LabelSpec,
	space: LabelSpace,
	breaks = spec.breaks,
	maxWidthOver?: number
): LabelCandidate[] {
	const { box, look, sides } = spec;
	const found: LabelCandidate[] = [];
	const add = (label: Label) => {
		const candidate = candidateIfClear(spec, label, space);
		if (!candidate) return;
		// A plain label of more than two lines, or any label under its mark, is dropped if another mark is beside or over it,
		// because readers would take it for that mark's label.
		const isTall = look === 'plain' && label.lines.length > 2;
		const isFar = isTall || label.side === 'under';
		const minWidth = isTall || spec.isBand ? undefined : maxWidthOver;
		if (isFar && space.touches(boxWithSymbol(candidate.box, box), box, minWidth)) return;
		found.push(candidate);
	};
	if (spec.isOnBar) {
		for (const label of labelsOnBar(spec)) add(label);
		return found;
	}
	const sizes = breaks.map((lines) => ({
		lines,
		width: linesWidth(lines, look),
		height: linesHeight(lines, look)
	}));
	const [best] = sizes;
	if (!best) return found;
	if (spec.isBand && best.height <= labelLineHeight) {
		const { lines, width } = best;
		add({ look, lines, side: 'end', width, dx: 0, dy: 0, isInside: true });
	}
	const room = roomBeside(box, space);
	const labels = sizes.flatMap(({ lines, width, height }) =>
		sides.flatMap((side): Label[] => {
			if (isBeside(side) && width > room[side]) return [];
			const offset = labelShift(side, { width, height }, box, space.bounds);
			return [{ look, lines, side, width, ...offset, isInside: false }];
		})
	);
	// For titles, first try every line break beside the mark and level with it, then shifted or under it. For other labels,
	// first try every position with the best line break.
	const isFirst = ({ side }: Label) => look === 'plain' && !spec.isFigure && side !== 'under';
	labels.filter(isFirst).forEach(add);
	for (const label of labels) {
		if ((spec.isLead || spec.isFigure) && isBeside(label.side))
			labelsLevelWithMark(label).forEach(add);
		if (!isFirst(label)) add(label);
		if (isBeside(label.side)) shiftedLabels(label, box, spec.isLead).forEach(add);
	}
	return found;
}

/** A box that contains a label and its mark's symbol. */
const boxWithSymbol = ({ x0, x1, y0, y1 }: Box, { symbolX, ...mark }: MarkBox): Box => {
	const half = markSize / 2;
	return {
		x0: Math.min(x0, symbolX - half),
		x1: Math.max(x1, symbolX + half),
		y0: Math.min(y0, mark.y0),
		y1
	};
};

/** The width of the widest label that fits on each side of a mark, px. Measured for one line that is level with the mark. */
function roomBeside(box: MarkBox, space: LabelSpace): Record<'start' | 'end', number> {
	const line = (box.y0 + box.y1) / 2;
	const [y0, y1] = [line - labelLineHeight / 2, line + labelLineHeight / 2];
	return space.freeBeside(box.x0 - labelGap, box.x1 + labelGap, y0, y1);
}

/** A figure's label on the bar of that figure, beside the symbol. */
function labelsOnBar({ look, breaks, sides }: LabelStyle): Label[] {
	return breaks.flatMap((lines) => {
		const dy = headroom - markSize / 2 - linesHeight(lines, look) / 2 - 1;
		const at = { width: linesWidth(lines, look), dx: 0, dy, isInside: true };
		return sides.map((side): Label => ({ look, lines, side, ...at }));
	});
}

/** The step, px, in which a label taller than its mark moves up and down. */
const shiftStep = 8;

/** The step for leads, px. It is finer, because it gives them more positions. */
const leadShiftStep = 4;

/** Copies of a label beside its mark, moved up and down as long as the label is still beside the mark. */
function shiftedLabels(label: Label, { y0, y1 }: Box, isLead: boolean): Label[] {
	const max = Math.max(0, (linesHeight(label.lines, label.look) - (y1 - y0)) / 2);
	const step = isLead ? leadShiftStep : shiftStep;
	const steps = Array.from({ length: Math.ceil(max / step) }, (_, i) =>
		Math.min(max, (i + 1) * step)
	);
	return steps.flatMap((by) => [-by, by]).map((by) => ({ ...label, dy: label.dy + by }));
}

/** Distances, px, from the middle of a mark to the middle of a line that counts as level with it, the best first. */
const levelOffsets = [0, -3, 3, -6, -7, 7];

/**
 * The lines of a label that may be level with its mark, px from the label's middle: the first line, or for two
 * lines of `small-words` either of them.
 */
function offsetsOfLevelLines(label: Label): number[] {
	const first = firstLineOffset(label);
	return label.look === 'small-words' && label.lines.length === 2 ? [first, -first] : [first];
}

/** Copies of a label beside its mark, each with one of its lines level with the mark. */
function labelsLevelWithMark(label: Label): Label[] {
	return offsetsOfLevelLines(label).flatMap((line) =>
		levelOffsets.map((by) => ({ ...label, dy: label.dy + by - line }))
	);
}

/**
 * How clearly a label belongs to its mark; 0 is best. 0: its first line is level with the mark. 1: its second line is.
 * 2: one of them is, but a line is near another mark. 3: neither is.
 */
export function clarityRank({ label, isAmbiguous }: LabelCandidate): number {
	const max = Math.max(...levelOffsets);
	const found = offsetsOfLevelLines(label).findIndex((line) => Math.abs(label.dy + line) <= max);
	if (found < 0) return 3;
	return isAmbiguous ? 2 : found;
}

/** The `dx` and `dy` of a label on a side of its mark, px; see `Label`. Both are 0 beside the mark. */
function labelShift(
	side: LabelSide,
	{ width, height }: { width: number; height: number },
	box: MarkBox,
	bounds: Box
) {
	if (isBeside(side)) return { dx: 0, dy: 0 };
	const distance = (box.y1 - box.y0 + height) / 2;
	const centre = box.symbolX;
	// A label under its mark begins there: one that began before it would be read as another mark's.
	const wanted = side === 'over' ? centre - width / 2 : centre - markSize / 2;
	const x0 = Math.max(bounds.x0, Math.min(bounds.x1 - width, wanted));
	return { dx: x0 + width / 2 - centre, dy: side === 'over' ? -distance : distance };
}
