import { parsePoint, type DatePoint, type Precision } from './date-point.ts';

/**
 * Dates that are only as sharp as their source: EDTF (ISO 8601-2:2019), levels 0 and 1, and of level 2 the two sets
 * of which one is meant. Where EDTF has no time of day in an interval, ISO 8601-1 has, and we read it.
 *
 * - `point`: one unit of the calendar or one time, `2025-09-25`;
 * - `span`: it lasted from … to, `a/b`, `a/..`, `a/`, `../b`, `/b`;
 * - `between`: on one day from … to, `[a..b]`;
 * - `or`: on one of two, `[a,b]`.
 */
export type DateForm = 'point' | 'span' | 'between' | 'or';

/** Why a span lacks an end: it has none (`..`), or nobody knows it. */
export type NoEnd = 'open' | 'unknown';

export interface PartialDate {
	form: DateForm;
	from: DatePoint;
	/** The same as `from` if the date is one point. */
	to: DatePoint;
	/** Of a span without a beginning: `from` is its end then. */
	noStart?: NoEnd;
	/** Of a span without an end. */
	noEnd?: NoEnd;
}

/**
 * Reads an EDTF string.
 *
 * @returns null for anything outside the subset, impossible dates, and ends that begin before their start
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

/** Longer than any date that is read. */
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

/** EDTF has no seasons, decades and centuries in spans and sets. */
function parseEnd(text: string): DatePoint | null {
	const point = parsePoint(text);
	return point && coarse.has(point.precision) ? null : point;
}

const coarse: ReadonlySet<Precision> = new Set(['season', 'decade', 'century']);

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

/** By first instants, as edtf.js compares them: `2025-09-25/2025` is refused too. Unlike there both may be the same day. */
const isInOrder = (from: DatePoint, to: DatePoint) => instantOf(from) <= instantOf(to);

/** When a point began, ms UTC; one without an offset as if it was in UTC. */
export const instantOf = ({ start, offset = 0 }: DatePoint): number => start - offset * 60_000;

/** A year, a month or a day, without a mark. */
export function parsePlainDate(text: string): DatePoint | null {
	const date = /^[\d-]+$/.test(text) ? parsePartialDate(text) : null;
	return date && date.from.precision !== 'season' ? date.from : null;
}

/** A year, a month, a day or a minute as in an address: without a mark and an offset. */
export function parsePlainTime(text: string): DatePoint | null {
	const isMinute = /^-?\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text);
	return isMinute ? parsePoint(text) : parsePlainDate(text);
}

/** The one or two points of a date. */
export const pointsOf = ({ from, to }: PartialDate): DatePoint[] =>
	from === to ? [from] : [from, to];

/** First instant of a date, ms UTC. */
export const startOf = ({ from }: PartialDate): number => from.start;

/** First instant after it, ms UTC; null for a span without an end. */
export const endOf = ({ to, noEnd }: PartialDate): number | null => (noEnd ? null : to.end);
