import { inDates } from '#messages/understood/inDates';
import { months as locales } from '#messages/understood/months';

/** Normalises letters: without case, accents and vowel signs, so that “Févr.” and “fevr” are equal. */
export const plainLetters = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[.,،’']/g, ' ')
		.trim();

/** One day in each month, from which the names of the months are formatted. */
const monthStarts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 1)));
/** One day for each day of the week. */
const weekStarts = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2025, 0, 5 + day)));

/** The names of months and of days of the week, in all languages. */
interface Names {
	/** Each name with its months, from 1. A short name may stand for two months. */
	months: ReadonlyMap<string, ReadonlySet<number>>;
	/** Names of weekdays, and words that may be between a day, a month and a year. */
	fillers: ReadonlySet<string>;
}

/** The names; null until they are first needed. */
let names: Names | null = null;

/** Reads the names from `Intl`, in all languages of the interface. */
function readNames(): Names {
	const months = new Map<string, Set<number>>();
	const fillers = new Set(inAllLanguages(inDates));
	for (const locale of inAllLanguages(locales)) {
		for (const style of ['long', 'short'] as const) {
			// Some languages write a month differently after a day.
			for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
				monthStarts.forEach((date, index) => {
					const { before, joined, name } = partsOf(date, 'month', locale, options);
					for (const word of before) fillers.add(word);
					for (const each of [name, joined + name]) {
						months.set(each, (months.get(each) ?? new Set()).add(index + 1));
					}
				});
			}
			for (const date of weekStarts) {
				fillers.add(partsOf(date, 'weekday', locale, { weekday: style }).name);
			}
		}
	}
	fillers.delete('');
	return { months, fillers };
}

/** The words of all languages in one list. @param byLanguage words separated by `|` */
const inAllLanguages = (byLanguage: Readonly<Record<string, string>>): string[] =>
	Object.values(byLanguage).flatMap((words) => words.split('|'));

/**
 * The name in a formatted date, the words before it (“de”), and the letters that are joined to it, as Hebrew joins “in”
 * to a month.
 */
function partsOf(
	date: Date,
	type: 'month' | 'weekday',
	locale: string,
	options: Intl.DateTimeFormatOptions
) {
	const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	const parts = format.formatToParts(date);
	const at = parts.findIndex((part) => part.type === type);
	const words = (parts[at - 1]?.value ?? '').split(/\s/).map(plainLetters);
	return { joined: words.pop() ?? '', before: words, name: plainLetters(parts[at]?.value ?? '') };
}

/**
 * The month that a word means in one of the languages of the interface, 1 to 12; null for none or for two.
 *
 * @param word normalised by `plainLetters`
 */
export function monthOf(word: string): number | null {
	names ??= readNames();
	const found = names.months.get(word);
	const [month] = found?.size === 1 ? found : [];
	return month ?? null;
}

/** Whether a word adds nothing to a date, such as “of” or the name of a weekday. */
export function isFiller(word: string): boolean {
	names ??= readNames();
	return names.fillers.has(word);
}
