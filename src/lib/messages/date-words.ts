import { coarsePrecisions, type DatePoint } from '#lib/record/date-point.ts';
import type { PartialDate } from '#lib/record/partial-date.ts';
import type { DatesAfter, DatePart } from './grammar.ts';
import { dateFormat, dateFieldsOf, formatTime } from './intl.ts';
import { isInterfaceLanguage } from './lang.ts';
import type { RecordLabels } from './record-labels.ts';
import type { TextPart } from './rich-text.ts';

/** The words around dates, and their language. */
export type DateWords = Pick<RecordLabels, 'language' | 'dates' | 'datesAfter' | 'ordinal'>;

/** Options for formatting a date. */
export interface DateOptions {
	/** BCP 47. */
	language: string;
	/** The words around dates, in one language. */
	words: DateWords;
	/** Whether to write the UTC offset of a time. */
	saysOffset?: boolean | undefined;
	/** Whether both ends repeat what they share: “between 1 May 2025 and 9 May 2025”. */
	repeatsShared?: boolean | undefined;
	/**
	 * Whether to write neighbours as a range: “between 2003 and 2004” and not “2003 or 2004”, “27 to 28 August” and not
	 * “27 and 28 August”.
	 */
	isRange?: boolean | undefined;
	/** Whether the date is one end of a longer time. If so, it is written without “day unknown”. */
	isEdge?: boolean | undefined;
}

/** The part that both ends of a date share and that is written once: the year, or the month and the year. */
type SharedUnit = 'month' | 'year' | null;

/** The words around a date depend on whether it is a day, a month or a year. */
type WordingUnit = 'day' | 'month' | 'year';

/** The words around a date, by its precision. */
type WordsAround = Readonly<Record<WordingUnit, readonly TextPart[]>>;

/** Formats a date, in parts. */
export function formatDateParts(date: PartialDate, options: DateOptions): DatePart[] {
	const { from, form } = date;
	if (form === 'point') return formatPoint(from, options);
	if (form === 'span') return formatSpanParts(date, options);
	return formatSetParts(date, options);
}

function formatPoint(point: DatePoint, options: DateOptions): DatePart[] {
	const { precision, approximate } = point;
	const parts = pointWithWords(null, point, options);
	const isMonthOrYear = precision === 'month' || precision === 'year';
	const isVague = isMonthOrYear && !approximate && !options.isEdge;
	return isVague ? fillTags(options.words.dates.unknown[precision], { date: parts }) : parts;
}

/** A span, or a span with only one end. */
function formatSpanParts(
	{ from, to, noStart, noEnd }: PartialDate,
	options: DateOptions
): DatePart[] {
	const { dates, datesAfter } = options.words;
	const wordsOfOpenSpan = noEnd
		? { open: dates.since, unknown: dates.endUnknown }[noEnd]
		: noStart && { open: dates.until, unknown: dates.startUnknown }[noStart];
	if (wordsOfOpenSpan) return pointWithWords(wordsOfOpenSpan, from, options);
	const plain = (point: DatePoint, leftOut?: SharedUnit) =>
		pointWithWords(null, point, options, leftOut);
	// Not “April to April 1908”.
	if (from.iso === to.iso) return formatPoint(isUnmarked(from) ? to : from, options);
	const isOfDays = from.precision === 'day' && isUnmarked(from) && isUnmarked(to);
	const shared = sharedUnit(from, to, options);
	if (isOfDays && !options.isRange && areNeighbours(from, to)) {
		return fillTags(dates.and, { start: plain(from, shared), end: plain(to) });
	}
	if (
		isTimeOfDay(from) &&
		isTimeOfDay(to) &&
		isoDayOfTime(from) === isoDayOfTime(to) &&
		from.offset === to.offset
	) {
		const time = (point: DatePoint) => ({ text: formatTimeOfDay(point, options), iso: point.iso });
		const end = time(to);
		return fillTags(dates.hours, {
			date: [formatDayOfTime(from, options)],
			start: [time(from)],
			end: [{ ...end, text: withOffset(end.text, to, options) }]
		});
	}
	// Not “from around May”, which has one word too many.
	const start = isUnmarked(from)
		? withArticle(datesAfter.from, plain(from, shared))
		: plain(from, shared);
	return fillTags(dates.lasted, { start, end: withArticle(datesAfter.to, plain(to)) });
}

