import { isId } from './id.ts';
import { eventKinds, type EventKind } from './terms.ts';
import { isoDay, isoMinute } from './date-point.ts';
import { parsePlainTime } from './partial-date.ts';
import type { Timeline } from './timeline.ts';

const [minute, day] = [60_000, 86_400_000];

export const themes = ['auto', 'light', 'dark'] as const;

/** The colours of the page; `auto` is the reader's system's. */
export type Theme = (typeof themes)[number];

export const forms = ['story', 'list', 'table'] as const;

/** How the record is shown: `list` is the cards without the drawing. */
export type Form = (typeof forms)[number];

/** A search is cut after this many UTF-16 units: nobody types more. */
export const longestSearch = 200;

/** The part of a page's state that is in its address. Null is the default, and is not written. */
export interface AddressState {
	/** The selected event's id. */
	event: string | null;
	/** The drawing's domain, ms UTC: its first instant, and the first instant after it. */
	domain: readonly [from: number, to: number] | null;
	/** The id of the chapter that the page goes to, unchecked; the drawing shows its span where `domain` says nothing. */
	chapter: string | null;
	/** The ids of the shown tracks. */
	tracks: readonly string[] | null;
	/** The shown kinds. */
	kinds: readonly EventKind[] | null;
	/** The ids of the shown speakers, unchecked: ids that the record does not have are ignored later. */
	speakers: readonly string[] | null;
	/** The shown attributions, unchecked. */
	how: readonly string[] | null;
	/** The search as it was typed; `''` and only spaces are the default. */
	q: string;
	/** Shows only what was known by the end of this year, month or day; null for everything. */
	asof: string | null;
	/** The order of the cards. */
	order: Order;
	/** Named `view` in the address; `story` is the default. */
	form: Form;
	/** The column that sorts the table, with `-` before it for descending order; null for the date. */
	sort: string | null;
	/** `auto` is the default, and is not written. */
	theme: Theme;
}

export type Order = 'oldest' | 'newest';

/**
 * Both ends are inclusive: as `from`, `2025-09` means 1 September, as `to` 30 September.
 *
 * @param extent replaces an end that is missing or invalid, ms UTC
 * @returns null if both are missing or invalid, or if they are out of order
 */
export function parseDomain(
	from: string | null,
	to: string | null,
	extent: Extent
): AddressState['domain'] {
	const first = from === null ? null : parsePlainTime(from);
	const last = to === null ? null : parsePlainTime(to);
	if (!first && !last) return null;
	const start = first?.start ?? extent[0];
	const end = last?.end ?? extent[1];
	return start < end ? [start, end] : null;
}

type Extent = readonly [start: number, end: number];

/**
 * Reads the state from a query string. Any string gives a valid state: invalid values are ignored, and so
 * are dates out of order.
 *
 * @param extent replaces an end that is missing or invalid, ms UTC
 */
export function parseAddressState(search: string, extent: Extent): AddressState {
	const query = new URLSearchParams(search);
	const event = query.get('event');
	const asof = query.get('asof');
	const chapter = query.get('chapter');
	const domain = parseDomain(query.get('from'), query.get('to'), extent);
	const q = (query.get('q') ?? '').slice(0, longestSearch);
	return {
		event: event !== null && isId(event) ? event : null,
		domain,
		chapter: chapter !== null && isId(chapter) ? chapter : null,
		tracks: parseList(query.get('tracks'), isTrack),
		kinds: parseList(query.get('kinds'), isKind),
		speakers: parseList(query.get('speakers'), isAny),
		how: parseList(query.get('how'), isAny),
		q: q.trim() && q,
		asof: parsePlainTime(asof ?? '') && asof,
		order: query.get('order') === 'newest' ? 'newest' : 'oldest',
		form: forms.find((form) => form === query.get('view')) ?? 'story',
		sort: query.get('sort') || null,
		theme: themes.find((theme) => theme === query.get('theme')) ?? 'auto'
	};
}

/** An empty list shows nothing; a list of only invalid items is ignored. */
function parseList<T extends string>(
	text: string | null,
	is: (item: string) => item is T
): T[] | null {
	if (text === null) return null;
	const items = [...new Set(text.split(',').filter(is))];
	return items.length > 0 || text === '' ? items : null;
}

const isTrack = (text: string): text is string => isId(text);
const isAny = (text: string): text is string => text !== '';

function isKind(text: string): text is EventKind {
	return eventKinds.some((kind) => kind === text);
}

/** The first and the last day of all that the axis covers: what a reader can choose from. */
export function dayLimits({ axis, extent }: Timeline): { from: string; to: string } {
	const [from, to] = formatDays(axis ?? extent);
	return { from, to };
}

/** The first and the last day that a domain touches: `2025-09-01`. */
export function formatDays([start, end]: Extent): [from: string, to: string] {
	return [isoDay(start), isoDay(Math.ceil(end / day) * day - day)];
}

/** No record without times has a domain this narrow, ms: three days, and a rounding. */
const narrow = 2.9 * day;

/** The ends of a domain as an address says them: `2025-09-01`, `2025-04-04T10:30`. */
function formatDomain([start, end]: Extent): [from: string, to: string] {
	if (end - start > narrow) return formatDays([start, end]);
	return [isoMinute(start), isoMinute(Math.ceil(end / minute) * minute - minute)];
}

/**
 * Writes the state into a query string, and keeps its other parameters. The domain is widened to whole
 * days, and to whole minutes where it is narrower than any domain of a record without times.
 *
 * @returns `''` or a string that starts with `?`
 */
export function formatAddressState(state: AddressState, search = ''): string {
	const { event, domain, chapter, tracks, kinds, speakers, how } = state;
	const { q, asof, order, form, sort, theme } = state;
	const query = new URLSearchParams(search);
	const [from, to] = domain ? formatDomain(domain) : [null, null];
	const values = {
		event,
		from,
		to,
		chapter,
		tracks: tracks && tracks.join(','),
		kinds: kinds && kinds.join(','),
		asof,
		order: order === 'oldest' ? null : order,
		theme: theme === 'auto' ? null : theme,
		speakers: speakers && speakers.join(','),
		how: how && how.join(','),
		q: q.trim() ? q : null,
		view: form === 'story' ? null : form,
		sort: form === 'table' ? sort : null
	};
	for (const [name, value] of Object.entries(values)) {
		if (value === null) query.delete(name);
		else query.set(name, value);
	}
	// A query may contain a plain comma, which is easier to read.
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}
