/**
 * How precise a point is: which unit of the calendar it is, or `minute` for a time of day. The calendar is always
 * Gregorian, even before its introduction. Years have four digits, from −9999 to 9999; 0000 is 1 BC.
 */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'minute';

/** One unit of the calendar (a year, a day…) or one time of day, in EDTF. A date consists of one or two points. */
export interface DatePoint {
	/**
	 * Without the mark `~`, `?` or `%`: `19XX`, `193X`, `2025`, `1939-21`, `2025-09`, `2025-09-25`, `2025-09-25T10:30`.
	 */
	iso: string;
	precision: Precision;
	/** The first instant in the event’s local time, ms since 1970 as if local time were UTC. */
	start: number;
	/** The first instant after the point, in the same scale as `start`. */
	end: number;
	/** The UTC offset of a time of day, minutes east; 0 for `Z`. Left out if the text has no offset. */
	offset?: number;
	/** Whether it is marked `~` or `%`. */
	approximate: boolean;
	/** Whether it is marked `?` or `%`. */
	uncertain: boolean;
}

/** A minute, ms. */
export const minuteMs = 60_000;
/** A day, ms. */
export const dayMs = 86_400_000;

/** Matches a year, a month, a season or a day, with or without a mark (`?`, `~`, `%`). */
const calendarUnitPattern = /^(?!-0000)(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;
/** Matches a decade or a century, from the year 100 on. Before that, a text such as “the 40s” would be ambiguous. */
const decadeOrCenturyPattern = /^(0[1-9]|[1-9]\d)(\d|X)X[?~%]?$/;
/** Matches a day with a time of day, with or without a UTC offset. */
const timePattern =
	/^(-?\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** EDTF’s numbers of the seasons. The values are the months in which they begin, from 0. */
const firstMonthOfSeason: Readonly<Record<string, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 };

/**
 * The first instant of a day, ms UTC. We do not use `Date.UTC`, because it reads the year 43 as 1943.
 *
 * @param month from 0
 */
const utcInstant = (year: number, month: number, day = 1) =>
	new Date(0).setUTCFullYear(year, month, day);

/** The UTC day of an instant (ms): `2025-09-25`, `-0043-03-15`. Works only for years from −9999 to 9999. */
export const isoDay = (instant: number): string =>
	// ECMAScript writes years before 0 with six digits, and we with four.
	new Date(instant).toISOString().slice(0, -14).replace('-00', '-');

/** The UTC minute of an instant (ms): `2025-09-25T10:30`. */
export const isoMinute = (instant: number): string =>
	`${isoDay(instant)}${new Date(instant).toISOString().slice(-14, -8)}`;

/** A year as ISO 8601 writes it: `0043`, `-0043`. */
export const isoYear = (year: number): string =>
	isoDay(utcInstant(year, 0)).slice(0, -'-01-01'.length);

/** The precisions other than year, month, day and time of day. EDTF does not allow them in spans and sets. */
export const coarsePrecisions: ReadonlySet<Precision> = new Set(['season', 'decade', 'century']);

/** Reads one point. @returns null if the text has none of these forms, or the month or day does not exist */
export function parseDatePoint(text: string): DatePoint | null {
	if (text.includes('T')) return parseTimeOfDay(text);
	return text.includes('X') ? parseDecadeOrCentury(text) : parseCalendarUnit(text);
}

/** A text without the mark at its end (`~`, `?`, `%`), and the meaning of the mark. */
const readMark = (text: string) => ({
	iso: text.replace(/[~?%]$/, ''),
	approximate: /[~%]$/.test(text),
	uncertain: /[?%]$/.test(text)
});

function parseCalendarUnit(text: string): DatePoint | null {
	const match = calendarUnitPattern.exec(text);
	if (!match) return null;
	const [, yearText = '', monthText, dayText] = match;
	const year = Number(yearText);
	const ofPoint = readMark(text);
	const season = firstMonthOfSeason[monthText ?? ''];
	if (season !== undefined && !dayText) {
		return {
			...ofPoint,
			precision: 'season',
			start: utcInstant(year, season),
			end: utcInstant(year, season + 3)
		};
	}
	const month = Number(monthText ?? '01');
	const start = utcInstant(year, month - 1, Number(dayText ?? '01'));
	// `Date` turns a month or a day that does not exist into a day of another month.
	if (new Date(start).getUTCMonth() !== month - 1) return null;
	if (dayText) return { ...ofPoint, precision: 'day', start, end: start + dayMs };
	if (monthText) return { ...ofPoint, precision: 'month', start, end: utcInstant(year, month) };
	return { ...ofPoint, precision: 'year', start, end: utcInstant(year + 1, 0) };
}

/** Reads a decade or a century. */
function parseDecadeOrCentury(text: string): DatePoint | null {
	const match = decadeOrCenturyPattern.exec(text);
	if (!match) return null;
	const [, century, decade] = match;
	const isCentury = decade === 'X';
	const year = Number(century) * 100 + (isCentury ? 0 : Number(decade) * 10);
	return {
		precision: isCentury ? 'century' : 'decade',
		start: utcInstant(year, 0),
		end: utcInstant(year + (isCentury ? 100 : 10), 0),
		...readMark(text)
	};
}

/** Reads a time of day. A time without seconds covers its whole minute. */
function parseTimeOfDay(text: string): DatePoint | null {
	const match = timePattern.exec(text);
	if (!match) return null;
	const [, dayText = '', hours, minutes, seconds, zone] = match;
	const ofDay = parseCalendarUnit(dayText);
	if (!ofDay) return null;
	const start = ofDay.start + (Number(hours) * 60 + Number(minutes)) * minuteMs;
	return {
		...readMark(text),
		precision: 'minute',
		start: start + Number(seconds ?? 0) * 1000,
		end: seconds === undefined ? start + minuteMs : start + (Number(seconds) + 1) * 1000,
		...(zone !== undefined && { offset: parseOffset(zone) })
	};
}

/** The UTC offset, minutes east. @param zone `Z`, `-07:00` */
function parseOffset(zone: string): number {
	if (zone === 'Z') return 0;
	const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
	return zone.startsWith('-') ? -size : size;
}

/** Writes a point in EDTF, with its mark. */
export function writeDatePoint({ iso, approximate, uncertain }: DatePoint): string {
	if (approximate) return iso + (uncertain ? '%' : '~');
	return uncertain ? `${iso}?` : iso;
}
