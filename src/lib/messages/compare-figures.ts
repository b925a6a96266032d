import { baseDate, baseFirst, bounds, comparedDate, comparisons } from '#language/record';
import type { DrawnPoint } from './drawn.ts';
import {
	boundOfMultiple,
	formatComparison,
	roundToBound,
	type MultipleBound
} from './format-multiple.ts';
import { recordLabels } from './record-labels.ts';

/**
 * Compares the last figure with the first, as people say it: “about twice the figure for 13 September 2025”. If there is
 * no word for the multiple, uses its number: “about 3.5 times the figure for 13 September 2025”. The drawing always uses
 * the shorter form of `formatComparison`, “about 3.5 times July 2025”.
 *
 * @returns null if there is no multiple
 */
export function compareFigures(
	first: DrawnPoint,
	last: DrawnPoint,
	language: string
): string | null {
	const found = multipleInWords(first, last);
	if (!found) {
		return formatComparison(first, last, language, { ...recordLabels, timesDate: comparedDate });
	}
	const say = (base: string) =>
		bounds[found.bound]({ comparison: comparisons[found.name]({ base }) });
	return formatComparison(first, last, language, {
		...recordLabels,
		timesDate: ({ date }) => say(baseDate({ date })),
		timesFirst: () => say(baseFirst)
	});
}

/** The key of the message for a multiple in words: `twice`. */
type ComparisonName = keyof typeof comparisons;

/** Multiples for which there is a word. */
const wordedMultiples: readonly [multiple: number, name: ComparisonName][] = [
	[0.5, 'half'],
	[1, 'same'],
	[2, 'twice'],
	[3, 'three-times'],
	[4, 'four-times'],
	[10, 'ten-times']
];

/** If a multiple is only “about” right, the word for it may be off by this share. */
const tolerance = 0.05;

/** The word for a multiple, and its bound; null if a word would be less accurate than the number. */
function multipleInWords(
	first: DrawnPoint,
	last: DrawnPoint
): { name: ComparisonName; bound: MultipleBound } | null {
	const bound = boundOfMultiple(first.qualifier, last.qualifier);
	if (bound === null || first.value === 0) return null;
	const ratio = last.value / first.value;
	const found = wordedMultiples.find(([multiple]) =>
		bound === 'about'
			? Math.abs(ratio / multiple - 1) <= tolerance
			: roundToBound(ratio, ratio < 1 ? 2 : 1, bound) === multiple
	);
	if (!found) return null;
	const [multiple, name] = found;
	// “Just under as high as” says nothing.
	if (name === 'same' && bound === 'just-under') return null;
	const isRounded = Math.abs(multiple - ratio) > 1e-9;
	return { name, bound: bound === 'exact' && isRounded ? 'about' : bound };
}
