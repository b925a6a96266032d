import { inDates } from '#messages/understood/inDates';
import { months as locales } from '#messages/understood/months';

/** Letters without case, accents or vowel signs, so that “Févr.” and “fevr” are alike. */
export const plainLetters = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[.,،’']/g, ' ')
		.trim();

const monthStarts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 1)));
const weekStarts = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2025, 0, 5 + day)));

interface Names {
	/** Each name with its months from 1: a shortened name may mean two. */
	months: ReadonlyMap<string, ReadonlySet<number>>;
	/** Names of days of the week, and words that may come between a day, a month and a year. */
	fillers: ReadonlySet<string>;
}

let names: Names | null = null;

/** From `Intl`, in all languages of the interface. */
function readNames(): Names {
	const months = new Map<string, Set<number>>();
	const fillers = new Set(listed(inDates));
	for (const locale of listed(locales)) {
		for (const style of ['long', 'short'] as const) {
			// Some languages write a month otherwise beside a day.
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

const listed = (byLanguage: Readonly<Record<string, string>>): string[] =>
	Object.values(byLanguage).flatMap((words) => words.split('|'));

/**
 * A name in a date, the words before it, “de”, and the letters that are joined to it, as Hebrew
 * joins “in” to a month.
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
 * The month that a word means in one of the languages of the interface: 1 to 12; null for none, or for a name that may be
 * two.
 *
 * @param word as `plainLetters` gives it
 */
export function monthOf(word: string): number | null {
	names ??= readNames();
	const found = names.months.get(word);
	const [month] = found?.size === 1 ? found : [];
	return month ?? null;
}

/** Whether a word says no more in a date: the name of a day of the week, or “of”. */
export function isFiller(word: string): boolean {
	names ??= readNames();
	return names.fillers.has(word);
}
