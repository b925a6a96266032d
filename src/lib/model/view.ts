import { endOf, parsePartialDate, startOf } from '#lib/schema/partial-date.ts';

export const themes = ['auto', 'light', 'dark'] as const;

/** The colours of the page; `auto` is the reader's system's. */
export type Theme = (typeof themes)[number];

/** What of the page's state lives in its address. Null is the default and is left out. */
export interface View {
	/** The selected event's id. */
	event: string | null;
	/** The drawing's domain in ms UTC, first instant and first instant after it. */
	domain: readonly [from: number, to: number] | null;
	/** `auto` is the default and is left out. */
	theme: Theme;
}

const day = 86_400_000;

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** `from` and `to` are inclusive: `2025-09` is from 1 September or to 30 September. */
function parseDomain(from: string | null, to: string | null, extent: Extent): View['domain'] {
	const first = from === null ? null : parsePlainDate(from);
	const last = to === null ? null : parsePlainDate(to);
	if (!first && !last) return null;
	const start = first ? startOf(first) : extent[0];
	const end = last ? (endOf(last) ?? extent[1]) : extent[1];
	return start < end ? [start, end] : null;
}

/** A year, a month or a day, without marks and intervals. */
function parsePlainDate(text: string) {
	return /^[\d-]+$/.test(text) ? parsePartialDate(text) : null;
}

type Extent = readonly [start: number, end: number];

/**
 * Reads the state out of a query string. Any string gives a valid state: what can't be read is as
 * if it weren't there, and dates out of order are both ignored.
 *
 * @param extent stands in for an end that is not given, ms UTC
 */
export function parseView(search: string, extent: Extent): View {
	const query = new URLSearchParams(search);
	const event = query.get('event');
	return {
		event: event !== null && idPattern.test(event) ? event : null,
		domain: parseDomain(query.get('from'), query.get('to'), extent),
		theme: themes.find((theme) => theme === query.get('theme')) ?? 'auto'
	};
}

function formatDay(instant: number): string {
	return new Date(instant).toISOString().slice(0, 10);
}

/**
 * Writes the state into a query string, beside the parameters in it that are not ours. The domain
 * is widened to whole days.
 *
 * @returns `''` or a string that starts with `?`
 */
export function formatView({ event, domain, theme }: View, search = ''): string {
	const query = new URLSearchParams(search);
	const set = (name: string, value: string | null) =>
		value === null ? query.delete(name) : query.set(name, value);
	set('event', event);
	set('from', domain && formatDay(domain[0]));
	set('to', domain && formatDay(Math.ceil(domain[1] / day) * day - day));
	set('theme', theme === 'auto' ? null : theme);
	const text = query.toString();
	return text && `?${text}`;
}
