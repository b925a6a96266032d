import {
	isoDay,
	parsePartialDate,
	parsePlainDate,
	type DatePoint,
	type PartialDate,
	type Precision
} from '#lib/record/partial-date.ts';
import type { DateData } from '#lib/record/date-data.ts';
import type { DatePart } from './grammar.ts';
import { dateFormat, formatTime } from './intl.ts';
import { isSpoken } from './lang.ts';
import { recordLabels, type RecordLabels } from './record-labels.ts';
import type { TextPart } from './rich-text.ts';

/** The form of a month's name. */
type MonthStyle = 'long' | 'short';

interface Formatted {
	text: string;
	parts: readonly DatePart[];
}

/** The words around dates, and their language. */
type Words = Pick<RecordLabels, 'language' | 'dates'>;

/** Cache of formatted dates by their words, language and EDTF text, since scrolling formats the same ones again. */
const known = new WeakMap<Words, Map<string, Formatted>>();

/** Size of the cache: more than any screen shows. */
const maxKnown = 5_000;

/**
 * A date in the record's language, in one piece: "25 September 2025", "December 2025, day unknown",
 * "around May 2025", "possibly February 2026, day unknown", "between 27 and 28 August 2025",
 * "since 6 August 2025".
 *
 * @param language BCP 47; `en` with a region uses that region's order, plain `en` has the day first
 * @throws RangeError for a tag that is not well formed
 */
export function formatDate(
	date: Pick<DateData, 'edtf'>,
	language: string,
	words: Words = recordLabels
): string {
	return format(date, language, words).text;
}

/**
 * The same words in pieces, so that each part of it that is a date can stand in a `<time>`. A no-break space
 * holds a day and its month together, and a year and its era.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function dateParts(
	date: Pick<DateData, 'edtf'>,
	language: string,
	words: Words = recordLabels
): readonly DatePart[] {
	return format(date, language, words).parts;
}

function format({ edtf }: Pick<DateData, 'edtf'>, language: string, words: Words): Formatted {
	let ofWords = known.get(words);
	if (!ofWords) known.set(words, (ofWords = new Map()));
	const key = `${language} ${edtf}`;
	let formatted = ofWords.get(key);
	if (!formatted) {
		if (ofWords.size >= maxKnown) ofWords.clear();
		const parts = toParts(edtf, language, words);
		const text = parts.map(({ text }) => text).join('');
		ofWords.set(key, (formatted = { text, parts: parts.map(hold) }));
	}
	return formatted;
}

/** The space between a day and its month, in either order, and between a year and its era. */
const inDate = /(?<=\d(?:\.|er)?) (?=\p{L})|(?<=\p{L}) (?=\d{1,2}(?!\d))/gu;

const hold = (part: DatePart): DatePart => ({
	...part,
	text: part.text.replace(inDate, '\u00a0')
});

function toParts(edtf: string, language: string, { dates, ...own }: Words): DatePart[] {
	const date = parsePartialDate(edtf);
	if (!date) return asText(edtf);
	return isSpoken(language, own.language)
		? formatParts(date, language, dates)
		: withMarks(date, language, dates);
}

/** Words around a date, by how precise it is. */
type Around = Record<Precision, readonly TextPart[]>;

const dateAlone: readonly TextPart[] = [{ tag: 'date', text: '' }];

function formatParts(
	{ from, to }: PartialDate,
	language: string,
	messages: Words['dates']
): DatePart[] {
	/** A date that has words around it already takes no article: it is as a year is. */
	const within = (words: Around | null, point: DatePoint, leftOut?: SharedUnit) => {
		const mark = point.approximate ? messages.approximate : point.uncertain && messages.uncertain;
		const time = [toTime(point, language, leftOut)];
		const around = (by: Precision) => words?.[by] ?? dateAlone;
		if (!mark) return fill(around(point.precision), time);
		return fill(around('year'), fill(mark[point.precision], time));
	};
	if (to === undefined) {
		const { precision, approximate } = from;
		if (precision === 'day' || approximate) return within(null, from);
		const unknown = messages.unknown[precision];
		return within({ day: unknown, month: unknown, year: unknown }, from);
	}
	if (to === 'open') return within(messages.since, from);
	const start = within(messages.end, from, sharedUnit(from, to, language));
	return fill(messages.between, start, within(messages.end, to));
}

