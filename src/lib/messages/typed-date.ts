import { formatDay } from './dates.ts';
import { language as ownLanguage } from '#grammar';
import { isoYear } from '#lib/record/date-point.ts';
import { parsePlainDate } from '#lib/record/partial-date.ts';

/** Whether a date field cannot show a day. It has no years BC, and reads `0800` as a year that is half typed. */
export const isTooEarlyForField = (iso: string): boolean => iso < '1000';

/** Replaces digits of other scripts by ASCII ones. The code point of a zero ends with hexadecimal 6 in India, otherwise 0. */
const toAsciiDigits = (text: string) =>
	text.replace(/\p{Nd}/gu, (digit) =>
		String(((digit.codePointAt(0) ?? 0) - (/[\u0966-\u0def]/.test(digit) ? 6 : 0)) & 15)
	);

/** Reduces a date to lower-case letters and ASCII digits, to compare it: “44 B.C.” becomes “44bc”, “1er mai” “1mai”. */
const lettersAndDigits = (text: string) =>
	toAsciiDigits(text)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\d]/gu, '')
		.replace(/(?<=\d)bce$/, 'bc')
		.replace(/^1er(?=\p{L})/u, '1');

/** The months, `01` to `12`. */
const monthNumbers = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/**
 * The dates that a text with these numbers can mean, EDTF, also BC. Two numbers are a day and a year, in either order, of
 * every month. One number is a year: the result has the year and its months.
 */
function datesWithNumbers(numbers: readonly number[]): string[] {
	const [one = 0, other] = numbers;
	const yearsOf = (n: number) => [isoYear(n), isoYear(1 - n)];
	if (other === undefined) {
		return yearsOf(one).flatMap((year) => [
			year,
			...monthNumbers.map((month) => `${year}-${month}`)
		]);
	}
	const pairs = [[one, other] as const, [other, one] as const];
	return pairs.flatMap(([day, n]) =>
		yearsOf(n).flatMap((year) =>
			monthNumbers.map((month) => `${year}-${month}-${String(day).padStart(2, '0')}`)
		)
	);
}

/** The numbers and the words of a text, in lower case. */
const numbersAndWords = (text: string) =>
	toAsciiDigits(text)
		.normalize('NFKC')
		.toLowerCase()
		.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];

/** A month’s name may be shortened to its first letters, at least this many. */
const minLetters = 3;

/**
 * Compares a text with a date in another order, or with shorter words: “September 25, 2025”, “25 Sep 2025”.
 *
 * @returns how many short words of the written date the text leaves out, such as “de”; null if it is another date
 */
function countLeftOut(typed: readonly string[], written: readonly string[]): number | null {
	const unmatched = [...written];
	for (const part of typed) {
		const isPart = (each: string) =>
			each === part || (part.length >= minLetters && !/\d/.test(part) && each.startsWith(part));
		const index = unmatched.findIndex(isPart);
		if (index < 0) return null;
		unmatched.splice(index, 1);
	}
	return unmatched.every((part) => !/\d/.test(part) && part.length < minLetters)
		? unmatched.length
		: null;
}

/**
 * Reads a date in numbers whose order is certain: the year is first, or the day is over 12 or the same as the month. The
 * result may be a day that does not exist; null for other texts.
 */
function readDateInNumbers(text: string): string | null {
	const [, ...parts] = /^(\d+)\D(\d+)(?:\D(\d+))?$/.exec(toAsciiDigits(text)) ?? [];
	const [one = '', two = '', three = ''] = parts;
	const pad = (part: string) => part.padStart(2, '0');
	if (one.length === 4) return [one, pad(two), ...(three && [pad(three)])].join('-');
	if (three.length !== 4) return null;
	const [day, month] = Number(one) > 12 ? [one, two] : [two, one];
	return Number(day) > 12 || day === month ? `${three}-${pad(month)}-${pad(day)}` : null;
}

/**
 * Reads a day, a month or a year as somebody types it: in EDTF, as the page writes it, long or short, or close to that.
 *
 * @param language that of the record, BCP 47; dates in the language of the page are read, too
 * @returns EDTF; null for any other text, for a year that could be in this century: “44”, and for a date in numbers
 *   whose day could be its month: “2/3/2025”
 */
export function readTypedDate(text: string, language: string): string | null {
	const typed = text.trim();
	if (parsePlainDate(typed)) return typed;
	const inNumbers = readDateInNumbers(typed);
	if (inNumbers !== null) return parsePlainDate(inNumbers) ? inNumbers : null;
	const numbers = toAsciiDigits(typed).match(/\d+/g)?.map(Number) ?? [];
	const parts = numbersAndWords(typed);
	// A day and a year need a third part, the month in words. It may have any length, because some months have two letters.
	if (numbers.length < 1 || numbers.length > 2 || parts.length < 2 * numbers.length - 1)
		return null;
	const wanted = lettersAndDigits(typed);
	let close: string[] = [];
	let fewest = Infinity;
	for (const iso of datesWithNumbers(numbers).filter(parsePlainDate)) {
		for (const each of new Set([language, ownLanguage])) {
			for (const style of ['long', 'short'] as const) {
				const written = formatDay(iso, each, style);
				if (lettersAndDigits(written) === wanted) return iso;
				const count = countLeftOut(parts, numbersAndWords(written)) ?? Infinity;
				if (count < fewest) [close, fewest] = [[], count];
				if (count === fewest && count < Infinity && !close.includes(iso)) close.push(iso);
			}
		}
	}
	return close.length === 1 ? (close[0] ?? null) : null;
}
