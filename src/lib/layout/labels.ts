import { laneHeight, markSize } from './size-class.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A box in the drawing, px. */
export interface Box {
	x0: number;
	x1: number;
	y0: number;
	y1: number;
}

/** What a mark would like to be labelled with, and where. */
export interface LabelWish {
	/** The lines it may be set in, the best first. */
	shapes: string[][];
	/** The order in which labels are placed, lowest first: who comes late may find no room. */
	rank: number;
	/** The side to try first. */
	prefers: 'start' | 'end';
	/** Where it may move to, on a leader, if there is no room beside its mark; px. */
	reach: { y0: number; y1: number } | null;
}

/** A mark that would like a label. */
export interface LabelRequest extends LabelWish {
	/** Its mark's box. */
	box: Box;
	/** Whether the mark is a band, which has its label inside where that fits. */
	isBand: boolean;
	/** The label that it has already: it stays wherever it still has room. */
	kept: Label | null;
}

/** A label beside its mark. */
export interface Label {
	lines: string[];
	side: 'start' | 'end';
	/** Width that the lines surely fit into, px. */
	width: number;
	/** From the middle of its mark to its own, px. Not 0: it hangs on a leader from the mark. */
	dy: number;
	/** Whether it stands inside its band, beside the glyph. */
	isInside: boolean;
}

export const labelFontSize = 13;
export const labelLineHeight = 16;

/** Distance of a label from its mark, px. */
export const labelGap = 4;

/** Distance of a label from its leader, px. */
export const leaderGap = 5;

/** A label in two lines is at most this wide, px. */
const widestLabel = 300;

/** A title in one line, or else in two. */
export function titleShapes(title: string): string[][] {
	const lines = wrapText(title, widestLabel, labelFontSize);
	return lines && lines.length > 1 ? [[title], lines] : [[title]];
}

/** A label at a place where it could stand. */
export interface Candidate {
	label: Label;
	box: Box;
	leader: Box | null;
}

/** Every place for a label, the best first: inside its band, beside its mark, on a leader. */
export function candidatesFor(request: LabelRequest): Candidate[] {
	const { box, shapes, prefers, reach } = request;
	const sides = prefers === 'end' ? (['end', 'start'] as const) : (['start', 'end'] as const);
	const labels = shapes.flatMap((lines) => {
		const width = Math.max(0, ...lines.map((line) => textWidth(line, labelFontSize)));
		return sides.map((side): Label => ({ lines, side, width, dy: 0, isInside: false }));
	});
	const [inside] = request.isBand ? labels : [];
	const dys = [0, ...steps((box.y0 + box.y1) / 2, reach)];
	return [
		...(inside ? [{ ...inside, side: 'end' as const, isInside: true }] : []),
		...dys.flatMap((dy) => labels.map((label) => ({ ...label, dy })))
	].flatMap((label) => candidateOf(request, label) ?? []);
}

/** The lanes above and below, the nearest first, px from the mark's own. */
function steps(middle: number, reach: LabelWish['reach']): number[] {
	if (!reach) return [];
	const all: number[] = [];
	for (let by = laneHeight; by < reach.y1 - reach.y0; by += laneHeight) {
		if (middle + by < reach.y1) all.push(by);
		if (middle - by > reach.y0) all.push(-by);
	}
	return all;
}

/** Where a label would stand; null where its band has no room for it. */
export function candidateOf({ box }: Pick<LabelRequest, 'box'>, label: Label): Candidate | null {
	const placed = labelBox(box, label);
	if (label.isInside && placed.x1 + labelGap > box.x1) return null;
	return { label, box: placed, leader: label.dy === 0 ? null : leaderBox(box, placed, label.dy) };
}

/** The box of a label whose mark has this box. */
export function labelBox(mark: Box, { lines, side, width, dy, isInside }: Label): Box {
	const centre = (mark.x0 + mark.x1) / 2;
	const edge = { start: mark.x0 - labelGap, end: mark.x1 + labelGap };
	const hung = { start: centre - leaderGap, end: centre + leaderGap };
	const at = isInside ? centre + markSize / 2 + labelGap : (dy === 0 ? edge : hung)[side];
	const x0 = side === 'end' ? at : at - width;
	const middle = (mark.y0 + mark.y1) / 2 + dy;
	const half = (lines.length * labelLineHeight) / 2;
	return { x0, x1: x0 + width, y0: middle - half, y1: middle + half };
}

function leaderBox(mark: Box, label: Box, dy: number): Box {
	const centre = (mark.x0 + mark.x1) / 2;
	return {
		x0: centre - 1,
		x1: centre + 1,
		y0: dy > 0 ? mark.y1 : label.y0,
		y1: dy > 0 ? label.y1 : mark.y0
	};
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}

export function isWithin(a: Box, b: Box): boolean {
	return a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;
}

/** The box of a mark in a lane, px. */
export function laneBox(x0: number, x1: number, lanesY: number, lane: number): Box {
	const y0 = lanesY + lane * laneHeight + 1;
	return { x0, x1, y0, y1: y0 + laneHeight - 2 };
}