/** Dates in the place of the tags, in their order in English: `date`, or `start` and `end`. */
function fill(words: readonly TextPart[], date: DatePart[], end: DatePart[] = []): DatePart[] {
	return words.flatMap((part) => {
		if (typeof part === 'string') return asText(part);
		return part.tag === 'end' ? end : date;
	});
}

/** What both ends of an interval share, and is written once: the year, or the month with the year. */
type SharedUnit = 'month' | 'year' | null;

function sharedUnit(from: DatePoint, to: DatePoint, language: string): SharedUnit {
	const { precision } = from;
	if (precision !== to.precision || precision === 'year') return null;
	const shares = (without: string) =>
		from.iso.slice(0, -without.length) === to.iso.slice(0, -without.length);
	if (!shares(precision === 'day' ? '-09-25' : '-09')) return null;
	// Only where the month follows the day: “between August 27 and 28” would need another order.
	if (precision === 'month' || !shares('-25') || !isDayFirst(language)) return 'year';
	return 'month';
}

function isDayFirst(language: string): boolean {
	const parts = dateFormat(language, { day: 'numeric', month: 'long' }).formatToParts(0);
	return parts[0]?.type === 'day';
}

/** A date followed by EDTF's marks, for a language in which the interface has no words. */
function withMarks(
	{ from, to }: PartialDate,
	language: string,
	messages: Words['dates']
): DatePart[] {
	const marked = (point: DatePoint) => [
		toTime(point, language),
		...asText(point.approximate ? ' (~)' : point.uncertain ? ' (?)' : '')
	];
	const ends = to === undefined ? [] : asText(' – ').concat(to === 'open' ? [] : marked(to));
	return fill(messages.foreign, [...marked(from), ...ends]);
}

/**
 * A date in one piece, and the day, the month or the year that it begins with, if it begins with one.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function wholeDate(
	date: Pick<DateData, 'edtf'>,
	language: string,
	words: Words = recordLabels
): DatePart {
	const { text, parts } = format(date, language, words);
	return { text, iso: parts[0]?.iso };
}

/**
 * One end of a date, as precise as it is known: "September 2025", "25 Sept 2025", "around May 2025". An open end is said
 * by the whole date.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function dateEdge(
	date: DateData,
	side: 'start' | 'end',
	language: string,
	month: MonthStyle = 'long',
	words: Words = recordLabels
): DatePart {
	const units = date.edtf.split('/');
	const edtf = (side === 'start' ? units[0] : units.at(-1)) ?? '';
	if (parsePlainDate(edtf)) return { text: formatDay(edtf, language, month), iso: edtf };
	return wholeDate(edtf === '..' ? date : { edtf }, language, words);
}

/**
 * A day, a month or a year, without words around it: "1 September 2025".
 *
 * @param iso `2025`, `2025-09`, `2025-09-01` or `-0043-03-15`
 * @throws RangeError for anything else, and for a language tag that is not well formed
 */
export function formatDay(iso: string, language: string, month: MonthStyle = 'long'): string {
	const { start = NaN, precision } = parsePlainDate(iso)?.from ?? {};
	return formatTime(start, language, fieldsOf(precision, month));
}

/**
 * The day of an instant: "1 Sept 2025".
 *
 * @param instant ms UTC
 * @throws RangeError for a language tag that is not well formed
 */
export function dayOf(instant: number, language: string, month: MonthStyle = 'long'): DatePart {
	return { text: formatTime(instant, language, fieldsOf('day', month)), iso: isoDay(instant) };
}

function toTime(point: DatePoint, language: string, leftOut: SharedUnit = null): DatePart {
	const { iso, start } = point;
	const { year, ...fields } = fieldsOf(point.precision);
	const text = formatTime(start, language, leftOut ? fields : { year, ...fields });
	// The day alone, with the point that German has after it.
	return { text: leftOut === 'month' ? (text.split(' ')[0] ?? '') : text, iso };
}

/** What is said of a date as sharp as it is. */
function fieldsOf(
	precision: Precision | undefined,
	month: MonthStyle = 'long'
): Intl.DateTimeFormatOptions {
	return {
		year: 'numeric',
		...(precision !== 'year' && { month }),
		...(precision === 'day' && { day: 'numeric' })
	};
}

function asText(text: string): DatePart[] {
	return text ? [{ text }] : [];
}
