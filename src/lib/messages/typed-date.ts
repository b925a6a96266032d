import { formatDay } from './dates.ts';
import { language as ownLanguage } from '#grammar';
import { isoYear } from '#lib/record/date-point.ts';
import { parsePlainDate } from '#lib/record/partial-date.ts';

/** Whether a browser's date field cannot have a day: it has no years BC, and takes `0800` for a year half typed. */
export const isEarly = (iso: string): boolean => iso < '1000';

/** ASCII, Arabic and Persian digits as ASCII. */
const toDigits = (text: string) =>
	text.replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** Letters and digits alone: “44 B.C.” is “44bc”. */
const plain = (text: string) =>
	toDigits(text)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\d]/gu, '')
		.replace(/(?<=\d)bce$/, 'bc')
		.replace(/^1er(?=\p{L})/u, '1');

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** All dates that numbers may be the days and years of, also BC. */
function datesOf(numbers: readonly number[]): string[] {
	const [one = 0, other] = numbers;
	const yearsOf = (n: number) => [isoYear(n), isoYear(1 - n)];
	if (other === undefined) {
		return yearsOf(one).flatMap((year) => [year, ...months.map((month) => `${year}-${month}`)]);
	}
	const pairs = [[one, other] as const, [other, one] as const];
	return pairs.flatMap(([day, n]) =>
		yearsOf(n).flatMap((year) =>
			months.map((month) => `${year}-${month}-${String(day).padStart(2, '0')}`)
		)
	);
}

/**
 * A day, a month or a year as somebody types it: in EDTF, or in words as the page writes them, long or short.
 *
 * @param language the record's, BCP 47; that of the page is read as well
 * @returns EDTF; null for any other text, and for a year that could be of this century: “44”
 */
export function readTypedDate(text: string, language: string): string | null {
	const typed = text.trim();
	if (parsePlainDate(typed)) return typed;
	const numbers = toDigits(typed).match(/\d+/g)?.map(Number) ?? [];
	if (numbers.length < 1 || numbers.length > 2) return null;
	const wanted = plain(typed);
	const isMeant = (iso: string) =>
		[language, ownLanguage].some((each) =>
			(['long', 'short'] as const).some((style) => plain(formatDay(iso, each, style)) === wanted)
		);
	return datesOf(numbers).filter(parsePlainDate).find(isMeant) ?? null;
}
