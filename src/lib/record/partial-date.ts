import { coarsePrecisions, parseDatePoint, type DatePoint } from './date-point.ts';

/**
 * The forms of a date. We read EDTF (ISO 8601-2:2019), levels 0 and 1, and from level 2 the sets with the meaning “one
 * of these”. Spans may also have times of day, which EDTF does not allow; there we follow ISO 8601-1.
 *
 * - `point`: one unit of the calendar, or one time of day, `2025-09-25`;
 * - `span`: something that lasted, `a/b`, `a/..`, `a/`, `../b`, `/b`;
 * - `between`: on one day from a to b, `[a..b]`;
 * - `or`: on one of two days, `[a,b]`.
 */
export type DateForm = 'point' | 'span' | 'between' | 'or';

/** Why a span has no start or no end. `open` (`..`): there is none. `unknown` (an empty text): nobody knows it. */
export type MissingEnd = 'open' | 'unknown';

/** A parsed EDTF date. */
export interface PartialDate {
	form: DateForm;
	from: DatePoint;
	/** The same object as `from`, if the date has only one point. */
	to: DatePoint;
	/** Set if a span has no beginning. Then `from` and `to` are its end. */
	noStart?: MissingEnd;
	/** Set if a span has no end. Then `from` and `to` are its beginning. */
	noEnd?: MissingEnd;
}

/**
 * Reads an EDTF string.
 *
 * @returns null for unsupported forms, for dates that do not exist, and if the end is before the start
 */
export function parsePartialDate(text: string): PartialDate | null {
	let date = dateCache.get(text);
	if (date === undefined) {
		if (dateCache.size > maxCachedDates) dateCache.clear();
		dateCache.set(text, (date = parseUncached(text)));
	}
	return date;
}

/** The dates that were read, by their text. The cache helps in the editor, which reads all dates of a record again after each keystroke. */
const dateCache = new Map<string, PartialDate | null>();
/** The maximum number of cached dates. */
const maxCachedDates = 10_000;

/** The maximum length of a date, UTF-16 units. */
const maxDateLength = 60;

function parseUncached(text: string): PartialDate | null {
	if (text.length > maxDateLength) return null;
	if (text.startsWith('[') && text.endsWith(']')) return parseSet(text.slice(1, -1));
	if (text.includes('/')) return parseSpan(text.split('/'));
	const from = parseDatePoint(text);
	return from && { form: 'point', from, to: from };
}

function parseSet(text: string): PartialDate | null {
	const form = text.includes('..') ? 'between' : 'or';
	const [first = '', second = '', ...more] = text.split(form === 'between' ? '..' : ',');
	const [from, to] = [parseEnd(first), parseEnd(second)];
	if (!from || !to || more.length > 0 || !isInOrder(from, to)) return null;
	return [from, to].some(({ precision }) => precision === 'minute') ? null : { form, from, to };
}

/** Reads one end of a span or a set; null if it is not a point, or too coarse. */
function parseEnd(text: string): DatePoint | null {
	const point = parseDatePoint(text);
	return point && coarsePrecisions.has(point.precision) ? null : point;
}

/** The meaning of a start or an end of a span that is not a date. */
const missingEnds: Readonly<Record<string, MissingEnd>> = { '': 'unknown', '..': 'open' };

function parseSpan([first = '', second = '', ...more]: string[]): PartialDate | null {
	if (more.length > 0) return null;
	const [from, to] = [parseEnd(first), parseEnd(second)];
	if (from && to) return isInOrder(from, to) ? { form: 'span', from, to } : null;
	const [noStart, noEnd] = [missingEnds[first], missingEnds[second]];
	if (from && noEnd) return { form: 'span', from, to: from, noEnd };
	if (to && noStart) return { form: 'span', from: to, to, noStart };
	return null;
}

/**
 * Whether the first instant of `from` is not after that of `to`. So `2025-09-25/2025` is refused, as by edtf.js. Equal
 * instants are in order, unlike in edtf.js.
 */
const isInOrder = (from: DatePoint, to: DatePoint) => instantOfPoint(from) <= instantOfPoint(to);

/** The first instant of a point, ms UTC. A point without an offset counts as UTC. */
export const instantOfPoint = ({ start, offset = 0 }: DatePoint): number => start - offset * 60_000;

/** Reads a year, a month or a day without a mark; null for anything else. */
export function parsePlainDate(text: string): DatePoint | null {
	const date = /^[\d-]+$/.test(text) ? parsePartialDate(text) : null;
	return date && date.from.precision !== 'season' ? date.from : null;
}

/** Reads a year, a month, a day or a minute without a mark and without an offset; null for anything else. */
export function parsePlainTime(text: string): DatePoint | null {
	const isMinute = /^-?\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text);
	return isMinute ? parseDatePoint(text) : parsePlainDate(text);
}

/** The one or two points of a date. */
export const pointsOfDate = ({ from, to }: PartialDate): DatePoint[] =>
	from === to ? [from] : [from, to];

/** The first instant of a date: local time, as ms since 1970 as if it were UTC. */
export const startOfDate = ({ from }: PartialDate): number => from.start;

/** The first instant after a date, in the same scale; null for a span without an end. */
export const endOfDate = ({ to, noEnd }: PartialDate): number | null => (noEnd ? null : to.end);
