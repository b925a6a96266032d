import type { Qualifier } from '#lib/record/terms.ts';
import { dateEdge } from './dates.ts';
import type { DrawnPoint } from './drawn.ts';
import { numberFormat } from './intl.ts';
import { numberLanguage } from './lang.ts';
import { recordLabels, type RecordLabels } from './record-labels.ts';

/** Where the true multiple is, compared with the quotient of two figures. */
export type MultipleBound = keyof RecordLabels['multiples'];

/**
 * How many times as large the second value is as the first. Its words express both qualifiers. The number is rounded to
 * the side on which these words stay true.
 *
 * @param language of the record
 * @returns null if the first value is zero, or if the qualifiers allow any multiple
 */
export function formatMultiple(
	first: DrawnPoint,
	last: DrawnPoint,
	language: string,
	words: RecordLabels = recordLabels
): string | null {
	const bound = boundOfMultiple(first.qualifier, last.qualifier);
	if (first.value === 0 || bound === null) return null;
	const ratio = last.value / first.value;
	// Below one, two digits after the zeros: “0.1 times” could be 0.05 or 0.15.
	const digits = ratio >= 1 || ratio === 0 ? 1 : Math.ceil(1 - Math.log10(ratio));
	const shown = roundToBound(ratio, digits, bound);
	const isRounded = Math.abs(shown - ratio) > 1e-9;
	const options = { maximumFractionDigits: digits };
	const number = numberFormat(numberLanguage(language, words.language), options).format(shown);
	return words.multiples[bound === 'exact' && isRounded ? 'about' : bound]({
		number: words.times(shown, number)
	});
}

/**
 * A multiple with what it is compared with: “about 3.5 times July 2025”. If the first date is not a single day, month
 * or year: “about 3.5 times the first figure”.
 *
 * @returns null if there is no multiple
 */
export function formatComparison(
	first: DrawnPoint,
	last: DrawnPoint,
	language: string,
	words: RecordLabels = recordLabels
): string | null {
	const multiple = formatMultiple(first, last, language, words);
	if (multiple === null) return null;
	const { edtf, isSoft } = first.date;
	if (isSoft || /[/[]/.test(edtf)) return words.timesFirst({ multiple });
	return words.timesDate({
		multiple,
		date: words.datesAfter.of(dateEdge(first.date, 'start', language))
	});
}

/** How a multiple is rounded, so that the words for its bound stay true. */
const roundingByBound: Readonly<Record<MultipleBound, (value: number) => number>> = {
	exact: Math.round,
	about: Math.round,
	'at-least': Math.floor,
	'at-most': Math.ceil,
	'just-under': Math.ceil
};

/** Rounds a value to a number of decimal places, so that the words of its bound stay true: `at-least` rounds down. */
export function roundToBound(value: number, digits: number, bound: MultipleBound): number {
	const scaled = value * 10 ** digits;
	// The division may have added a small error to a whole number.
	if (Math.abs(scaled - Math.round(scaled)) < 1e-9) return Math.round(scaled) / 10 ** digits;
	return roundingByBound[bound](scaled) / 10 ** digits;
}

/** The bound that follows from the qualifiers of the first and the last figure. */
const boundByQualifiers: Readonly<Partial<Record<`${Qualifier} ${Qualifier}`, MultipleBound>>> = {
	'exact exact': 'exact',
	'exact almost': 'just-under',
	'exact at-least': 'at-least',
	'almost exact': 'at-least',
	'almost almost': 'about',
	'almost at-least': 'at-least',
	'at-least exact': 'at-most',
	'at-least almost': 'at-most'
};

/** On which side of the quotient of the figures the true multiple is; null if it may be on both. */
export function boundOfMultiple(first: Qualifier, last: Qualifier): MultipleBound | null {
	if (first === 'about' || last === 'about') return 'about';
	return boundByQualifiers[`${first} ${last}`] ?? null;
}
