import { parsePartialDate, type DatePoint, type PartialDate } from '#lib/record/partial-date.ts';
import type { DateData } from '#lib/record/record-data.ts';
import { recordMessages as messages, type RecordMessages } from '#language/record.ts';
import { dateFormat } from './intl.ts';
import { isSpoken } from './lang.ts';

/** A piece of a date in words: plain text, or the content of a `<time>` with its `datetime`. */
export interface DatePart {
	text: string;
	/** ISO 8601, as sharp as the date is: `2025`, `2025-09`, `2025-09-25`. */
	datetime?: string;
}

/** The form of a month's name. */
type MonthStyle = 'long' | 'short';

/** Cache of formatted dates by language and EDTF text, since scrolling formats the same ones again. */
const known = new Map<string, readonly DatePart[]>();

/** Size of the cache: more than any screen shows. */
const maxKnown = 5_000;

/**
 * A date in the record's language, in one piece: "25 September 2025", "some time in December 2025",
 * "around May 2025", "perhaps some time in February 2026", "between 27 August and 28 August 2025",
 * "since 6 August 2025".
 *
 * @param language BCP 47; `en` with a region uses that region's order, plain `en` has the day first
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
	let parts = known.get(key);
	if (!parts) {
		if (known.size >= maxKnown) known.clear();
		known.set(key, (parts = toParts(edtf, language)));
	}
	return parts;
}

function toParts(edtf: string, language: string): DatePart[] {
	const date = parsePartialDate(edtf);
	if (!date) return asText(edtf);
	return isSpoken(language)
		? formatParts(date, language, messages.dates)
		: withMarks(date, language);
}

type DateTexts = RecordMessages['dates'];

function formatParts({ from, to }: PartialDate, language: string, texts: DateTexts): DatePart[] {
	const first = formatPrefix(from, texts, to === undefined);
	if (to === undefined) return [...asText(first), toTime(from, language)];
	if (to === 'open') return [{ text: texts.since + first }, toTime(from, language)];
	// A year that both ends share is said once.
	const isShared = from.precision === to.precision && from.iso.slice(0, 4) === to.iso.slice(0, 4);
	const [between, and] = texts.between;
	return [
		{ text: between + first },
		toTime(from, language, isShared && from.precision !== 'year'),
		{ text: and + formatPrefix(to, texts, false) },
		toTime(to, language)
	];
}

function formatPrefix(point: DatePoint, texts: DateTexts, alone: boolean): string {
	if (point.approximate) return texts.approximate;
	const within = alone && point.precision !== 'day' ? texts.within : '';
	return (point.uncertain ? texts.uncertain : '') + within;
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

function toTime({ iso }: DatePoint, language: string, isYearLeftOut = false): DatePart {
	if (!isYearLeftOut) return { text: formatDay(iso, language), datetime: iso };
	const format = dateFormat(language, { ...fieldsOf(iso), year: undefined });
	return { text: format.format(Date.parse(iso)), datetime: iso };
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
