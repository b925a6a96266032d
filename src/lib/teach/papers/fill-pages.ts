import { sum } from './even-columns.ts';
import { columnWidthOf, fixedHeights, questionHeight } from './handout-heights.ts';
import { pageSizes } from './paper-text.ts';
import type { PaperFormat } from './sheet-view.ts';

/** The heights that the events of a page leave empty, mm: in the left and the right column, and below both. */
export type PageRoom = readonly [left: number, right: number, below: number];

/** What fills a room: questions with lines to write on, or only lines, or nothing if there is too little room. */
export interface RoomFill {
	questions: readonly string[];
	/** The number of the first of these questions on the handout, from 1. */
	first: number;
	hasNotes: boolean;
}

/** What fills the rooms of a page, in the order of `PageRoom`. */
export type PageFill = readonly [left: RoomFill, right: RoomFill, below: RoomFill];

/**
 * Fills the rooms of both pages with as many questions as fit, spread over the rooms. A room without a question has lines
 * for notes, if it is high enough. If no room is high enough for a question, the last room has one nevertheless.
 *
 * @param lines the minimum height of the lines below a question, mm
 */
export function fillPages(
	rooms: readonly [PageRoom, PageRoom],
	questions: readonly string[],
	{ paper, lines }: { paper: PaperFormat; lines: number }
): { fills: [PageFill, PageFill]; hasQuestion: boolean } {
	const widths = [columnWidthOf(paper), columnWidthOf(paper), pageSizes[paper].width];
	/** How many questions fit in a room of this height, if all are as high as the highest. @param i the index of the room */
	const capacityOf = (height: number, i: number) => {
		const width = widths[i % widths.length] ?? 0;
		const highest = Math.max(...questions.map((each) => questionHeight(each, lines, width)));
		return Math.max(0, Math.floor((height - fixedHeights.filling) / highest));
	};
	// If the room below the columns is too low for a question, both columns are extended by it.
	const heights = rooms.flatMap(([left, right, below]) =>
		below < 0 || capacityOf(below, 2) > 0 ? [left, right, below] : [left + below, right + below, 0]
	);
	const capacities = heights.map(capacityOf);
	const hasQuestion = capacities.some((capacity) => capacity > 0);
	const counts = hasQuestion
		? spread(questions.length, capacities, heights)
		: [0, 0, 0, 0, 0, Math.min(1, questions.length)];
	const fills = heights.map((height, i): RoomFill => {
		const before = sum(counts.slice(0, i));
		const own = questions.slice(before, before + (counts[i] ?? 0));
		const hasNotes = own.length === 0 && height > fixedHeights.minLines;
		return { questions: own, first: before + 1, hasNotes };
	});
	const [left, right, below, nextLeft, nextRight, nextBelow] = fills as [...PageFill, ...PageFill];
	return {
		fills: [
			[left, right, below],
			[nextLeft, nextRight, nextBelow]
		],
		hasQuestion
	};
}

/**
 * Spreads questions over rooms, so that each question has about the same room for its lines.
 *
 * @param count the number of questions
 * @param capacities how many questions fit in each room
 * @param heights of the rooms, mm
 * @returns the number of questions in each room
 */
function spread(
	count: number,
	capacities: readonly number[],
	heights: readonly number[]
): number[] {
	const counts = capacities.map(() => 0);
	/** The height for each question of a room if one is added, mm; 0 if the room is full. */
	const share = (i: number) => {
		const next = (counts[i] ?? 0) + 1;
		return next <= (capacities[i] ?? 0) ? (heights[i] ?? 0) / next : 0;
	};
	for (let left = count; left > 0; left--) {
		const best = capacities.reduce((best, _, i) => (share(i) >= share(best) ? i : best), 0);
		if (share(best) === 0) break;
		counts[best] = (counts[best] ?? 0) + 1;
	}
	return counts;
}
