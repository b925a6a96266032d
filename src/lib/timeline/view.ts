import { eventKinds, type EventKind } from '#lib/record/events-file.ts';
import { endOf, parsePlainDate, startOf } from '#lib/record/partial-date.ts';

export const themes = ['auto', 'light', 'dark'] as const;

/** The colours of the page; `auto` is the reader's system's. */
export type Theme = (typeof themes)[number];

/** What of the page's state lives in its address. Null is the default and is left out. */
export interface View {
	/** The selected event's id. */
	event: string | null;
	/** The drawing's domain in ms UTC, first instant and first instant after it. */
	domain: readonly [from: number, to: number] | null;
	/** The ids of the shown tracks. */
	tracks: readonly string[] | null;
	/** The shown kinds. */
	kinds: readonly EventKind[] | null;
	/** Only what was known by the end of this year, month or day is shown; null for everything. */
	asof: string | null;
	/** Which way round the cards stand. */
	order: Order;
	/** `auto` is the default and is left out. */
	theme: Theme;
}

export type Order = 'oldest' | 'newest';

const day = 86_400_000;

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * `from` and `to` are inclusive: `2025-09` is from 1 September or to 30 September.
 *
 * @param extent stands in for an end that is not given or cannot be read, ms UTC
 * @returns null without either, and where they are out of order
 */
export function parseDomain(
	from: string | null,
	to: string | null,
	extent: Extent
): View['domain'] {
	const first = from === null ? null : parsePlainDate(from);
	const last = to === null ? null : parsePlainDate(to);
	if (!first && !last) return null;
	const start = first ? startOf(first) : extent[0];
	const end = last ? (endOf(last) ?? extent[1]) : extent[1];
	return start < end ? [start, end] : null;
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
	const asof = query.get('asof');
	return {
		event: event !== null && idPattern.test(event) ? event : null,
		domain: parseDomain(query.get('from'), query.get('to'), extent),
		tracks: parseList(query.get('tracks'), (id) => idPattern.test(id)),
		kinds: parseList(query.get('kinds'), isKind),
		asof: parsePlainDate(asof ?? '') && asof,
		order: query.get('order') === 'newest' ? 'newest' : 'oldest',
		theme: themes.find((theme) => theme === query.get('theme')) ?? 'auto'
	};
}

/** An empty list shows none; one that holds nothing of ours is as if it weren't there. */
export function parseList<T extends string>(
	text: string | null,
	is: (item: string) => item is T
): T[] | null;
export function parseList(text: string | null, is: (item: string) => boolean): string[] | null;
export function parseList(text: string | null, is: (item: string) => boolean): string[] | null {
	if (text === null) return null;
	const items = [...new Set(text.split(',').filter(is))];
	return items.length > 0 || text === '' ? items : null;
}

function isKind(text: string): text is EventKind {
	return (eventKinds as readonly string[]).includes(text);
}

function formatDay(instant: number): string {
	return new Date(instant).toISOString().slice(0, 10);
}

/** The first and the last day of a domain, which is widened to whole days: `2025-09-01`. */
export function formatDays([start, end]: Extent): [from: string, to: string] {
	return [formatDay(start), formatDay(Math.ceil(end / day) * day - day)];
}

/**
 * Writes the state into a query string, beside the parameters in it that are not ours. The domain
 * is widened to whole days.
 *
 * @returns `''` or a string that starts with `?`
 */
export function formatView(view: View, search = ''): string {
	const { event, domain, tracks, kinds, asof, order, theme } = view;
	const query = new URLSearchParams(search);
	const [from, to] = domain ? formatDays(domain) : [null, null];
	const values = {
		event,
		from,
		to,
		tracks: tracks && tracks.join(','),
		kinds: kinds && kinds.join(','),
		asof,
		order: order === 'oldest' ? null : order,
		theme: theme === 'auto' ? null : theme
	};
	for (const [name, value] of Object.entries(values)) {
		if (value === null) query.delete(name);
		else query.set(name, value);
	}
	// A comma may stand as it is, and reads better.
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}
