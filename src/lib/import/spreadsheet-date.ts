import { isoDay, isoMinute } from '#lib/record/date-point.ts';
import { parsePartialDate, parsePlainDate } from '#lib/record/partial-date.ts';
import { readTimeOfDay } from './clock.ts';
import { readWordedDate, type CompleteYear } from './date-words.ts';

/** The order of day and month in dates such as 9/10/2025: day first or month first. */
export type DayOrder = 'dmy' | 'mdy';

/** The possible first years of the century that years with two digits belong to. Excel uses 1930. */
export const centuries = [1900, 1930, 2000] as const;
/** The first year of the century that years with two digits belong to. */
export type Century = (typeof centuries)[number];

/** A cell with a date. The date is ambiguous if day and month could be swapped. */
export interface CellDate {
	/**
	 * How the date is written. `iso`: in EDTF. `numbers`: day and month as numbers, before the year. `ymd`: the year
	 * before the month as a number. `month-year`: the month as a number before the year. `words`: the month in words, or a
	 * word such as “BC”. `serial`: as a count of days.
	 */
	form: 'iso' | 'numbers' | 'ymd' | 'month-year' | 'words' | 'serial';
	/**
	 * The date in EDTF (a year, month, day or time, perhaps marked `~`, or `A/B`), for each order of day and month that
	 * gives a valid date. The two dates are equal if the order does not matter.
	 */
	iso: Partial<Record<DayOrder, string>>;
	/** Whether the cell has a time of day that was dropped, because its date has no day. */
	losesTime: boolean;
}

/** Matches a time after a date: `10:00`, `10:00:00.000 AM`, `T10:00:00Z`, `10:00 +02:00`. */
const timeAtEnd =
	/(?:T|,?\s+)(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)$/i;

/** Day 0 of a spreadsheet, ms UTC. Right for days from 61 on; before, Excel wrongly counts a 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** The maximum length of a cell that is read as a date, UTF-16 units. */
const maxCellLength = 80;

/** Pads a number to at least two digits. */
const padToTwo = (text: string) => text.padStart(2, '0');

/** Joins parts to an ISO date; undefined if no such day (or month) exists. */
const joinIsoDate = (year: string, month: string | number, day = ''): string | undefined => {
	const iso = [year, padToTwo(String(month)), ...(day ? [padToTwo(day)] : [])].join('-');
	// A year below 1000, such as in “25/09/0025”, is most likely a typing error. Such years must be written in EDTF.
	return year >= '1000' && parsePlainDate(iso) ? iso : undefined;
};

/** Makes the `iso` of a date that does not depend on the order of day and month. */
const sameInBothOrders = (iso: string | undefined): CellDate['iso'] =>
	iso === undefined ? {} : { dmy: iso, mdy: iso };

/**
 * Reads a date as spreadsheets write it: `25.09.2025`, `9/25/2025`, `2025/9/25`, `20250925`, `09/2025`; words in any
 * language of the interface, such as `25 Sept 2025` and `c. 1250 BC`; or 45925.5, a count of days. A time of day may
 * follow. Two dates with an arrow between them are a span; `25.09.2025 → ..` has no end.
 *
 * @param century for years with two digits, such as in `11-Mar-15`. Without it, these texts are not dates
 * @returns null for EDTF, and for a text that is not a date
 */
export function readCellDate(cell: string, century?: Century): CellDate | null {
	if (cell === '' || cell.length > maxCellLength || parsePartialDate(cell)) return null;
	const [start = '', end, ...more] = cell.split('→');
	if (end === undefined) return readCellPoint(cell, century);
	return more.length > 0 ? null : readArrowSpan(start.trim(), end.trim(), century);
}

/** Reads a span as Notion writes it: start and end with an arrow between them. */
function readArrowSpan(start: string, end: string, century: Century | undefined): CellDate | null {
	const [from, to] = [start, end].map(
		(text): CellDate | null =>
			readCellPoint(text, century) ??
			(parsePartialDate(text)?.form === 'point'
				? { form: 'iso', iso: sameInBothOrders(text), losesTime: false }
				: null)
	);
	if (from && end === '..') {
		const openSpans = Object.entries(from.iso).map(([order, iso]) => [order, `${iso}/..`]);
		return { ...from, iso: Object.fromEntries(openSpans) as CellDate['iso'] };
	}
	if (!from || !to) return null;
	const join = (order: DayOrder) =>
		from.iso[order] && to.iso[order] ? { [order]: `${from.iso[order]}/${to.iso[order]}` } : {};
	const iso = { ...join('dmy'), ...join('mdy') };
	return { form: from.form, iso, losesTime: from.losesTime || to.losesTime };
}

