import type { DatePoint } from '#lib/record/date-point.ts';
import { parsePartialDate, pointsOfDate, type PartialDate } from '#lib/record/partial-date.ts';

/** EDTF's mark for an approximate (`~`), uncertain (`?`) or approximate and uncertain (`%`) date; empty if certain. */
export type Mark = '' | '~' | '?' | '%';

/** One end of a date, as typed. */
export interface DateEnd {
	/** Four digits, with `-` before a year BC; may be half typed. */
	year: string;
	/** `01` to `12`, or empty. */
	month: string;
	/** Without a leading zero. */
	day: string;
	/** `10:30`, `9:30`, `10:30Z`, `10:30-07:00`, or empty. */
	time: string;
	mark: Mark;
}

/** The forms of a date that the fields can show. `typed` is for other dates, such as seasons, which have only a text. */
export const dateForms = ['one', 'span', 'since', 'between', 'around', 'typed'] as const;

/** A form of a date that the fields can show. */
export type DateFieldForm = (typeof dateForms)[number];

/** A date, split into the fields that a form shows. Hidden parts are kept, in case the author chooses another form. */
export interface DateFields {
	/** The chosen form. */
	when: DateFieldForm;
	/** The date itself, or the first of two ends. */
	from: DateEnd;
	/** The second end: the end of a span, or of a range that contains the day. */
	to: DateEnd;
	/** The typed text of a date that is not split into parts; otherwise empty. */
	typed: string;
}

/** An end whose parts are all empty. */
const emptyEnd: DateEnd = { year: '', month: '', day: '', time: '', mark: '' };

/** EDTF's unknown year. It replaces a missing year, so that a day typed first is not read as a month. */
const unknownYear = 'XXXX';

/** Splits a date, which may be half typed, into parts. A text that is not a date is only put into `typed`. */
export function splitDate(text: string): DateFields {
	const fields = splitForm(text);
	const date = parsePartialDate(text);
	if (date && !isShowable(date)) return { ...fields, when: 'typed', typed: text };
	const areYearsNumeric = [fields.from, fields.to].every(({ year }) => /^-?\d*$/.test(year));
	const whole: DateFields = isEmpty(fields) ? { ...fields, typed: text } : fields;
	return areYearsNumeric && joinDate(whole) === text
		? whole
		: { ...singleDate(emptyEnd), typed: text };
}

/** Whether all visible parts are empty. */
function isEmpty({ when, from, to }: DateFields): boolean {
	const shown = when === 'span' || when === 'between' ? [from, to] : [from];
	return shown.every(({ year, month, day, time }) => year + month + day + time === '');
}

/** A date that is not a range. */
const singleDate = (from: DateEnd): DateFields => ({ when: 'one', from, to: emptyEnd, typed: '' });

function splitForm(text: string): DateFields {
	const [, earliest, latest] = /^\[([^,]*?)(?:\.\.|,)([^,]*)\]$/.exec(text) ?? [];
	if (earliest !== undefined && latest !== undefined)
		return { ...singleDate(splitEnd(earliest)), when: 'between', to: splitEnd(latest) };
	const [first = '', second, ...more] = text.split('/');
	if (second === '..') return { ...singleDate(splitEnd(first)), when: 'since' };
	// The fields cannot show a date with an open beginning, so only its last day is used.
	if (first === '..' && second !== undefined)
		return { ...singleDate(splitEnd(second)), to: splitEnd(second) };
	if (second !== undefined && more.length === 0)
		return { ...singleDate(splitEnd(first)), when: 'span', to: splitEnd(second) };
	const from = splitEnd(text);
	return { ...singleDate(from), when: from.mark === '~' ? 'around' : 'one' };
}

