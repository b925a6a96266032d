import { parsePartialDate } from '#lib/record/partial-date.ts';
import { formatDateParts, type DateWords, type DateOptions } from './date-words.ts';
import { isInterfaceLanguage } from './lang.ts';
import { recordLabels } from './record-labels.ts';
import { dateShapes, type EdtfShape, type ShapeEnd } from './date-shapes.ts';
import { monthNames, toDateTokens, type DateTokens } from './date-tokens.ts';

/** The maximum length of a formatted date, UTF-16 units. */
const maxDateLength = 120;

/**
 * All ways in which the page may write a date: with the part that both ends share once or twice (`repeatsShared`), and
 * neighbouring years as “2003 or 2004” or “between 2003 and 2004” (`isRange`).
 */
const formatVariants = [false, true].flatMap((repeatsShared) =>
	[false, true].map((isRange) => ({ repeatsShared, isRange }))
);

/**
 * Reads a date with words around it, as the page writes it: “between April and June 1914”, “since 1992”, “3 to 9 May
 * 2025”, “around 1950”. Ignores case, spaces and punctuation. Months may be short, and ends may repeat what they share.
 *
 * @param language that of the record, BCP 47; if it is the page’s in another region, such as `en-US`, its order of day and
 *   month is read, too
 * @param words those of the page
 * @returns EDTF; null for other texts, for a month or a year alone (the page adds that its day is unknown), and for times,
 *   seasons, decades and centuries
 */
export function readWordedDate(
	text: string,
	language: string,
	words: DateWords = recordLabels
): string | null {
	if (text.length > maxDateLength || !/\p{Nd}/u.test(text) || !/\p{L}/u.test(text)) return null;
	for (const each of new Set([language, words.language])) {
		const iso =
			isInterfaceLanguage(each, words.language) && isLanguageTag(each)
				? readInLanguage(each, words, text)
				: null;
		if (iso !== null) return iso;
	}
	return null;
}

function readInLanguage(language: string, words: DateWords, text: string): string | null {
	const options: DateOptions = { language, words };
	const months = monthNames(language);
	const typed = toDateTokens(text, months);
	// Most texts are not dates, so the page never writes their shape.
	for (const shape of dateShapes(options).get(typed.shape) ?? []) {
		const iso = writeShape(shape, typed);
		const date = parsePartialDate(iso);
		const isMeant =
			date !== null &&
			formatVariants.some((variant) => {
				const written = formatDateParts(date, { ...options, ...variant });
				return toDateTokens(written.map(({ text }) => text).join(''), months).whole === typed.whole;
			});
		if (isMeant) return iso;
	}
	return null;
}

/** The EDTF date of a shape with the typed values. */
function writeShape({ before, between, after, ends }: EdtfShape, { values }: DateTokens): string {
	const write = ({ year, month, day, mark }: ShapeEnd) => {
		const valueAtIndex = (index: number | undefined) =>
			index === undefined ? undefined : values[index];
		const parts = [valueAtIndex(month), valueAtIndex(day)].flatMap((value) =>
			value === undefined ? [] : [String(value).padStart(2, '0')]
		);
		const number = valueAtIndex(year.index) ?? NaN;
		const astronomical = year.isBC ? 1 - number : number;
		const sign = astronomical < 0 ? '-' : '';
		const digits = String(Math.abs(astronomical)).padStart(4, '0');
		return [sign + digits, ...parts].join('-') + mark;
	};
	return before + ends.map(write).join(between) + after;
}

function isLanguageTag(language: string): boolean {
	try {
		return Intl.getCanonicalLocales(language).length > 0;
	} catch {
		return false;
	}
}
