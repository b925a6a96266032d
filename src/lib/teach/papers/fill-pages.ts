import { sum } from './even-columns.ts';
import { columnWidthOf, fixedHeights, questionHeight } from './handout-heights.ts';
import { pageSizes } from './paper-text.ts';
import type { PaperFormat } from './sheet-view.ts';

/** The heights, mm, that the events of a page leave: in the left and the right column, and below both. */
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

/** The rooms of both pages, in the order in which they get a first question: at the end of the handout first. */
const roomOrder = [5, 4, 3, 2, 1, 0] as const;

/**
 * Fills the rooms of both pages with as many questions as fit, spread over the rooms. A room without a question has
 * lines for notes. Without room for any question, the last room has one all the same.
 *
 * @param lines the minimum height of the lines below a question, mm
 */
export function fillPages(
	rooms: readonly [PageRoom, PageRoom],
	questions: readonly string[],
	{ paper, lines }: { paper: PaperFormat; lines: number }
): { fills: [PageFill, PageFill]; hasQuestion: boolean } {
	const widths = [columnWidthOf(paper), columnWidthOf(paper), pageSizes[paper].width];
	/** How many questions a room has at most, if all are as high as the highest. */
	const capacityOf = (height: number, i: number) => {
		const width = widths[i % widths.length] ?? 0;
		const highest = Math.max(...questions.map((each) => questionHeight(each, lines, width)));
		return Math.max(0, Math.floor((height - fixedHeights.filling) / highest));
	};
	// Too little room below the columns makes both of them longer.
	const heights = rooms.flatMap(([left, right, below]) =>
		below < 0 || capacityOf(below, 2) > 0 ? [left, right, below] : [left + below, right + below, 0]
	);
	const capacities = heights.map(capacityOf);
	const hasQuestion = capacities.some((capacity) => capacity > 0);
	const counts = spread(questions.length, hasQuestion ? capacities : [0, 0, 0, 0, 0, 1]);
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

/** Spreads so many questions over the rooms: one to each that has room, then a second one, and so on. */
function spread(count: number, capacities: readonly number[]): number[] {
	const counts = capacities.map(() => 0);
	let left = count;
	for (let round = 0; left > 0 && capacities.some((capacity) => capacity > round); round++) {
		for (const i of roomOrder) {
			if (left === 0 || (capacities[i] ?? 0) <= round) continue;
			counts[i] = round + 1;
			left--;
		}
	}
	return counts;
}