function splitEnd(text: string): DateEnd {
	const mark = (/[~?%]$/.exec(text)?.[0] ?? '') as Mark;
	const rest = mark ? text.slice(0, -1) : text;
	const match = /^(-?\d*|XXXX)(?:-(0[1-9]|1[0-2])?(?:-(\d{1,2})(?:T(.+))?)?)?$/.exec(rest);
	if (!match) return { ...emptyEnd, year: rest, mark };
	const [, year = '', month = '', day = '', time = ''] = match;
	return {
		year: year === unknownYear ? '' : year,
		month,
		day: day.replace(/^0(?=.)/, ''),
		time,
		mark
	};
}

/** The precisions of dates that the fields can show. */
const shownPrecisions: ReadonlySet<string> = new Set(['year', 'month', 'day', 'minute']);

/** Whether the fields can show a date. */
const isShowable = (date: PartialDate): boolean =>
	date.form !== 'or' &&
	date.noStart !== 'open' &&
	pointsOfDate(date).every(
		({ precision, approximate, uncertain }: DatePoint) =>
			shownPrecisions.has(precision) && !(approximate && uncertain)
	);

/** Joins the parts of a date to EDTF text. Returns the typed text if all parts are empty. */
export function joinDate(fields: DateFields): string {
	const { when, typed } = fields;
	if (when === 'typed' || isEmpty(fields)) return typed;
	const [from, to] = [joinEnd(fields, 'from'), joinEnd(fields, 'to')];
	if (when === 'between') return `[${from}..${to}]`;
	if (when === 'span') return `${from}/${to}`;
	return when === 'since' ? `${from}/..` : from;
}

function joinEnd(fields: DateFields, end: EndName): string {
	const { year, month, day } = fields[end];
	const time = takesTime(fields, end) ? tidyTime(fields[end].time) : '';
	const mark = endMark(fields, end);
	const dayPart = day === '' ? '' : `-${/^\d$/.test(day) ? `0${day}` : day}`;
	const monthPart = month === '' && dayPart === '' ? '' : `-${month}`;
	const rest = monthPart + dayPart + (time && `T${time}`) + mark;
	return (year === '' && rest !== '' ? unknownYear : year) + rest;
}

/** One of the two ends of a date. */
export type EndName = 'from' | 'to';

/** The mark of one end. It is always `~` in the form “around”, and never in the form “one”. */
export function endMark({ when, ...ends }: DateFields, end: EndName): Mark {
	const { mark } = ends[end];
	if (when === 'around') return '~';
	return when === 'one' && mark === '~' ? '' : mark;
}

/** Whether one end can have a time of day: its day must be known, certain, and the only possible one. */
export const takesTime = (fields: DateFields, end: EndName): boolean =>
	fields[end].day !== '' &&
	(fields.when === 'one' || fields.when === 'span' || fields.when === 'since') &&
	endMark(fields, end) === '';

/** The marks that the author can choose for one end; none if the date's form or time of day excludes marks. */
export function markChoices(fields: DateFields, end: EndName): readonly Exclude<Mark, '%'>[] {
	if (fields.when === 'around' || (takesTime(fields, end) && fields[end].time !== '')) return [];
	return fields.when === 'one' ? ['', '?'] : ['', '~', '?'];
}

/** Converts a typed time of day to ISO 8601: `9:30` and `9.30` become `09:30`. */
export const tidyTime = (text: string): string =>
	text
		.replace(/\s/g, '')
		.replace(/^(\d{1,2})[.h](?=\d\d)/i, '$1:')
		.replace(/^(?=\d:)/, '0')
		.replace(/z$/, 'Z');

/** Whether a date lacks a year that its form requires. */
export function isUndated(text: string): boolean {
	const fields = splitDate(text);
	const { when, from, to } = fields;
	// Empty fields give a text that has only such signs, for example `[..]`.
	if (when === 'typed' || (isEmpty(fields) && /[^X[\]./~]/.test(text))) return false;
	if (when === 'between') return from.year === '' || to.year === '';
	// A span needs a year at one end at least.
	if (when === 'span') return text === '/' || [from, to].some(isWithoutYear);
	return from.year === '';
}

/** Whether an end has parts, but no year. */
const isWithoutYear = ({ year, month, day, mark }: DateEnd) =>
	year === '' && month + day + mark !== '';
