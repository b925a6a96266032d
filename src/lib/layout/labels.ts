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
	/** Where it may move to, on a leader, if there is no room beside its mark; px. */
	reach: { y0: number; y1: number } | null;
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

/** A label beside the glyph of a band that is wide enough for both. */
export function insideLabel(lines: string[]): Label {
	return { lines, side: 'end', width: widthOf(lines), dy: 0, isInside: true };
}

export const labelFontSize = 13;
export const labelLineHeight = 16;

/** Distance of a label from its mark, px. */
export const labelGap = 4;

/** Distance of a label from its leader, px. */
export const leaderGap = 5;

/** A label in two lines is at most this wide, px. */
const widestLabel = 300;

/** Labels keep this much free between each other in the direction of the text, px. */
const clearance = 8;

/**
 * Places each label on one side of its mark where it touches no mark and no other label: in one
 * line, else in two, else above or below on a leader. What finds no room has no label; its mark
 * still has its name.
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
		const isFree = (box: Box) => !taken.some((other) => overlaps(box, other));
		const found = candidates(request).find(
			({ box, leader }) => isInside(box, bounds) && isFree(box) && (!leader || isFree(leader))
		);
		if (!found) continue;
		labels[i] = found.label;
		taken.push({ ...found.box, x0: found.box.x0 - clearance, x1: found.box.x1 + clearance });
		if (found.leader) taken.push(found.leader);
	}
	return labels;
}

/** A title in one line, or else in two. */
export function titleShapes(title: string): string[][] {
	const lines = wrapText(title, widestLabel, labelFontSize);
	return lines && lines.length > 1 ? [[title], lines] : [[title]];
}

interface Candidate {
	label: Label;
	box: Box;
	leader: Box | null;
}

function candidates({ box, shapes, prefers, reach }: LabelRequest): Candidate[] {
	const sides = prefers === 'end' ? (['end', 'start'] as const) : (['start', 'end'] as const);
	const beside = shapes.flatMap((lines) => sides.map((side) => besideMark(box, lines, side)));
	const middle = (box.y0 + box.y1) / 2;
	const onLeader = steps(middle, reach).flatMap((dy) =>
		shapes.flatMap((lines) => sides.map((side) => onLeaderOf(box, lines, side, dy)))
	);
	return [...beside, ...onLeader];
}

/** The lanes above and below, the nearest first, px from the mark's own. */
function steps(middle: number, reach: LabelRequest['reach']): number[] {
	if (!reach) return [];
	const all: number[] = [];
	for (let by = laneHeight; by < reach.y1 - reach.y0; by += laneHeight) {
		if (middle + by < reach.y1) all.push(by);
		if (middle - by > reach.y0) all.push(-by);
	}
	return all;
}

function besideMark(mark: Box, lines: string[], side: Label['side']): Candidate {
	const width = widthOf(lines);
	const x0 = side === 'end' ? mark.x1 + labelGap : mark.x0 - labelGap - width;
	return {
		label: { lines, side, width, dy: 0, isInside: false },
		box: boxAt(mark, x0, width, lines, 0),
		leader: null
	};
}

function onLeaderOf(mark: Box, lines: string[], side: Label['side'], dy: number): Candidate {
	const width = widthOf(lines);
	const centre = (mark.x0 + mark.x1) / 2;
	const x0 = side === 'end' ? centre + leaderGap : centre - leaderGap - width;
	const box = boxAt(mark, x0, width, lines, dy);
	const leader = {
		x0: centre - 1,
		x1: centre + 1,
		y0: dy > 0 ? mark.y1 : box.y0,
		y1: dy > 0 ? box.y1 : mark.y0
	};
	return { label: { lines, side, width, dy, isInside: false }, box, leader };
}

function widthOf(lines: string[]): number {
	return Math.max(...lines.map((line) => textWidth(line, labelFontSize)));
}

function boxAt(mark: Box, x0: number, width: number, lines: string[], dy: number): Box {
	const middle = (mark.y0 + mark.y1) / 2 + dy;
	const half = (lines.length * labelLineHeight) / 2;
	return { x0, x1: x0 + width, y0: middle - half, y1: middle + half };
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
