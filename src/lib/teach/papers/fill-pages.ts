import { sum } from './even-columns.ts';
import { columnWidthOf, fixedHeights, questionHeight } from './handout-heights.ts';
import { pageSizes } from './paper-text.ts';
import type { PaperFormat } from './sheet-view.ts';

/** The heights that the events of a page leave empty, mm: in the left and the right column, and below both. */
export type PageSpaces = readonly [left: number, right: number, below: number];

/** What fills an empty space: questions with lines to write on, or only lines, or nothing if the space is too low. */
export interface SpaceFill {
	questions: readonly string[];
	/** The number of the first of these questions on the handout, from 1. */
	first: number;
	hasNotes: boolean;
}

/** What fills the empty spaces of a page, in the order of `PageSpaces`. */
export type PageFill = readonly [left: SpaceFill, right: SpaceFill, below: SpaceFill];

/**
 * Fills the empty spaces of both pages with as many questions as fit, spread over the spaces. A space without a question has
 * lines for notes, if it is high enough. If no space is high enough for a question, the last one has a question nevertheless.
 *
 * @param lines the minimum height of the lines below a question, mm
 */
export function fillPages(
	spaces: readonly [PageSpaces, PageSpaces],
	questions: readonly string[],
	{ paper, lines }: { paper: PaperFormat; lines: number }
): { fills: [PageFill, PageFill]; hasQuestion: boolean } {
	const widths = [columnWidthOf(paper), columnWidthOf(paper), pageSizes[paper].width];
	/** How many questions fit in a space of this height, if all are as high as the highest. @param i the index of the space */
	const capacityOf = (height: number, i: number) => {
		const width = widths[i % widths.length] ?? 0;
		const highest = Math.max(...questions.map((each) => questionHeight(each, lines, width)));
		return Math.max(0, Math.floor((height - fixedHeights.filling) / highest));
	};
	// If the space below the columns is too low for a question, both columns are extended by it.
	const heights = spaces.flatMap(([left, right, below]) =>
		below < 0 || capacityOf(below, 2) > 0 ? [left, right, below] : [left + below, right + below, 0]
	);
	const capacities = heights.map(capacityOf);
	const hasQuestion = capacities.some((capacity) => capacity > 0);
	const counts = hasQuestion
		? spread(questions.length, capacities, heights)
		: [0, 0, 0, 0, 0, Math.min(1, questions.length)];
	const fills = heights.map((height, i): SpaceFill => {
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
 * Spreads questions over the empty spaces, so that each question has lines of about the same height.
 *
 * @param count the number of questions
 * @param capacities how many questions fit in each space
 * @param heights of the spaces, mm
 * @returns the number of questions in each space
 */
function spread(
	count: number,
	capacities: readonly number[],
	heights: readonly number[]
): number[] {
	const counts = capacities.map(() => 0);
	/** How high each question of a space would be if it had one more, mm; 0 if the space is full. */
	const heightWithOneMore = (i: number) => {
		const next = (counts[i] ?? 0) + 1;
		return next <= (capacities[i] ?? 0) ? (heights[i] ?? 0) / next : 0;
	};
	for (let left = count; left > 0; left--) {
		const best = capacities.reduce(
			(best, _, i) => (heightWithOneMore(i) >= heightWithOneMore(best) ? i : best),
			0
		);
		if (heightWithOneMore(best) === 0) break;
		counts[best] = (counts[best] ?? 0) + 1;
	}
	return counts;
}
