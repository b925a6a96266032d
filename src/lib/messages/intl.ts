import type { Precision } from '#lib/record/date-point.ts';

/** A format costs a hundred times what it formats: each is made once. */
const known = new Map<string, unknown>();

function memoize<T>(key: string, make: () => T): T {
	const found = known.get(key) as T | undefined;
	if (found) return found;
	const made = make();
	known.set(key, made);
	return made;
}

/**
 * `en` alone would give American order; the record's own dates are written day first. `ar` alone has one kind of
 * digits in some engines and another in others, and page and server must agree.
 */
const locales: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

const localeFor = (language: string) => locales[language.toLowerCase()] ?? language;

/**
 * Dates as they are written in UTC and the Gregorian calendar, whoever reads them.
 *
 * @param language BCP 47
 * @throws RangeError for a tag that is not well formed
 */
export function dateFormat(
	language: string,
	options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
	return memoize(`date ${language} ${JSON.stringify(options)}`, () => {
		const fixed = { calendar: 'gregory', timeZone: 'UTC' };
		return new Intl.DateTimeFormat(localeFor(language), { ...options, ...fixed });
	});
}

/** The form of a month's name. */
export type MonthStyle = 'long' | 'short';

/** The fields of a date that its precision allows. */
export function fieldsOf(
	precision: Precision | undefined,
	month: MonthStyle = 'long'
): Intl.DateTimeFormatOptions {
	return {
		year: 'numeric',
		...(precision !== 'year' && { month }),
		...(precision === 'day' && { day: 'numeric' })
	};
}

/** Years before 100 say their era: nobody takes “14 AD” for 2014. ms UTC. */
const eraEnd = Date.UTC(100, 0);

/**
 * An instant in words; a year says its era where that is not plain: “44 BC”, “19 August 14 AD”.
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
	// French says only the first day of a month as “first”, which `Intl` does not.
	const isFirst = options.day && /^fr\b/i.test(language) && new Date(instant).getUTCDate() === 1;
	return isFirst ? `1er${text.slice(1)}` : text;
}

/**
 * @param language BCP 47
 * @throws RangeError for a tag that is not well formed
 */
export function numberFormat(
	language: string,
	options: Intl.NumberFormatOptions = {}
): Intl.NumberFormat {
	return memoize(`number ${language} ${JSON.stringify(options)}`, () => {
		return new Intl.NumberFormat(localeFor(language), options);
	});
}

/**
 * Which form of a noun a number takes in a language.
 *
 * @public for the compiled messages
 */
export function pluralRules(language: string): Intl.PluralRules {
	return memoize(`plural ${language}`, () => new Intl.PluralRules(language));
}
