import { localeFor } from './locale.ts';
import type { DatePoint, PartialDate, Precision } from './partial-date.ts';

/** A piece of a date in words: plain text, or the content of a `<time>` with its `datetime`. */
export interface DatePart {
	text: string;
	datetime?: string;
}

/** The words around a date. English only: other languages get their own dates with EDTF's marks. */
interface Phrases {
	/** What stands before a month or a year that is all we know. */
	within: string;
	approximate: string;
	uncertain: string;
	/** Before, and between, the two ends of an interval. */
	between: readonly [string, string];
	since: string;
}

export const phrases = {
	en: {
		within: 'some time in ',
		approximate: 'around ',
		uncertain: 'perhaps ',
		between: ['between ', ' and '],
		since: 'since '
	}
} satisfies Record<string, Phrases>;

const phrasesOf: Record<string, Phrases> = phrases;

const fields = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	day: { year: 'numeric', month: 'long', day: 'numeric' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A format is dear to make; there are six of a language. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(precision: Precision, language: string, withYear: boolean) {
	const key = `${precision} ${withYear} ${language}`;
	let format = formats.get(key);
	if (!format) {
		const { year, ...rest } = fields[precision] as Intl.DateTimeFormatOptions;
		format = new Intl.DateTimeFormat(localeFor(language), {
			...(withYear || precision === 'year' ? { year, ...rest } : rest),
			calendar: 'gregory',
			timeZone: 'UTC'
		} as Intl.DateTimeFormatOptions);
		formats.set(key, format);
	}
	return format;
}

function toTime(point: DatePoint, language: string, withYear = true): DatePart {
	const format = formatFor(point.precision, language, withYear);
	return { text: format.format(point.start), datetime: point.iso };
}

function toPhrase(point: DatePoint, words: Phrases, alone: boolean): string {
	if (point.approximate) return words.approximate;
	const within = alone && point.precision !== 'day' ? words.within : '';
	return (point.uncertain ? words.uncertain : '') + within;
}

/**
 * Words a date in the record's language: "25 September 2025", "some time in December 2025",
 * "around May 2025", "perhaps some time in February 2026", "between 27 August and 28 August 2025",
 * "since 6 August 2025".
 *
 * @param language a BCP 47 tag; a region beside `en` is kept, plain `en` is worded day first
 * @throws RangeError for a tag that is not well formed
 */
export function wordDate({ from, to }: PartialDate, language: string): DatePart[] {
	// A tag is the same in any case, and lower case is no name that every object has.
	const words: Phrases | undefined = phrasesOf[language.toLowerCase().split('-')[0] ?? ''];
	if (!words) return markDate({ from, to }, language);
	const first = toPhrase(from, words, to === undefined);
	if (to === undefined) return [...asText(first), toTime(from, language)];
	if (to === 'open') return [{ text: words.since + first }, toTime(from, language)];
	const sameYear = from.iso.slice(0, 4) === to.iso.slice(0, 4) && from.precision === to.precision;
	const [between, and] = words.between;
	return [
		{ text: between + first },
		toTime(from, language, !sameYear),
		{ text: and + toPhrase(to, words, false) },
		toTime(to, language)
	];
}

/** What stands after a date in another language. */
export const marks = { approximate: ' (~)', uncertain: ' (?)' } as const;

function markDate({ from, to }: PartialDate, language: string): DatePart[] {
	const marked = (point: DatePoint) => [
		toTime(point, language),
		...asText(point.approximate ? marks.approximate : point.uncertain ? marks.uncertain : '')
	];
	if (to === undefined) return marked(from);
	return [...marked(from), { text: ' – ' }, ...(to === 'open' ? [] : marked(to))];
}

function asText(text: string): DatePart[] {
	return text ? [{ text }] : [];
}
