/** Languages whose months are read in a table’s dates. */
const languages = ['en', 'en-GB', 'es', 'fr', 'de', 'ar', 'ar-SY', 'he'];

/** Letters without case, accents or vowel signs, so that “Févr.” and “fevr” are alike. */
export const plainLetters = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[.,،’']/g, ' ')
		.trim();

const namesOf = (language: string, options: Intl.DateTimeFormatOptions, dates: readonly Date[]) =>
	dates.map((date) => {
		const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(
			date
		);
		const name = parts.find(({ type }) => type in options && type !== 'day');
		return plainLetters(name?.value ?? '');
	});

const monthStarts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 1)));
const weekStarts = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2025, 0, 5 + day)));

interface Names {
	/** Each name with its months from 1: a shortened name may stand for two. */
	months: ReadonlyMap<string, ReadonlySet<number>>;
	weekdays: ReadonlySet<string>;
}

let names: Names | null = null;

function readNames(): Names {
	const months = new Map<string, Set<number>>();
	const weekdays = new Set<string>();
	for (const language of languages) {
		for (const style of ['long', 'short'] as const) {
			// Some languages write a month otherwise beside a day.
			for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
				namesOf(language, options, monthStarts).forEach((name, index) => {
					const all = months.get(name) ?? new Set();
					months.set(name, all.add(index + 1));
				});
			}
			for (const name of namesOf(language, { weekday: style }, weekStarts)) weekdays.add(name);
		}
	}
	return { months, weekdays };
}

/** Hebrew joins “in” to a month, “בספטמבר”. */
const prefix = /^ב/;

/**
 * The month that a word names in one of the six languages of the interface, from `Intl`: 1 to 12; null for
 * none, or for a name that may be two.
 *
 * @param word as `plainLetters` gives it
 */
export function monthOf(word: string): number | null {
	names ??= readNames();
	const found = names.months.get(word) ?? names.months.get(word.replace(prefix, ''));
	const [month] = found?.size === 1 ? found : [];
	return month ?? null;
}

/** Whether a word is the name of a day of the week. */
export function isWeekday(word: string): boolean {
	names ??= readNames();
	return names.weekdays.has(word);
}
