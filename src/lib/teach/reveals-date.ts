import { getOrMake } from '#lib/record/get-or-make.ts';
import { dateFormat, formatTime } from '#lib/messages/intl.ts';

/** Matches a year: four digits that are not part of a larger number. */
const yearPattern = /(?<![\p{Nd}.,])([12][0-9]{3}|(?![0-9])\p{Nd}{4})(?!\p{Nd}|[.,]\p{Nd})/u;

/** Caches the pattern of each language, which matches months, weekdays, and years with an era. */
const namePatterns = new Map<string, RegExp>();

/** Whether a text contains a year, a month or a day of the week. @param language BCP 47 */
export function revealsDate(text: string, language: string): boolean {
	const pattern = getOrMake(namePatterns, language, () => namePattern(language));
	return yearPattern.test(text) || pattern.test(text);
}

/** Matches a capitalised word after a short month name, which is then a first name: “Jan Hendrik de Boer”. */
const asFirstName = String.raw`\s+\p{Lu}\p{Ll}`;

/**
 * Makes a pattern for months and weekdays, in the forms that a language uses alone and in dates, and for
 * years with an era.
 */
function namePattern(language: string): RegExp {
	const days = [
		...Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 1)),
		...Array.from({ length: 7 }, (_, day) => Date.UTC(2001, 0, 1 + day))
	];
	const namesIn = (style: 'long' | 'short') =>
		[
			dateFormat(language, { month: style }),
			dateFormat(language, { month: style, day: 'numeric' }),
			dateFormat(language, { weekday: style })
		]
			.flatMap((format) => days.flatMap((day) => format.formatToParts(day)))
			.filter(({ type, value }) => type !== 'day' && /\p{L}{3}/u.test(value))
			.map(({ value }) => value.trim())
			.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]);
	const eras = ['-000043', '0044'].map((year) =>
		formatTime(Date.parse(year), language, { year: 'numeric' })
	);
	const long = new Set([...namesIn('long'), ...eras]);
	const short = new Set(namesIn('short').filter((name) => !long.has(name)));
	const oneOf = (names: ReadonlySet<string>) =>
		[...names]
			.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\p{Nd}+/u, '\\p{Nd}+'))
			.join('|');
	const shortOnly = short.size > 0 ? `|(?:${oneOf(short)})(?!${asFirstName})` : '';
	return new RegExp(`(?<!\\p{L})(?:${oneOf(long)}${shortOnly})(?!\\p{L})`, 'u');
}
