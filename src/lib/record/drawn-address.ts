import { isoDay, isoMinute } from './date-point.ts';
import { isId } from './id.ts';
import { parsePlainTime } from './partial-date.ts';
import type { Timeline } from './timeline.ts';

const [minute, day] = [60_000, 86_400_000];

/** The part of an address that concerns the drawing, and all that a frame reads. Null means the default. */
export interface DrawnAddress {
	/** The selected event's id. */
	event: string | null;
	/** The drawing’s domain, ms UTC: its first instant, and the first instant after it. */
	domain: readonly [from: number, to: number] | null;
	/** The id of the chapter to go to, not checked. If `domain` is null, the drawing shows the chapter’s span. */
	chapter: string | null;
	/** The ids of the shown tracks and kinds, not checked. Ids that the record does not have are ignored later. */
	tracks: readonly string[] | null;
	kinds: readonly string[] | null;
}

/** The time from the first event to the last, ms UTC. */
type Extent = readonly [start: number, end: number];

/**
 * Reads a domain. Both ends are inclusive: `2025-09` means 1 September as `from`, and 30 September as `to`.
 *
 * @param extent replaces a missing or invalid end, ms UTC
 * @returns null if both are missing or invalid, or if they are out of order
 */
export function parseDomain(
	from: string | null,
	to: string | null,
	extent: Extent
): DrawnAddress['domain'] {
	const first = from === null ? null : parsePlainTime(from);
	const last = to === null ? null : parsePlainTime(to);
	if (!first && !last) return null;
	const start = first?.start ?? extent[0];
	const end = last?.end ?? extent[1];
	return start < end ? [start, end] : null;
}

/**
 * Reads the drawing’s part of a query string. Any string gives a valid state: invalid values are ignored, and so are
 * dates out of order.
 *
 * @param extent replaces a missing or invalid end, ms UTC
 */
export function parseDrawn(search: string, extent: Extent): DrawnAddress {
	const query = new URLSearchParams(search);
	const event = query.get('event');
	const chapter = query.get('chapter');
	const domain = parseDomain(query.get('from'), query.get('to'), extent);
	return {
		event: event !== null && isId(event) ? event : null,
		domain,
		chapter: chapter !== null && isId(chapter) ? chapter : null,
		tracks: parseList(query.get('tracks'), isId),
		kinds: parseList(query.get('kinds'), isId)
	};
}

/** Reads a list. An empty text gives an empty list, which shows nothing. A list with only invalid items gives null. */
export function parseList(text: string | null, is: (item: string) => boolean): string[] | null {
	if (text === null) return null;
	const items = [...new Set(text.split(',').filter(is))];
	return items.length > 0 || text === '' ? items : null;
}

/** The first and the last day that the axis covers. A reader can choose any day between them. */
export function dayLimits({ axis, extent }: Timeline): { from: string; to: string } {
	const [from, to] = formatDays(axis ?? extent);
	return { from, to };
}

/** The first and the last day that a domain touches: `2025-09-01`. */
export function formatDays([start, end]: Extent): [from: string, to: string] {
	return [isoDay(start), isoDay(Math.ceil(end / day) * day - day)];
}

/** Records without times never have a domain narrower than this, ms: three days, minus a rounding error. */
const narrow = 2.9 * day;

/** Formats the ends of a domain for an address: `2025-09-01`, `2025-04-04T10:30`. */
function formatDomain([start, end]: Extent): [from: string, to: string] {
	if (end - start > narrow) return formatDays([start, end]);
	return [isoMinute(start), isoMinute(Math.ceil(end / minute) * minute - minute)];
}

/**
 * Writes the drawing’s part of a query string, and keeps the other parameters. Widens the domain to whole days, or to
 * whole minutes if it is narrower than any domain of a record without times.
 *
 * @returns `''`, or a string that starts with `?`
 */
export function formatDrawn(state: DrawnAddress, search = ''): string {
	const { event, domain, chapter, tracks, kinds } = state;
	const [from, to] = domain ? formatDomain(domain) : [null, null];
	return formatValues(search, {
		event,
		from,
		to,
		chapter,
		tracks: tracks && tracks.join(','),
		kinds: kinds && kinds.join(',')
	});
}

/**
 * Sets parameters of a query string; null removes one.
 *
 * @returns `''`, or a string that starts with `?`
 */
export function formatValues(
	search: string,
	values: Readonly<Record<string, string | null>>
): string {
	const query = new URLSearchParams(search);
	for (const [name, value] of Object.entries(values)) {
		if (value === null) query.delete(name);
		else query.set(name, value);
	}
	// A query may contain a plain comma, which is easier to read.
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}