/** Formats a date that is somewhere between two points, or one of two: “between 1 and 9 May”, “3 May or 7 May”. */
function formatSetParts({ form, from, to }: PartialDate, options: DateOptions): DatePart[] {
	const { dates } = options.words;
	if (from.iso === to.iso) return formatPoint(from, options);
	const shared = sharedUnit(from, to, options);
	const isSamePrecision = from.precision === to.precision;
	if (form === 'or' || (isSamePrecision && !options.isRange && areNeighbours(from, to))) {
		// Repeat the month, because “3 or 7 May” could be read as a range.
		const leftOut = form === 'or' && shared ? 'year' : shared;
		const start = pointWithWords(null, from, options, leftOut);
		const words = dates.or[isSamePrecision ? wordingUnitOf(from) : 'year'];
		return fillTags(words, { start, end: pointWithWords(null, to, options) });
	}
	const start = pointWithWords(dates.end, from, options, shared);
	return fillTags(dates.between, { start, end: pointWithWords(dates.end, to, options) });
}

/**
 * A point with the words for its mark (`~`, `?`), and with the words around both. If there is a mark, the words around it
 * are those for a year, because these have no article.
 */
function pointWithWords(
	words: WordsAround | null,
	point: DatePoint,
	options: DateOptions,
	leftOut?: SharedUnit
): DatePart[] {
	const { approximate, uncertain } = options.words.dates;
	const unit = coarsePrecisions.has(point.precision) ? 'period' : wordingUnitOf(point);
	let parts = [toDatePart(point, options, leftOut)];
	if (point.approximate) parts = fillTags(approximate[unit], { date: parts });
	if (point.uncertain) {
		parts = fillTags(uncertain[point.approximate ? 'year' : unit], { date: parts });
	}
	return words
		? fillTags(words[isUnmarked(point) ? wordingUnitOf(point) : 'year'], { date: parts })
		: parts;
}

/** A date with the marks `~` and `?` after it, for a language in which the interface has no words. */
export function formatPartsWithMarks(date: PartialDate, options: DateOptions): DatePart[] {
	const { form, from, to, noStart, noEnd } = date;
	const pointWithMark = (point: DatePoint) => {
		const mark = (point.approximate ? '~' : '') + (point.uncertain ? '?' : '');
		return [toDatePart(point, options), ...textAsDateParts(mark && ` (${mark})`)];
	};
	const none = { open: [], unknown: textAsDateParts('?') };
	const start = noStart ? none[noStart] : pointWithMark(from);
	const end = noEnd ? none[noEnd] : pointWithMark(to);
	const between = { point: '', span: ' – ', between: ' … ', or: ' / ' }[form];
	const parts = form === 'point' ? start : [...start, ...textAsDateParts(between), ...end];
	return fillTags(options.words.dates.foreign, { date: parts });
}

/** Replaces the tags of a message by dates. */
function fillTags(words: readonly TextPart[], dates: Record<string, DatePart[]>): DatePart[] {
	return words.flatMap((part) =>
		typeof part === 'string' ? textAsDateParts(part) : (dates[part.tag] ?? [])
	);
}

/** A text as parts of a date; none if it is empty. */
const textAsDateParts = (text: string): DatePart[] => (text ? [{ text }] : []);

/** Adds the article that a date needs: «du 25 septembre». */
function withArticle(article: DatesAfter['from'], parts: DatePart[]): DatePart[] {
	const text = parts.map(({ text }) => text).join('');
	const before = article({ text, iso: parts[0]?.iso }).slice(0, -text.length);
	return [...textAsDateParts(before), ...parts];
}

/** Whether a point has no mark. */
const isUnmarked = ({ approximate, uncertain }: DatePoint) => !approximate && !uncertain;

/** Whether a point is a time of day. */
const isTimeOfDay = ({ precision }: DatePoint) => precision === 'minute';

/** The unit whose words a point takes. All points but months and years take those of a day. */
function wordingUnitOf({ precision }: DatePoint): WordingUnit {
	return precision === 'month' || precision === 'year' ? precision : 'day';
}

/** Whether two points are neighbours, such as 2003 and 2004. Times, and points with a mark, never are. */
const areNeighbours = (from: DatePoint, to: DatePoint) =>
	isUnmarked(from) && isUnmarked(to) && !isTimeOfDay(from) && from.end === to.start;

