import type { Precision } from '#lib/record/date-point.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';

// Making an `Intl` format takes a hundred times as long as using it, so each is made once.

/** Number formats by language and options, as text. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Plural rules by language. */
const rulesOfPlurals = new Map<string, Intl.PluralRules>();

/** Date formats by language and options, as text. */
const dateFormatsByText = new Map<string, Intl.DateTimeFormat>();

/**
 * `en` alone would give the American order, but dates in our English texts put the day first. `ar` alone gives
 * different digits in different browsers, but the page and the server must agree.
 */
const locales: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/** The locale in which `Intl` formats a language. */
const localeFor = (language: string) => locales[language.toLowerCase()] ?? language;

/** Date formats by the object of their options, then by language: faster to look up than `dateFormatsByText`. */
const dateFormats = new WeakMap<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

/**
 * A format for dates in UTC and the Gregorian calendar, whatever the reader’s own settings are.
 *
 * @param language BCP 47
 * @throws RangeError for a tag that is not well formed
 */
export function dateFormat(
	language: string,
	options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
	const known = getOrMake(dateFormats, options, () => new Map<string, Intl.DateTimeFormat>());
	return getOrMake(known, language, () =>
		getOrMake(dateFormatsByText, language + JSON.stringify(options), () => {
			const fixed = { calendar: 'gregory', timeZone: 'UTC' };
			return new Intl.DateTimeFormat(localeFor(language), { ...options, ...fixed });
		})
	);
}

/** The length of a month’s name. */
export type MonthStyle = 'long' | 'short';

/** The fields of a date that its precision allows. */
export function dateFieldsOf(
	precision: Precision | undefined,
	month: MonthStyle = 'long'
): Intl.DateTimeFormatOptions {
	return {
		year: 'numeric',
		...(precision !== 'year' && { month }),
		...(precision === 'day' && { day: 'numeric' })
	};
}

/** Years before this instant (ms UTC) are written with their era, because “14” could be 2014. */
const eraEnd = Date.UTC(100, 0);

/**
 * Formats an instant. Early years are written with their era: “44 BC”, “19 August 14 AD”.
 *
 * @param instant ms UTC
 * @param language BCP 47
 * @throws RangeError for a tag that is not well formed
 */
export function formatTime(
	instant: number,
	language: string,
	options: Intl.DateTimeFormatOptions
): string {
	const isEarly = options.year && instant < eraEnd;
	const format = dateFormat(language, isEarly ? { ...options, era: 'short' } : options);
	const text = format.format(instant);
	// French writes the first day of a month as “1er”, but `Intl` does not.
	const isFirst = options.day && /^fr\b/i.test(language) && new Date(instant).getUTCDate() === 1;
	return isFirst ? `1er${text.slice(1)}` : text;
}

/**
 * The format of numbers in a language; the same object for the same language and options.
 *
 * @param language BCP 47
 * @throws RangeError for a tag that is not well formed
 */
export function numberFormat(
	language: string,
	options: Intl.NumberFormatOptions = {}
): Intl.NumberFormat {
	return getOrMake(numberFormats, language + JSON.stringify(options), () => {
		return new Intl.NumberFormat(localeFor(language), options);
	});
}

/**
 * The rules by which a number chooses the form of a noun.
 *
 * @public for the compiled messages
 */
export function pluralRules(language: string): Intl.PluralRules {
	return getOrMake(rulesOfPlurals, language, () => new Intl.PluralRules(language));
}
