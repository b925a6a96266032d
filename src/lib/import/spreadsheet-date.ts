import { isoDay, isoMinute } from '#lib/record/date-point.ts';
import { parsePartialDate, parsePlainDate } from '#lib/record/partial-date.ts';
import { readClock } from './clock.ts';
import { readWords, type ShortYear } from './date-words.ts';

/** The order of day and month before the year. */
export type DayOrder = 'dmy' | 'mdy';

/** The first year of the century in which years of two digits are. Excel uses 1930. */
export const centuries = [1900, 1930, 2000] as const;
/** The first year of a century of years with two digits. */
export type Century = (typeof centuries)[number];

/** The dates that a cell may mean. */
export interface CellDate {
	/** How the cell is written. `iso`: EDTF, perhaps with a time of day. `numbers`: day and month could be swapped. */
	form: 'iso' | 'numbers' | 'ymd' | 'month-year' | 'words' | 'serial';
	/**
	 * The date in EDTF (a year, month, day or time, perhaps marked `~`, or `A/B`), for each order of day and month that
	 * gives a valid date. Both are equal if the order does not matter.
	 */
	iso: Partial<Record<DayOrder, string>>;
	/** Whether the cell has a time of day that is lost, because the date has no day. */
	losesTime: boolean;
}

/** A time at the end of a date: `10:00`, `10:00:00.000 AM`, `T10:00:00Z`, `10:00 +02:00`. */
const timeOfDay =
	/(?:T|,?\s+)(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)$/i;

/** Day 0 of a spreadsheet, so that days from 61 on are right. Excel’s year 1900 has a 29 February. */
const dayZero = Date.UTC(1899, 11, 30);

/** No date is longer, in UTF-16 units. */
const maxLength = 80;

/** A number in at least two digits. */
const pad = (text: string) => text.padStart(2, '0');

/** Joins parts to an ISO date; undefined if they are not a day. */
const join = (year: string, month: string | number, day = ''): string | undefined => {
	const iso = [year, pad(String(month)), ...(day ? [pad(day)] : [])].join('-');
	// A year below 1000, such as in “25/09/0025”, is a typing error. Such years must be written in EDTF.
	return year >= '1000' && parsePlainDate(iso) ? iso : undefined;
};

/** The same date for both orders of day and month. */
const sameInBothOrders = (iso: string | undefined): CellDate['iso'] =>
	iso === undefined ? {} : { dmy: iso, mdy: iso };

/**
 * Reads a cell as spreadsheets write dates: `25.09.2025`, `9/25/2025`, `2025/9/25`, `20250925`, `09/2025`, `25 Sept
 * 2025` and `c. 1250 BC` in each language of the interface, and 45925.5, the number of the day in a spreadsheet. Each
 * may have a time of day. Two dates with an arrow between are a span; `25.09.2025 → ..` has no end.
 *
 * @param century the century of years with two digits, `11-Mar-15`; without it these are not dates
 * @returns null for EDTF, and for a text that is not a date
 */
export function readCellDate(cell: string, century?: Century): CellDate | null {
	if (cell === '' || cell.length > maxLength || parsePartialDate(cell)) return null;
	const [start = '', end, ...more] = cell.split('→');
	if (end === undefined) return readPoint(cell, century);
	return more.length > 0 ? null : readRange(start.trim(), end.trim(), century);
}

/** Reads a span as Notion writes it, with an arrow between the ends. */
function readRange(start: string, end: string, century: Century | undefined): CellDate | null {
	const [from, to] = [start, end].map(
		(text): CellDate | null =>
			readPoint(text, century) ??
			(parsePartialDate(text)?.form === 'point'
				? { form: 'iso', iso: sameInBothOrders(text), losesTime: false }
				: null)
	);
	if (from && end === '..') {
		const open = Object.entries(from.iso).map(([order, iso]) => [order, `${iso}/..`]);
		return { ...from, iso: Object.fromEntries(open) as CellDate['iso'] };
	}
	if (!from || !to) return null;
	const join = (order: DayOrder) =>
		from.iso[order] && to.iso[order] ? { [order]: `${from.iso[order]}/${to.iso[order]}` } : {};
	const iso = { ...join('dmy'), ...join('mdy') };
	return { form: from.form, iso, losesTime: from.losesTime || to.losesTime };
}

function readPoint(cell: string, century: Century | undefined): CellDate | null {
	const whole = toAsciiDigits(cell).trim();
	const [, clock] = timeOfDay.exec(whole) ?? [];
	const text = whole.replace(timeOfDay, '').trim();
	const time = clock === undefined ? '' : readClock(clock);
	if (time === null) return null;
	const read: CellReading =
		clock !== undefined && parsePlainDate(text)
			? { form: 'iso', iso: sameInBothOrders(text) }
			: (readNumbers(text) ?? readSerial(text) ?? ofWords(readWords(text, yearIn(century))));
	if (!read || Object.keys(read.iso).length === 0) return null;
	const isDay = Object.values(read.iso).every((iso) => /^-?\d{4}-\d\d-\d\d$/.test(iso));
	const timed = Object.entries(read.iso).map(([order, iso]) => [order, iso + time]);
	return {
		...read,
		iso: isDay ? (Object.fromEntries(timed) as CellDate['iso']) : read.iso,
		losesTime: time !== '' && !isDay
	};
}

/** A date in words, which has only one meaning. */
const ofWords = (iso: string | undefined): CellReading =>
	iso === undefined ? null : { form: 'words', iso: sameInBothOrders(iso) };

/** Completes years of two digits in the chosen century; undefined if none is chosen. */
const yearIn =
	(century: Century | undefined): ShortYear =>
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

/** A date that was read; null if the text is none. */
type CellReading = Omit<CellDate, 'losesTime'> | null;

function readNumbers(text: string): CellReading {
	const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
	const parts = packed?.slice(1) ?? text.split(/[./-] ?/);
	const [first = '', second = '', third = ''] = parts;
	// The shape shows which part has the four digits of a year: “Ynn” for 2025/9/5.
	const shape = parts
		.map((part) => (/^\d{4}$/.test(part) ? 'Y' : /^\d\d?$/.test(part) ? 'n' : '?'))
		.join('');
	if (shape === 'Ynn' || shape === 'Yn')
		return { form: 'ymd', iso: sameInBothOrders(join(first, second, third)) };
	if (shape === 'nY') return { form: 'month-year', iso: sameInBothOrders(join(second, first)) };
	if (shape !== 'nnY') return null;
	const [dmy, mdy] = [join(third, second, first), join(third, first, second)];
	return { form: 'numbers', iso: { ...(dmy && { dmy }), ...(mdy && { mdy }) } };
}

function readSerial(text: string): CellReading {
	const [, days] = /^(\d{5}(?:[.,]\d+)?)$/.exec(text) ?? [];
	if (days === undefined) return null;
	// The fraction of a day is a time. It is rounded to seconds, because it is never exact.
	const seconds = Math.round(Number(days.replace(',', '.')) * 86_400);
	const instant = dayZero + seconds * 1000;
	if (seconds % 86_400 === 0) return { form: 'serial', iso: sameInBothOrders(isoDay(instant)) };
	const ofMinute = seconds % 60;
	const iso = isoMinute(instant) + (ofMinute === 0 ? '' : `:${pad(String(ofMinute))}`);
	return { form: 'serial', iso: sameInBothOrders(iso) };
}
