import { parsePartialDate, type DatePoint, type PartialDate } from '#lib/record/partial-date.ts';
import type { DateData } from '#lib/record/date-data.ts';
import { recordMessages as messages } from '#language/record.ts';
import { dateFormat } from './intl.ts';
import { isSpoken } from './lang.ts';
import type { Around, DateTexts } from './message-types.ts';

/** A piece of a date in words: plain text, or the content of a `<time>` with its `datetime`. */
export interface DatePart {
	text: string;
	/** ISO 8601, as sharp as the date is: `2025`, `2025-09`, `2025-09-25`. */
	datetime?: string;
}

/** The form of a month's name. */
type MonthStyle = 'long' | 'short';

interface Formatted {
	text: string;
	parts: readonly DatePart[];
}

/** Cache of formatted dates by language and EDTF text, since scrolling formats the same ones again. */
const known = new Map<string, Formatted>();

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
export function formatDate(date: Pick<DateData, 'edtf'>, language: string): string {
	return format(date, language).text;
}

/**
 * The same words in pieces, so that each part of it that is a date can stand in a `<time>`. A no-break space
 * holds a day and its month together.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function dateParts(date: Pick<DateData, 'edtf'>, language: string): readonly DatePart[] {
	return format(date, language).parts;
}

function format({ edtf }: Pick<DateData, 'edtf'>, language: string): Formatted {
	const key = `${language} ${edtf}`;
	let formatted = known.get(key);
	if (!formatted) {
		if (known.size >= maxKnown) known.clear();
		const parts = toParts(edtf, language);
		const text = parts.map(({ text }) => text).join('');
		known.set(key, (formatted = { text, parts: parts.map(hold) }));
	}
	return formatted;
}

/** The space between a day and its month, in either order. */
const dayAndMonth = /(?<=\d\.?) (?=\p{L})|(?<=\p{L}) (?=\d{1,2}(?!\d))/u;

function hold(part: DatePart): DatePart {
	const isDay = part.datetime !== undefined && part.datetime.length > '2025-09'.length;
	return isDay ? { ...part, text: part.text.replace(dayAndMonth, '\u00a0') } : part;
}

function toParts(edtf: string, language: string): DatePart[] {
	const date = parsePartialDate(edtf);
	if (!date) return asText(edtf);
	return isSpoken(language)
		? formatParts(date, language, messages.dates)
		: withMarks(date, language);
}

function formatParts({ from, to }: PartialDate, language: string, texts: DateTexts): DatePart[] {
	const first = formatPoint(from, language, texts);
	if (to === undefined) {
		if (from.precision === 'day' || from.approximate) return first;
		return fill(texts.unknown[from.precision], first);
	}
	if (to === 'open') return fill(around(texts.since, from), first);
	const shared = sharedUnit(from, to, language);
	return fill(
		texts.between,
		fill(around(texts.end, from), formatPoint(from, language, texts, shared)),
		fill(around(texts.end, to), formatPoint(to, language, texts))
	);
}

function formatPoint(
	point: DatePoint,
	language: string,
	texts: DateTexts,
	leftOut?: SharedUnit
): DatePart[] {
	const time = [toTime(point, language, leftOut)];
	const words = point.approximate ? texts.approximate : point.uncertain && texts.uncertain;
	return words ? fill(typeof words === 'string' ? words : words[point.precision], time) : time;
}

/** A date that has words around it already takes no article: it is as a year is. */
function around(words: Around, { precision, approximate, uncertain }: DatePoint): string {
	if (typeof words === 'string') return words;
	return words[approximate || uncertain ? 'year' : precision];
}

function fill(words: string, ...dates: readonly DatePart[][]): DatePart[] {
	return words.split('#').flatMap((text, i) => [...asText(text), ...(dates[i] ?? [])]);
}

/** What both ends of an interval share, and is written once: the year, or the month with the year. */
type SharedUnit = 'month' | 'year' | null;

function sharedUnit(from: DatePoint, to: DatePoint, language: string): SharedUnit {
	const { precision } = from;
	if (precision !== to.precision || precision === 'year') return null;
	const shares = (unit: string) => from.iso.startsWith(to.iso.slice(0, unit.length));
	if (!shares('2025')) return null;
	// Only where the month follows the day: “between August 27 and 28” would need another order.
	if (precision === 'month' || !shares('2025-09') || !isDayFirst(language)) return 'year';
	return 'month';
}

function isDayFirst(language: string): boolean {
	const parts = dateFormat(language, { day: 'numeric', month: 'long' }).formatToParts(0);
	return parts[0]?.type === 'day';
}

/** A date followed by EDTF's marks, for a language in which the interface has no words. */
function withMarks({ from, to }: PartialDate, language: string): DatePart[] {
	const marked = (point: DatePoint) => [
		toTime(point, language),
		...asText(point.approximate ? ' (~)' : point.uncertain ? ' (?)' : '')
	];
	if (to === undefined) return marked(from);
	return [...marked(from), { text: ' – ' }, ...(to === 'open' ? [] : marked(to))];
}

/**
 * One end of a date, as precise as it is known: "September 2025", "25 Sept 2025". An uncertain, approximate or open
 * date is formatted as a whole.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function formatEdge(
	date: DateData,
	side: 'start' | 'end',
	language: string,
	month: MonthStyle = 'long'
): string {
	if (date.isSoft || date.end === null) return formatDate(date, language);
	const units = date.edtf.split('/');
	return formatDay((side === 'start' ? units[0] : units.at(-1)) ?? '', language, month);
}

/**
 * A day, a month or a year, without words around it: "1 September 2025".
 *
 * @param iso `2025`, `2025-09` or `2025-09-01`
 * @throws RangeError for anything else, and for a language tag that is not well formed
 */
export function formatDay(iso: string, language: string, month: MonthStyle = 'long'): string {
	return dateFormat(language, fieldsOf(iso, month)).format(Date.parse(iso));
}

/**
 * The day of an instant: "1 Sept 2025".
 *
 * @param instant ms UTC
 * @throws RangeError for a language tag that is not well formed
 */
export function formatInstant(
	instant: number,
	language: string,
	month: MonthStyle = 'long'
): string {
	return formatDay(new Date(instant).toISOString().slice(0, 10), language, month);
}

function toTime({ iso }: DatePoint, language: string, leftOut: SharedUnit = null): DatePart {
	if (leftOut === null) return { text: formatDay(iso, language), datetime: iso };
	const text = dateFormat(language, { ...fieldsOf(iso), year: undefined }).format(Date.parse(iso));
	// The day alone, with the point that German has after it.
	return { text: leftOut === 'month' ? (text.split(' ')[0] ?? '') : text, datetime: iso };
}

/** What is said of a date as sharp as ISO writes it. */
function fieldsOf(iso: string, month: MonthStyle = 'long'): Intl.DateTimeFormatOptions {
	return {
		year: 'numeric',
		...(iso.length > '2025'.length && { month }),
		...(iso.length > '2025-09'.length && { day: 'numeric' })
	};
}

function asText(text: string): DatePart[] {
	return text ? [{ text }] : [];
}
