/**
 * Dates that are only as sharp as their source: a subset of EDTF (ISO 8601-2:2019, levels 0 and 1).
 * A day, a month or a year, each with `?` or `~`; `a/b`; `a/..`. Years −9999 to 9999 in four digits,
 * where 0000 is 1 BC; no times of day. Everything is UTC and Gregorian, also before that calendar was.
 */
export type Precision = 'year' | 'month' | 'day';

/** One calendar unit. */
export interface DatePoint {
	/** Without its mark: `2025`, `2025-09`, `2025-09-25` or `-0043-03-15`. */
	iso: string;
	precision: Precision;
	/** First instant, ms since 1970 UTC. */
	start: number;
	/** First instant after it, ms since 1970 UTC. */
	end: number;
	/** Marked `~`. */
	approximate: boolean;
	/** Marked `?`. */
	uncertain: boolean;
}

/** `to` is absent for one unit, `'open'` for an interval without a known end. */
export interface PartialDate {
	from: DatePoint;
	to?: DatePoint | 'open' | undefined;
}

const pattern = /^(?!-0000)(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~])?$/;

/**
 * The first instant of a day, ms UTC. `Date.UTC` takes the year 43 for 1943.
 *
 * @param month from 0
 */
const utc = (year: number, month: number, day = 1) => new Date(0).setUTCFullYear(year, month, day);

/** The day of an instant (ms UTC): `2025-09-25`, `-0043-03-15`; outside of our years no date that is read. */
export const isoDay = (instant: number): string =>
	// Years before 0 have six digits in ECMAScript.
	new Date(instant).toISOString().slice(0, -14).replace('-00', '-');

function parsePoint(text: string): DatePoint | null {
	const match = pattern.exec(text);
	if (!match) return null;
	const [, yearText = '', monthText, dayText, mark] = match;
	const year = Number(yearText);
	const month = Number(monthText ?? '01');
	const day = Number(dayText ?? '01');
	const start = utc(year, month - 1, day);
	// A month or a day that does not exist falls into another month.
	if (new Date(start).getUTCMonth() !== month - 1) return null;
	const precision = dayText ? 'day' : monthText ? 'month' : 'year';
	const end = {
		day: utc(year, month - 1, day + 1),
		month: utc(year, month),
		year: utc(year + 1, 0)
	}[precision];
	const iso = mark ? text.slice(0, -1) : text;
	return { iso, precision, start, end, approximate: mark === '~', uncertain: mark === '?' };
}

/** A year as ISO 8601 writes it: `0043`, `-0043`. */
export const isoYear = (year: number): string => isoDay(utc(year, 0)).slice(0, -'-01-01'.length);

/**
 * Reads an EDTF string.
 *
 * @returns null for anything outside the subset, impossible dates and intervals whose end begins
 *   before their start among them
 */
export function parsePartialDate(text: string): PartialDate | null {
	let date = read.get(text);
	if (date === undefined) {
		if (read.size > maxRead) read.clear();
		read.set(text, (date = parse(text)));
	}
	return date;
}

/** Dates that were read: while a record is edited, all of them at each key. */
const read = new Map<string, PartialDate | null>();
const maxRead = 10_000;

function parse(text: string): PartialDate | null {
	const [first = '', second, ...rest] = text.split('/', 3);
	const from = parsePoint(first);
	if (!from || rest.length > 0) return null;
	if (second === undefined) return { from };
	if (second === '..') return { from, to: 'open' };
	const to = parsePoint(second);
	// By first instants, as edtf.js compares them: `2025-09-25/2025` is refused too. Unlike there an
	// interval may start and end with the same day.
	if (!to || to.start < from.start) return null;
	return { from, to };
}

/** A year, a month or a day, without marks and intervals. */
export function parsePlainDate(text: string): PartialDate | null {
	return /^[\d-]+$/.test(text) ? parsePartialDate(text) : null;
}

/** First instant of the whole span, ms UTC. */
export function startOf(date: PartialDate): number {
	return date.from.start;
}

/** First instant after the whole span, ms UTC; null for an open end. */
export function endOf({ from, to }: PartialDate): number | null {
	if (to === 'open') return null;
	return (to ?? from).end;
}
