/**
 * One unit of the calendar, or a time of day, as EDTF writes it. All is Gregorian, also before that calendar was;
 * years −9999 to 9999 in four digits, where 0000 is 1 BC.
 */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'minute';

export interface DatePoint {
	/** Without its mark: `19XX`, `193X`, `2025`, `1939-21`, `2025-09`, `2025-09-25`, `2025-09-25T10:30`. */
	iso: string;
	precision: Precision;
	/** First instant, ms since 1970, read as if the place where it happened had UTC. */
	start: number;
	/** First instant after it. */
	end: number;
	/** Minutes east of UTC of a time with an offset; 0 for `Z`. */
	offset?: number;
	/** Marked `~` or `%`. */
	approximate: boolean;
	/** Marked `?` or `%`. */
	uncertain: boolean;
}

const minute = 60_000;
const day = 86_400_000;

const dayPattern = /^(?!-0000)(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;
/** From the year 100 on: “the 40s” of the year 40 would be unclear. */
const roundPattern = /^(0[1-9]|[1-9]\d)(\d|X)X([?~%]?)$/;
const timePattern =
	/^(-?\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** The numbers of the seasons in EDTF, and the month, from 0, that each begins with. */
const seasons: Readonly<Record<string, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 };

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

/** The minute of an instant (ms UTC): `2025-09-25T10:30`. */
export const isoMinute = (instant: number): string =>
	`${isoDay(instant)}${new Date(instant).toISOString().slice(-14, -8)}`;

/** A year as ISO 8601 writes it: `0043`, `-0043`. */
export const isoYear = (year: number): string => isoDay(utc(year, 0)).slice(0, -'-01-01'.length);

/**
 * Reads one point.
 *
 * @returns null for anything that is none, or does not exist
 */
export function parsePoint(text: string): DatePoint | null {
	if (text.includes('T')) return parseTime(text);
	return text.includes('X') ? parseRound(text) : parseUnit(text);
}

const marks = (mark = '') => ({
	approximate: mark === '~' || mark === '%',
	uncertain: mark === '?' || mark === '%'
});

const withoutMark = (text: string, mark = '') => (mark ? text.slice(0, -1) : text);

function parseUnit(text: string): DatePoint | null {
	const match = dayPattern.exec(text);
	if (!match) return null;
	const [, yearText = '', monthText, dayText, mark] = match;
	const year = Number(yearText);
	const ofPoint = { iso: withoutMark(text, mark), ...marks(mark) };
	const season = seasons[monthText ?? ''];
	if (season !== undefined && !dayText) {
		return {
			...ofPoint,
			precision: 'season',
			start: utc(year, season),
			end: utc(year, season + 3)
		};
	}
	const month = Number(monthText ?? '01');
	const start = utc(year, month - 1, Number(dayText ?? '01'));
	// A month or a day that does not exist falls into another month.
	if (new Date(start).getUTCMonth() !== month - 1) return null;
	if (dayText) return { ...ofPoint, precision: 'day', start, end: start + day };
	if (monthText) return { ...ofPoint, precision: 'month', start, end: utc(year, month) };
	return { ...ofPoint, precision: 'year', start, end: utc(year + 1, 0) };
}

/** A decade or a century. */
function parseRound(text: string): DatePoint | null {
	const match = roundPattern.exec(text);
	if (!match) return null;
	const [, century, decade, mark] = match;
	const isCentury = decade === 'X';
	const year = Number(century) * 100 + (isCentury ? 0 : Number(decade) * 10);
	return {
		iso: withoutMark(text, mark),
		precision: isCentury ? 'century' : 'decade',
		start: utc(year, 0),
		end: utc(year + (isCentury ? 100 : 10), 0),
		...marks(mark)
	};
}

/** A time of day. Its seconds are kept and ordered by; a time without them is its whole minute. */
function parseTime(text: string): DatePoint | null {
	const match = timePattern.exec(text);
	if (!match) return null;
	const [, dayText = '', hours, minutes, seconds, zone] = match;
	const ofDay = parseUnit(dayText);
	if (!ofDay) return null;
	const start = ofDay.start + (Number(hours) * 60 + Number(minutes)) * minute;
	return {
		iso: text,
		precision: 'minute',
		start: start + Number(seconds ?? 0) * 1000,
		end: seconds === undefined ? start + minute : start + (Number(seconds) + 1) * 1000,
		...(zone !== undefined && { offset: parseOffset(zone) }),
		...marks()
	};
}

/** @param zone `Z`, `-07:00` */
function parseOffset(zone: string): number {
	if (zone === 'Z') return 0;
	const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
	return zone.startsWith('-') ? -size : size;
}

/** A point as it is written in a date, with its mark. */
export function writePoint({ iso, approximate, uncertain }: DatePoint): string {
	if (approximate) return iso + (uncertain ? '%' : '~');
	return uncertain ? `${iso}?` : iso;
}
