/**
 * How precise a point is. A point is one unit of the calendar, or a time of day, as EDTF writes it. The calendar is
 * always Gregorian, also for years before its introduction. Years go from −9999 to 9999 in four digits; 0000 is 1 BC.
 */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'minute';

/** One unit of the calendar, or one time of day. */
export interface DatePoint {
	/** The text without its mark: `19XX`, `193X`, `2025`, `1939-21`, `2025-09`, `2025-09-25`, `2025-09-25T10:30`. */
	iso: string;
	precision: Precision;
	/** The first instant, ms since 1970, as if the local time of the event were UTC. */
	start: number;
	/** The first instant after the point, ms since 1970, as if the local time were UTC. */
	end: number;
	/** The offset of a time, minutes east of UTC; 0 for `Z`. Left out if the text has none. */
	offset?: number;
	/** Marked `~` or `%`. */
	approximate: boolean;
	/** Marked `?` or `%`. */
	uncertain: boolean;
}

/** A minute, ms. */
const minute = 60_000;
/** A day, ms. */
const day = 86_400_000;

/** Matches a year, a month or a day, with a mark. */
const dayPattern = /^(?!-0000)(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;
/** Only from the year 100 on, since “the 40s” would be unclear for the year 40. */
const roundPattern = /^(0[1-9]|[1-9]\d)(\d|X)X([?~%]?)$/;
/** Matches a time of day, with its offset. */
const timePattern =
	/^(-?\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** The numbers of the seasons in EDTF, with the month in which each begins, from 0. */
const seasons: Readonly<Record<string, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 };

/**
 * The first instant of a day, ms UTC. `Date.UTC` would read the year 43 as 1943.
 *
 * @param month from 0
 */
const utc = (year: number, month: number, day = 1) => new Date(0).setUTCFullYear(year, month, day);

/** The day of an instant (ms UTC): `2025-09-25`, `-0043-03-15`. The text is not valid outside of −9999 to 9999. */
export const isoDay = (instant: number): string =>
	// ECMAScript writes years before 0 with six digits.
	new Date(instant).toISOString().slice(0, -14).replace('-00', '-');

/** The minute of an instant (ms UTC): `2025-09-25T10:30`. */
export const isoMinute = (instant: number): string =>
	`${isoDay(instant)}${new Date(instant).toISOString().slice(-14, -8)}`;

/** A year as ISO 8601 writes it: `0043`, `-0043`. */
export const isoYear = (year: number): string => isoDay(utc(year, 0)).slice(0, -'-01-01'.length);

/**
 * Reads one point.
 *
 * @returns null for a text in no known form, and for days that do not exist
 */
export function parsePoint(text: string): DatePoint | null {
	if (text.includes('T')) return parseTime(text);
	return text.includes('X') ? parseRound(text) : parseUnit(text);
}

/** What a mark says. */
const marks = (mark = '') => ({
	approximate: mark === '~' || mark === '%',
	uncertain: mark === '?' || mark === '%'
});

/** A text without the mark at its end. */
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
	// `Date` turns a month or a day that does not exist into a day of another month.
	if (new Date(start).getUTCMonth() !== month - 1) return null;
	if (dayText) return { ...ofPoint, precision: 'day', start, end: start + day };
	if (monthText) return { ...ofPoint, precision: 'month', start, end: utc(year, month) };
	return { ...ofPoint, precision: 'year', start, end: utc(year + 1, 0) };
}

/** Reads a decade or a century. */
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

/** Reads a time of day. A time without seconds covers its whole minute. */
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

/** Writes a point with its mark, as in a date. */
export function writePoint({ iso, approximate, uncertain }: DatePoint): string {
	if (approximate) return iso + (uncertain ? '%' : '~');
	return uncertain ? `${iso}?` : iso;
}
