import { inDates } from '#messages/understood/inDates';
import { months as locales } from '#messages/understood/months';

/** Normalises letters: lower case, without accents and vowel signs, so that “Févr” becomes “fevr”. */
export const normalizeLetters = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[.,،’']/g, ' ')
		.trim();

/** The first day of each month. `Intl` makes the names of the months from these dates. */
const monthStarts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 1)));
/** A date for each day of the week. `Intl` makes the names of the weekdays from these dates. */
const weekdayDates = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2025, 0, 5 + day)));

/** The names of months and weekdays, in all languages of the interface, normalised by `normalizeLetters`. */
interface CalendarWords {
	/** The months, from 1, that each name may mean. Short names may mean different months in different languages. */
	months: ReadonlyMap<string, ReadonlySet<number>>;
	/** Words in a date that have no meaning for it: names of weekdays, and words such as “of”. */
	fillers: ReadonlySet<string>;
}

/** The words, made when they are first needed; null until then. */
let calendarWords: CalendarWords | null = null;

/** Gets the names from `Intl`. */
function makeCalendarWords(): CalendarWords {
	const months = new Map<string, Set<number>>();
	const fillers = new Set(wordsOfAllLanguages(inDates));
	for (const locale of wordsOfAllLanguages(locales)) {
		for (const style of ['long', 'short'] as const) {
			// In some languages, the name of a month has another form after a day.
			for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
				monthStarts.forEach((date, index) => {
					const { before, joined, name } = splitFormattedDate(date, 'month', locale, options);
					for (const word of before) fillers.add(word);
					for (const each of [name, joined + name]) {
						months.set(each, (months.get(each) ?? new Set()).add(index + 1));
					}
				});
			}
			for (const date of weekdayDates) {
				fillers.add(splitFormattedDate(date, 'weekday', locale, { weekday: style }).name);
			}
		}
	}
	fillers.delete('');
	return { months, fillers };
}

/** Joins the words of all languages in one list. @param byLanguage words separated by `|` */
export const wordsOfAllLanguages = (byLanguage: Readonly<Record<string, string>>): string[] =>
	Object.values(byLanguage).flatMap((words) => words.split('|'));

/**
 * Splits a formatted date: the name, the words before it (“de”), and letters that are joined to the name, such as
 * Hebrew’s “in”.
 */
function splitFormattedDate(
	date: Date,
	type: 'month' | 'weekday',
	locale: string,
	options: Intl.DateTimeFormatOptions
) {
	const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	const parts = format.formatToParts(date);
	const nameIndex = parts.findIndex((part) => part.type === type);
	const words = (parts[nameIndex - 1]?.value ?? '').split(/\s/).map(normalizeLetters);
	return {
		joined: words.pop() ?? '',
		before: words,
		name: normalizeLetters(parts[nameIndex]?.value ?? '')
	};
}

/**
 * The month, 1 to 12, that a word means in any language of the interface; null if it means none, or two.
 *
 * @param word normalised by `normalizeLetters`
 */
export function monthOfWord(word: string): number | null {
	calendarWords ??= makeCalendarWords();
	const found = calendarWords.months.get(word);
	const [month] = found?.size === 1 ? found : [];
	return month ?? null;
}

/** Whether a word has no meaning for a date, such as “of” or the name of a weekday. */
export function isFiller(word: string): boolean {
	calendarWords ??= makeCalendarWords();
	return calendarWords.fillers.has(word);
}