function readCellPoint(cell: string, century: Century | undefined): CellDate | null {
	const whole = toAsciiDigits(cell).trim();
	const [, clock] = timeAtEnd.exec(whole) ?? [];
	const text = whole.replace(timeAtEnd, '').trim();
	const time = clock === undefined ? '' : readTimeOfDay(clock);
	if (time === null) return null;
	const read: CellReading =
		clock !== undefined && parsePlainDate(text)
			? { form: 'iso', iso: sameInBothOrders(text) }
			: (readNumbers(text) ??
				readSerial(text) ??
				readingOfWordedDate(readWordedDate(text, createYearCompleter(century))));
	if (!read || Object.keys(read.iso).length === 0) return null;
	const isDay = Object.values(read.iso).every((iso) => /^-?\d{4}-\d\d-\d\d$/.test(iso));
	const timed = Object.entries(read.iso).map(([order, iso]) => [order, iso + time]);
	return {
		...read,
		iso: isDay ? (Object.fromEntries(timed) as CellDate['iso']) : read.iso,
		losesTime: time !== '' && !isDay
	};
}

/** Makes the result for a date in words, which is never ambiguous. */
const readingOfWordedDate = (iso: string | undefined): CellReading =>
	iso === undefined ? null : { form: 'words', iso: sameInBothOrders(iso) };

/** Makes a function that completes years with two digits. Without a century, that function returns undefined. */
const createYearCompleter =
	(century: Century | undefined): CompleteYear =>
	(digits) => {
		if (century === undefined) return undefined;
		const year = century - (century % 100) + Number(digits);
		return String(year < century ? year + 100 : year);
	};

/** Replaces Arabic and Persian digits by ASCII ones, and removes direction marks. */
const toAsciiDigits = (text: string) =>
	text
		.replace(/[\u200e\u200f\u061c]/g, '')
		.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** The result of reading a cell without its time of day; null if it is not a date. */
type CellReading = Omit<CellDate, 'losesTime'> | null;

function readNumbers(text: string): CellReading {
	const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
	const parts = packed?.slice(1) ?? text.split(/[./-] ?/);
	const [first = '', second = '', third = ''] = parts;
	// One letter for each part, Y for four digits and n for one or two: “Ynn” for 2025/9/5.
	const shape = parts
		.map((part) => (/^\d{4}$/.test(part) ? 'Y' : /^\d\d?$/.test(part) ? 'n' : '?'))
		.join('');
	if (shape === 'Ynn' || shape === 'Yn')
		return { form: 'ymd', iso: sameInBothOrders(joinIsoDate(first, second, third)) };
	if (shape === 'nY')
		return { form: 'month-year', iso: sameInBothOrders(joinIsoDate(second, first)) };
	if (shape !== 'nnY') return null;
	const [dmy, mdy] = [joinIsoDate(third, second, first), joinIsoDate(third, first, second)];
	return { form: 'numbers', iso: { ...(dmy && { dmy }), ...(mdy && { mdy }) } };
}

function readSerial(text: string): CellReading {
	const [, days] = /^(\d{5}(?:[.,]\d+)?)$/.exec(text) ?? [];
	if (days === undefined) return null;
	// The fraction of a day is a time of day. Round it to seconds, because decimals are not exact.
	const seconds = Math.round(Number(days.replace(',', '.')) * 86_400);
	const instant = dayZero + seconds * 1000;
	if (seconds % 86_400 === 0) return { form: 'serial', iso: sameInBothOrders(isoDay(instant)) };
	const secondsOfMinute = seconds % 60;
	const iso =
		isoMinute(instant) + (secondsOfMinute === 0 ? '' : `:${padToTwo(String(secondsOfMinute))}`);
	return { form: 'serial', iso: sameInBothOrders(iso) };
}
