import { parsePoint, type DatePoint, type Precision } from './date-point.ts';

/**
 * Dates that are as precise as their source: EDTF (ISO 8601-2:2019), levels 0 and 1, and from level 2 the two sets that
 * mean one of their members. EDTF has no times of day in intervals; there we read ISO 8601-1.
 *
 * - `point`: one unit of the calendar or one time, `2025-09-25`;
 * - `span`: something that lasted, `a/b`, `a/..`, `a/`, `../b`, `/b`;
 * - `between`: on one day from a to b, `[a..b]`;
 * - `or`: on one of two days, `[a,b]`.
 */
export type DateForm = 'point' | 'span' | 'between' | 'or';

/** Why a span lacks an end: `open` if there is none (`..`), `unknown` if nobody knows it. */
export type NoEnd = 'open' | 'unknown';

/** A date that was read from EDTF. */
export interface PartialDate {
	form: DateForm;
	from: DatePoint;
	/** The same object as `from` if the date is a single point. */
	to: DatePoint;
	/** Set if a span has no beginning. Then `from` is its end. */
	noStart?: NoEnd;
	/** Set if a span has no end. */
	noEnd?: NoEnd;
}

/**
 * Reads an EDTF string.
 *
 * @returns null for anything outside the subset, for impossible dates, and if the end is before the start
 */
export function parsePartialDate(text: string): PartialDate | null {
	let date = read.get(text);
	if (date === undefined) {
		if (read.size > maxRead) read.clear();
		read.set(text, (date = parse(text)));
	}
	return date;
}

/** Dates that were read before. While a record is edited, all of its dates are read again after each key. */
const read = new Map<string, PartialDate | null>();
/** How many dates are remembered. */
const maxRead = 10_000;

/** The longest date that we read, characters. */
const maxLength = 60;

function parse(text: string): PartialDate | null {
	if (text.length > maxLength) return null;
	if (text.startsWith('[') && text.endsWith(']')) return parseOneOf(text.slice(1, -1));
	if (text.includes('/')) return parseSpan(text.split('/'));
	const from = parsePoint(text);
	return from && { form: 'point', from, to: from };
}

function parseOneOf(text: string): PartialDate | null {
	const form = text.includes('..') ? 'between' : 'or';
	const [first = '', second = '', ...more] = text.split(form === 'between' ? '..' : ',');
	const [from, to] = [parseEnd(first), parseEnd(second)];
	if (!from || !to || more.length > 0 || !isInOrder(from, to)) return null;
	return [from, to].some(({ precision }) => precision === 'minute') ? null : { form, from, to };
}

/** Reads an end. EDTF has no seasons, decades and centuries in spans and sets. */
function parseEnd(text: string): DatePoint | null {
	const point = parsePoint(text);
	return point && coarse.has(point.precision) ? null : point;
}

/** The precisions that the ends of spans and sets may not have. */
const coarse: ReadonlySet<Precision> = new Set(['season', 'decade', 'century']);

/** What an end without a date says. */
const noEnds: Readonly<Record<string, NoEnd>> = { '': 'unknown', '..': 'open' };

function parseSpan([first = '', second = '', ...more]: string[]): PartialDate | null {
	if (more.length > 0) return null;
	const [from, to] = [parseEnd(first), parseEnd(second)];
	if (from && to) return isInOrder(from, to) ? { form: 'span', from, to } : null;
	const [noStart, noEnd] = [noEnds[first], noEnds[second]];
	if (from && noEnd) return { form: 'span', from, to: from, noEnd };
	if (to && noStart) return { form: 'span', from: to, to, noStart };
	return null;
}

/** Compares first instants as edtf.js does, so `2025-09-25/2025` is refused. Unlike there, both may be the same day. */
const isInOrder = (from: DatePoint, to: DatePoint) => instantOf(from) <= instantOf(to);

/** When a point began, ms UTC. A point without an offset counts as UTC. */
export const instantOf = ({ start, offset = 0 }: DatePoint): number => start - offset * 60_000;

/** Reads a year, a month or a day without a mark; null for anything else. */
export function parsePlainDate(text: string): DatePoint | null {
	const date = /^[\d-]+$/.test(text) ? parsePartialDate(text) : null;
	return date && date.from.precision !== 'season' ? date.from : null;
}

/** Reads a year, a month, a day or a minute as in an address: without a mark or an offset; otherwise null. */
export function parsePlainTime(text: string): DatePoint | null {
	const isMinute = /^-?\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text);
	return isMinute ? parsePoint(text) : parsePlainDate(text);
}

/** The one or two points of a date. */
export const pointsOf = ({ from, to }: PartialDate): DatePoint[] =>
	from === to ? [from] : [from, to];

/** The first instant of a date, ms UTC. */
export const startOf = ({ from }: PartialDate): number => from.start;

/** The first instant after a date, ms UTC; null for a span without an end. */
export const endOf = ({ to, noEnd }: PartialDate): number | null => (noEnd ? null : to.end);
