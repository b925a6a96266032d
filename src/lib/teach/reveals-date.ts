import { getOrMake } from '#lib/record/get-or-make.ts';
import { dateFormat, formatTime } from '#lib/messages/intl.ts';

/** Matches a year: four digits that are not part of a larger number. */
const yearPattern = /(?<![\p{Nd}.,])([12][0-9]{3}|(?![0-9])\p{Nd}{4})(?!\p{Nd}|[.,]\p{Nd})/u;

/** Caches the pattern of each language, which matches months, weekdays, and years with an era. */
const datePatternCache = new Map<string, RegExp>();

/** Whether a text contains a year, or the name of a month or of a day of the week. @param language BCP 47 */
export function revealsDate(text: string, language: string): boolean {
	return yearPattern.test(text) || datePatternOf(language).test(text);
}

const datePatternOf = (language: string) =>
	getOrMake(datePatternCache, language, () => makeDatePattern(language));

/** Replaces a found year, month or weekday until the rest of the date is found. Texts do not contain this character. */
const placeholder = '\uE000';

/** Matches a placeholder with the number of the day beside it, and further placeholders of the same date. */
const datePlaceholdersPattern =
	/(?:\p{Nd}{1,2}\p{L}{0,2}[.º]?\s+(?:de\s+)?)?\uE000(?:,?\s+(?:de\s+)?(?:\uE000|\p{Nd}{1,2}(?=,|[.;)]?$|\s*\uE000)))*/gu;

/** What a card has instead of a date. */
export const hiddenDate = '[…]';

/** Replaces each date that `revealsDate` finds: “In a letter dated […], they report it.” @param language BCP 47 */
export function hideDates(text: string, language: string): string {
	if (!revealsDate(text, language)) return text;
	return text
		.replace(new RegExp(yearPattern, 'gu'), placeholder)
		.replace(new RegExp(datePatternOf(language), 'gu'), placeholder)
		.replace(datePlaceholdersPattern, hiddenDate);
}

/** Matches a capitalised word. A short month name before one is part of a person's name: “Jan Hendrik de Boer”. */
const restOfNamePattern = String.raw`\s+\p{Lu}\p{Ll}`;

/**
 * Makes a pattern for names of months and weekdays, in the forms that a language uses alone and in dates, and for years
 * with an era.
 */
function makeDatePattern(language: string): RegExp {
	const sampleDays = [
		...Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 1)),
		...Array.from({ length: 7 }, (_, day) => Date.UTC(2001, 0, 1 + day))
	];
	const namesIn = (style: 'long' | 'short') =>
		[
			dateFormat(language, { month: style }),
			dateFormat(language, { month: style, day: 'numeric' }),
			dateFormat(language, { weekday: style })
		]
			.flatMap((format) => sampleDays.flatMap((day) => format.formatToParts(day)))
			.filter(({ type, value }) => type !== 'day' && /\p{L}{3}/u.test(value))
			.map(({ value }) => value.trim())
			.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]);
	const yearsWithEra = ['-000043', '0044'].map((year) =>
		formatTime(Date.parse(year), language, { year: 'numeric' })
	);
	const longNames = new Set([...namesIn('long'), ...yearsWithEra]);
	const shortNames = new Set(namesIn('short').filter((name) => !longNames.has(name)));
	const alternation = (names: ReadonlySet<string>) =>
		[...names]
			.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\p{Nd}+/u, '\\p{Nd}+'))
			.join('|');
	const shortNamesPart =
		shortNames.size > 0 ? `|(?:${alternation(shortNames)})(?!${restOfNamePattern})` : '';
	return new RegExp(`(?<!\\p{L})(?:${alternation(longNames)}${shortNamesPart})(?!\\p{L})`, 'u');
}
