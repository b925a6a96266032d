import {
	parsePartialDate,
	type DatePoint,
	type PartialDate,
	type Precision
} from '#lib/record/partial-date.ts';
import type { DateData } from '#lib/record/record-data.ts';
import { dateFormat } from './formats.ts';

/** A piece of a date in words: plain text, or the content of a `<time>` with its `datetime`. */
export interface DatePart {
	text: string;
	/** ISO 8601, as sharp as the date is: `2025`, `2025-09`, `2025-09-25`. */
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

const phrasesOf: Readonly<Record<string, Phrases>> = {
	en: {
		within: 'some time in ',
		approximate: 'around ',
		uncertain: 'perhaps ',
		between: ['between ', ' and '],
		since: 'since '
	}
};

const day = { month: 'long', day: 'numeric' } as const;

const fields: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	day: { year: 'numeric', ...day }
};

/** Where the year is said with the other end of an interval. */
const fieldsWithoutYear: typeof fields = { ...fields, month: { month: 'long' }, day };

/** Dates that have been worded, by language and EDTF text: a scroll asks for the same ones again. */
const worded = new Map<string, readonly DatePart[]>();

/** How many are kept: more than any screen shows. */
const mostWorded = 5_000;

/**
 * A date in the record's language, in one piece: "25 September 2025", "some time in December 2025",
 * "around May 2025", "perhaps some time in February 2026", "between 27 August and 28 August 2025",
 * "since 6 August 2025".
 *
 * @param language BCP 47; a region beside `en` is kept, plain `en` is worded day first
 * @throws RangeError for a tag that is not well formed
 */
export function formatDate(date: Pick<DateData, 'edtf'>, language: string): string {
	return dateParts(date, language)
		.map(({ text }) => text)
		.join('');
}

/**
 * The same words in pieces, so that each part of it that is a date can stand in a `<time>`.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function dateParts({ edtf }: Pick<DateData, 'edtf'>, language: string): readonly DatePart[] {
	const key = `${language} ${edtf}`;
	let parts = worded.get(key);
	if (!parts) {
		if (worded.size >= mostWorded) worded.clear();
		worded.set(key, (parts = wordDate(edtf, language)));
	}
	return parts;
}

function wordDate(edtf: string, language: string): DatePart[] {
	const date = parsePartialDate(edtf);
	if (!date) return asText(edtf);
	// A tag is the same in any case, and lower case is no name that every object has.
	const phrases = phrasesOf[language.toLowerCase().split('-')[0] ?? ''];
	return phrases ? phraseDate(date, language, phrases) : markDate(date, language);
}

function phraseDate({ from, to }: PartialDate, language: string, phrases: Phrases): DatePart[] {
	const first = toPhrase(from, phrases, to === undefined);
	if (to === undefined) return [...asText(first), toTime(from, language)];
	if (to === 'open') return [{ text: phrases.since + first }, toTime(from, language)];
	const sameYear = from.iso.slice(0, 4) === to.iso.slice(0, 4) && from.precision === to.precision;
	const [between, and] = phrases.between;
	return [
		{ text: between + first },
		toTime(from, language, sameYear ? fieldsWithoutYear : fields),
		{ text: and + toPhrase(to, phrases, false) },
		toTime(to, language)
	];
}

function toPhrase(point: DatePoint, phrases: Phrases, alone: boolean): string {
	if (point.approximate) return phrases.approximate;
	const within = alone && point.precision !== 'day' ? phrases.within : '';
	return (point.uncertain ? phrases.uncertain : '') + within;
}

/** A date with EDTF's marks behind it, in a language that has no phrases. */
function markDate({ from, to }: PartialDate, language: string): DatePart[] {
	const marked = (point: DatePoint) => [
		toTime(point, language),
		...asText(point.approximate ? ' (~)' : point.uncertain ? ' (?)' : '')
	];
	if (to === undefined) return marked(from);
	return [...marked(from), { text: ' – ' }, ...(to === 'open' ? [] : marked(to))];
}

function toTime({ precision, start, iso }: DatePoint, language: string, as = fields): DatePart {
	return { text: dateFormat(language, as[precision]).format(start), datetime: iso };
}

function asText(text: string): DatePart[] {
	return text ? [{ text }] : [];
}
