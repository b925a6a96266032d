import { laneHeight } from './size-class.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A box in the drawing, px. */
export interface Box {
	x0: number;
	x1: number;
	y0: number;
	y1: number;
}

/** Something that would like a label. */
export interface LabelRequest {
	/** Its mark. */
	box: Box;
	/** The lines it may be set in, the best first. */
	shapes: string[][];
	/** The order in which labels are placed, lowest first: who comes late may find no room. */
	rank: number;
	/** The side to try first. */
	prefers: 'start' | 'end';
}

/** A label beside its mark. */
export interface Label {
	lines: string[];
	side: 'start' | 'end';
	/** Width that the lines surely fit into, px. */
	width: number;
}

export const labelFontSize = 13;
export const labelLineHeight = 16;

/** Distance of a label from its mark, px. */
export const labelGap = 4;

/** A label in two lines is at most this wide, px. */
const widestLabel = 300;

/** Labels keep this much free between each other in the direction of the text, px. */
const clearance = 8;

/**
 * Places each label on one side of its mark where it touches no mark and no other label: in one
 * line, else in two. What finds no room has no label; its mark still has its name.
 *
 * @param obstacles boxes of everything that must stay uncovered, the marks themselves among them
 * @param bounds what the labels must stay inside
 * @returns one entry per request, null where there was no room
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	obstacles: readonly Box[],
	bounds: Box
): (Label | null)[] {
	const taken: Box[] = [...obstacles];
	const labels: (Label | null)[] = requests.map(() => null);
	const order = requests.map((request, i) => ({ request, i }));
	order.sort((a, b) => a.request.rank - b.request.rank);
	for (const { request, i } of order) {
		const found = candidates(request).find(
			({ box }) => isInside(box, bounds) && !taken.some((other) => overlaps(box, other))
		);
		if (!found) continue;
		labels[i] = found.label;
		taken.push({ ...found.box, x0: found.box.x0 - clearance, x1: found.box.x1 + clearance });
	}
	return labels;
}

/** A title in one line, or else in two. */
export function titleShapes(title: string): string[][] {
	const lines = wrapText(title, widestLabel, labelFontSize);
	return lines && lines.length > 1 ? [[title], lines] : [[title]];
}

function candidates({ box, shapes, prefers }: LabelRequest): { label: Label; box: Box }[] {
	const sides = prefers === 'end' ? (['end', 'start'] as const) : (['start', 'end'] as const);
	return shapes.flatMap((lines) => sides.map((side) => candidate(box, lines, side)));
}

function candidate(box: Box, lines: string[], side: 'start' | 'end'): { label: Label; box: Box } {
	const width = Math.max(...lines.map((line) => textWidth(line, labelFontSize)));
	const height = lines.length * labelLineHeight;
	const middle = (box.y0 + box.y1) / 2;
	const x0 = side === 'end' ? box.x1 + labelGap : box.x0 - labelGap - width;
	return {
		label: { lines, side, width },
		box: { x0, x1: x0 + width, y0: middle - height / 2, y1: middle + height / 2 }
	};
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}

function isInside(a: Box, b: Box): boolean {
	return a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;
}

/** The box of a mark in a lane, px. */
export function laneBox(x0: number, x1: number, lanesY: number, lane: number): Box {
	const y0 = lanesY + lane * laneHeight + 1;
	return { x0, x1, y0, y1: y0 + laneHeight - 2 };
}
