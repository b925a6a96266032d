import { isoYear } from '#lib/record/date-point.ts';
import { parsePlainDate } from '#lib/record/partial-date.ts';
import { afterChrist } from '#messages/understood/afterChrist';
import { around } from '#messages/understood/around';
import { beforeChrist } from '#messages/understood/beforeChrist';
import { goesOn } from '#messages/understood/goesOn';
import { isFiller, monthOfWord, normalizeLetters, wordsOfAllLanguages } from './month-names.ts';

/** Normalises a text: lower case, without accents and quotation marks, single spaces for other punctuation in dates. */
const normalizeWords = (text: string): string =>
	normalizeLetters(text)
		.replace(/["״]/g, '')
		.replace(/[\s/-]+/g, ' ')
		.trim();

/** Lists the normalised words of all languages of the interface, each once, the longest first. */
const normalWordsOfAllLanguages = (byLanguage: Readonly<Record<string, string>>): string[] =>
	[...new Set(wordsOfAllLanguages(byLanguage).map(normalizeWords))].sort(
		(a, b) => b.length - a.length
	);

/** Makes a pattern that matches one of several words. */
const patternOfWords = (words: readonly string[]) =>
	`(?:${words.map((word) => word.replace(/[^\p{L}\p{N} ]/gu, String.raw`\$&`)).join('|')})`;

/** The words for BC and AD. */
const [wordsForBC, wordsForAD] = [beforeChrist, afterChrist].map(normalWordsOfAllLanguages) as [
	string[],
	string[]
];
/** Matches a date that ends with a year and a word for BC. */
const bcAtEnd = new RegExp(`^(.*?)\\b(\\d{1,4}) ?${patternOfWords(wordsForBC)}$`, 'u');
/** Matches a date that ends with a year and a word for AD. */
const adAtEnd = new RegExp(`^(.*?)\\b(\\d{1,4}) ?${patternOfWords(wordsForAD)}$`, 'u');
/** Matches a date that ends with a word for AD and a year. */
const adBeforeYear = new RegExp(`^(|.* )${patternOfWords(wordsForAD)} ?(\\d{1,4})$`, 'u');
/** Matches a word for “around” at the start. */
const aroundAtStart = new RegExp(
	`^${patternOfWords(normalWordsOfAllLanguages(around))}(?: |(?=\\d))`,
	'u'
);
/** The words for a span that is still going on, such as “present”. */
const ongoingWords = new Set(normalWordsOfAllLanguages(goesOn));

/** Whether the text of an end means that the span is still going on. */
export const isGoingOn = (text: string): boolean => ongoingWords.has(normalizeWords(text));

/** A function that completes a year with two digits; undefined if the century is not known. */
export type CompleteYear = (digits: string) => string | undefined;

/**
 * Reads a date that contains words, in any language of the interface: `25 Sept 2025`, `c. 1250 BC`, `44 av. J.-C.`.
 * Also reads `11-Mar-15`, if `toYear` completes the year.
 *
 * @returns EDTF; undefined for any other text
 */
export function readWordedDate(text: string, toYear: CompleteYear): string | undefined {
	const normalized = normalizeWords(text);
	const isAround = aroundAtStart.test(normalized);
	const rest = normalized.replace(aroundAtStart, '');
	const [, words, year] = bcAtEnd.exec(rest) ?? adAtEnd.exec(rest) ?? adBeforeYear.exec(rest) ?? [];
	let iso;
	if (year !== undefined) {
		const number = Number(year);
		// There is no year 0.
		if (number === 0) return undefined;
		iso = readMonthDayYear(words ?? '', isoYear(bcAtEnd.test(rest) ? 1 - number : number), toYear);
	} else if (isAround && /^\d{4}$/.test(rest)) iso = rest;
	else iso = readMonthDayYear(rest, undefined, toYear);
	return iso !== undefined && isAround ? `${iso}~` : iso;
}

/**
 * Reads a month in words, with a day and a year in any order. The year has four digits, or two at the end.
 *
 * @param given the year, if the text does not contain it
 */
function readMonthDayYear(
	text: string,
	given: string | undefined,
	toYear: CompleteYear
): string | undefined {
	const months: number[] = [];
	const days: string[] = [];
	const years: string[] = given === undefined ? [] : [given];
	for (const word of text.split(' ').filter(Boolean)) {
		const month = monthOfWord(word);
		const [, day] = /^(\d{1,2})(?:st|nd|rd|th|er|o|°)?$/.exec(word) ?? [];
		if (month !== null) months.push(month);
		else if (day !== undefined) days.push(day);
		else if (/^\d{4}$/.test(word)) years.push(word);
		else if (!isFiller(word)) return undefined;
	}
	const [, short] = /\D(\d\d)$/.exec(text) ?? [];
	if (years.length === 0 && days.length === 2 && short !== undefined) {
		days.pop();
		const year = toYear(short);
		if (year !== undefined) years.push(year);
	}
	const [[month, ...noMonth], [year, ...noYear], [day, ...noDay]] = [months, years, days];
	if (year === undefined || noMonth.length + noYear.length + noDay.length > 0) return undefined;
	if (month === undefined) return given !== undefined && day === undefined ? year : undefined;
	const iso = [year, month, ...(day === undefined ? [] : [day])]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
	// A year below 1000 without “AD” or “BC” is most likely a typing error.
	return (given !== undefined || year >= '1000') && parsePlainDate(iso) ? iso : undefined;
}
