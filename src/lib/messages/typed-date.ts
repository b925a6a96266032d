import { formatDay } from './dates.ts';
import { language as ownLanguage } from '#grammar';
import { isoYear } from '#lib/record/date-point.ts';
import { parsePlainDate } from '#lib/record/partial-date.ts';

/** Whether a date field cannot show a day. It has no years BC, and reads `0800` as a year that is half typed. */
export const isEarly = (iso: string): boolean => iso < '1000';

/** Replaces Arabic and Persian digits by ASCII ones. */
const toDigits = (text: string) =>
	text.replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** Keeps only letters and digits: “44 B.C.” becomes “44bc”. */
const plain = (text: string) =>
	toDigits(text)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\d]/gu, '')
		.replace(/(?<=\d)bce$/, 'bc')
		.replace(/^1er(?=\p{L})/u, '1');

/** The months, `01` to `12`. */
const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** All dates, also BC, whose day and year these numbers may be. */
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
 * Reads a day, a month or a year as somebody types it: in EDTF, or as the page writes it, long or short.
 *
 * @param language that of the record, BCP 47; dates in the language of the page are read, too
 * @returns EDTF; null for any other text, and for a year that could be in this century: “44”
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
