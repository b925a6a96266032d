import { isoDay, writeDatePoint } from '#lib/record/date-point.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import { parsePartialDate, parsePlainDate, type PartialDate } from '#lib/record/partial-date.ts';
import type { DateData } from '#lib/record/date-data.ts';
import {
	formatDateParts,
	formatPartsWithMarks,
	type DateOptions,
	type DateWords
} from './date-words.ts';
import type { DatePart } from './grammar.ts';
import { dateFieldsOf, formatTime, type MonthStyle } from './intl.ts';
import { isInterfaceLanguage } from './lang.ts';
import { recordLabels } from './record-labels.ts';

/** A formatted date: the whole text, and its parts. */
interface FormattedDate {
	text: string;
	parts: readonly DatePart[];
}

/** The fields of a date that determine its text. */
type WrittenDate = Pick<DateData, 'edtf' | 'saysOffset'>;

/** Cache of formatted dates by words, language and EDTF text, because scrolling formats the same dates again. */
const formattedDates = new WeakMap<DateWords, Map<string, FormattedDate>>();

/** The size of the cache: more dates than a screen can show. */
const maxCachedDates = 5_000;

/**
 * A formatted date: “25 September 2025”, “December 2025, day unknown”, “around May 2025”, “27 and 28 August 2025”,
 * “between 1 and 9 May 2025”, “since 6 August 2025”, “4 April 2025, 10:30”.
 *
 * @param language BCP 47; `en` with a region uses the order of that region, `en` alone has the day first
 * @throws RangeError for a tag that is not well formed
 */
export function formatDate(
	date: WrittenDate,
	language: string,
	words: DateWords = recordLabels
): string {
	return formatCached(date, language, words).text;
}

/**
 * A formatted date in parts, so that each day, month or year in it can be in a `<time>`. A no-break space keeps a day
 * with its month, and a year with its era.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function dateParts(
	date: WrittenDate,
	language: string,
	words: DateWords = recordLabels
): readonly DatePart[] {
	return formatCached(date, language, words).parts;
}

function formatCached(
	{ edtf, saysOffset }: WrittenDate,
	language: string,
	words: DateWords
): FormattedDate {
	const ofWords = getOrMake(formattedDates, words, () => new Map<string, FormattedDate>());
	if (ofWords.size >= maxCachedDates) ofWords.clear();
	return getOrMake(ofWords, `${language} ${edtf} ${saysOffset}`, () => {
		const date = parsePartialDate(edtf);
		const parts = date ? toDateParts(date, { language, words, saysOffset }) : [{ text: edtf }];
		return { text: joinParts(parts), parts: parts.map(keepTogether) };
	});
}

/** A date in parts, with words around it if the interface has words for its language. */
const toDateParts = (date: PartialDate, options: DateOptions): DatePart[] =>
	(isInterfaceLanguage(options.language, options.words.language)
		? formatDateParts
		: formatPartsWithMarks)(date, options);

const joinParts = (parts: readonly DatePart[]) => parts.map(({ text }) => text).join('');

/** The space between a day and its month, in either order, and between a year and its era. */
const spaceWithinDate = /(?<=\d(?:\.|er)?) (?=\p{L})|(?<=\p{L}) (?=\d{1,2}(?!\d))/gu;

/** A part whose spaces are no-break spaces, so that it stays in one line. */
const keepTogether = (part: DatePart): DatePart => ({
	...part,
	text: part.text.replace(spaceWithinDate, '\u00a0')
});

/**
 * A formatted date as one part. `iso` is the day, the month or the year that it begins with, if there is one.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function dateAsOnePart(
	date: WrittenDate,
	language: string,
	words: DateWords = recordLabels
): DatePart {
	const { text, parts } = formatCached(date, language, words);
	return { text, iso: parts[0]?.iso };
}

/**
 * One end of a date, as precisely as it is known: “September 2025”, “25 Sept 2025”, “around May 2025”. For a time, its
 * day. For a missing end, the whole date; for a missing beginning, the only point.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function dateEdge(
	date: DateData,
	side: 'start' | 'end',
	language: string,
	month: MonthStyle = 'long',
	words: DateWords = recordLabels
): DatePart {
	const ends = parsePartialDate(date.edtf);
	if (!ends || (side === 'end' && ends.noEnd)) return dateAsOnePart(date, language, words);
	const point = side === 'start' ? ends.from : ends.to;
	const edtf = point.precision === 'minute' ? isoDay(point.start) : writeDatePoint(point);
	if (parsePlainDate(edtf)) return { text: formatDay(edtf, language, month), iso: edtf };
	const alone: PartialDate = { form: 'point', from: point, to: point };
	return { text: joinParts(toDateParts(alone, { language, words, isEdge: true })) };
}

/**
 * A day, a month or a year with the short name of the month: “25 Sept 2025”.
 *
 * @returns null for any other date
 * @throws RangeError for a language tag that is not well formed
 */
export const shortDate = ({ edtf }: WrittenDate, language: string): string | null =>
	parsePlainDate(edtf) && formatDay(edtf, language, 'short');

/**
 * The shortest forms of a date, the best first: the month that it is in (“Sept 2025”, “Sept”), then its year or years
 * (“1917–1918”); with a question mark if it is uncertain or approximate. Use them where there is no room for more.
 *
 * @throws RangeError for a language tag that is not well formed
 */
export function shortestDateForms({ edtf, start, end }: DateData, language: string): string[] {
	const [month, year] = ['short', 'numeric'] as const;
	const forms = [{ month, year }, { month }, { year }].map((options) => [
		...new Set([start, (end ?? start + 1) - 1].map((each) => formatTime(each, language, options)))
	]);
	const isOneMonth = forms[0]?.length === 1;
	const mark = /[?~%]/.test(edtf) ? '?' : '';
	return forms.slice(isOneMonth ? 0 : 2).map((ends) => ends.join('–') + mark);
}

/**
 * A day, a month or a year without words around it: “1 September 2025”.
 *
 * @param iso `2025`, `2025-09`, `2025-09-01` or `-0043-03-15`
 * @throws RangeError for anything else, and for a language tag that is not well formed
 */
export function formatDay(iso: string, language: string, month: MonthStyle = 'long'): string {
	const point = parsePlainDate(iso);
	return formatTime(point?.start ?? NaN, language, dateFieldsOf(point?.precision, month));
}

/**
 * The day of an instant: “1 Sept 2025”.
 *
 * @param instant ms UTC
 * @throws RangeError for a language tag that is not well formed
 */
export function dayOfInstant(
	instant: number,
	language: string,
	month: MonthStyle = 'long'
): DatePart {
	return { text: formatTime(instant, language, dateFieldsOf('day', month)), iso: isoDay(instant) };
}