/** The day of a time. */
const isoDayOfTime = ({ iso }: DatePoint) => iso.slice(0, iso.indexOf('T'));

function sharedUnit(
	from: DatePoint,
	to: DatePoint,
	{ language, repeatsShared }: DateOptions
): SharedUnit {
	if (repeatsShared) return null;
	const { precision } = from;
	if (precision !== to.precision || !['month', 'day'].includes(precision)) return null;
	const shares = (without: string) =>
		from.iso.slice(0, -without.length) === to.iso.slice(0, -without.length);
	if (!shares(precision === 'day' ? '-09-25' : '-09')) return null;
	// Share the month only if it follows the day. “Between August 27 and 28” would need another order.
	if (precision === 'month' || !shares('-25') || !isDayFirst(language)) return 'year';
	return 'month';
}

function isDayFirst(language: string): boolean {
	const parts = dateFormat(language, { day: 'numeric', month: 'long' }).formatToParts(0);
	return parts[0]?.type === 'day';
}

/** A formatted point. It has a value for `<time>`, unless it is a season, a decade or a century. */
function toDatePart(point: DatePoint, options: DateOptions, leftOut: SharedUnit = null): DatePart {
	const { iso, precision } = point;
	if (coarsePrecisions.has(precision)) return { text: formatPeriod(point, options) };
	if (precision !== 'minute') return { text: formatUnit(point, options.language, leftOut), iso };
	const text = options.words.dates.time({
		day: formatDayOfTime(point, options).text,
		time: formatTimeOfDay(point, options)
	});
	return { text: withOffset(text, point, options), iso };
}

function formatUnit(
	{ start, precision }: DatePoint,
	language: string,
	leftOut: SharedUnit = null
): string {
	const { year, ...fields } = dateFieldsOf(precision);
	const text = formatTime(start, language, leftOut ? fields : { year, ...fields });
	// Only the day, with the full stop that German writes after it.
	return leftOut === 'month' ? (text.split(' ')[0] ?? '') : text;
}

/** The day of a time. */
const formatDayOfTime = (point: DatePoint, { language }: DateOptions): DatePart => ({
	text: formatUnit({ ...point, precision: 'day' }, language),
	iso: isoDayOfTime(point)
});

/** The hour and the minute as the record gives them: in the event’s local time. */
const formatTimeOfDay = ({ start }: DatePoint, { language }: DateOptions): string =>
	formatTime(start, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Adds the UTC offset of a time, if it should be written. */
function withOffset(
	time: string,
	{ offset }: DatePoint,
	{ words, saysOffset }: DateOptions
): string {
	if (!saysOffset || offset === undefined) return time;
	return words.dates.zoned({ time, zone: formatOffset(offset) });
}

/** The offset in minutes as “UTC−7”, “UTC+5:30”. */
function formatOffset(offset: number): string {
	if (offset === 0) return 'UTC';
	const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
	const rest = minutes ? `:${String(minutes).padStart(2, '0')}` : '';
	return `UTC${offset < 0 ? '−' : '+'}${hours}${rest}`;
}

/** Formats a season, a decade or a century. In a language without words for these, the years or months that they span. */
function formatPeriod({ start, end, precision, iso }: DatePoint, options: DateOptions): string {
	const { language, words } = options;
	const years = [start, end - 1].map((instant) => new Date(instant).getUTCFullYear());
	const [first = 0, last = first] = years;
	if (!isInterfaceLanguage(language, words.language)) {
		const fields = dateFieldsOf(precision === 'season' ? 'month' : 'year');
		return [start, end - 1].map((instant) => formatTime(instant, language, fields)).join(' – ');
	}
	if (precision === 'decade') return words.dates.decade({ decade: String(first) });
	if (precision === 'century')
		return words.dates.century({ century: words.ordinal(first / 100 + 1) });
	const year = formatTime(start, language, { year: 'numeric' });
	const season = (['spring', 'summer', 'autumn', 'winter'] as const)[Number(iso.slice(-2)) - 21];
	if (season !== 'winter') return words.dates.seasons[season ?? 'spring']({ year });
	return words.dates.seasons.winter({ first: year, last: String(last) });
}
