import { dayMs, minuteMs, isoDay, isoMinute } from './date-point.ts';
import { isId } from './id.ts';
import { parsePlainTime } from './partial-date.ts';
import type { Timeline } from './timeline.ts';

/** The part of an address that concerns the drawing. An embed’s frame reads only this part. Null means the default. */
export interface DrawnAddress {
	/** The selected event’s id, unchecked. */
	event: string | null;
	/** The drawing’s domain, ms UTC: its first instant, and the first instant after it. */
	domain: readonly [from: number, to: number] | null;
	/** The id of the chapter to go to, unchecked. If `domain` is null, the drawing shows the chapter’s span. */
	chapter: string | null;
	/** The ids of the shown tracks and kinds, unchecked. Code that filters events ignores ids that do not exist. */
	tracks: readonly string[] | null;
	kinds: readonly string[] | null;
}

/** A range of time: the first instant, and the first instant after the range, ms UTC. */
type TimeRange = readonly [start: number, end: number];

/**
 * Reads a domain. `from` and `to` are inclusive: `2025-09` means from 1 September, or up to 30 September.
 *
 * @param extent the record’s extent, ms UTC; replaces a missing or invalid `from` or `to`
 * @returns null if `from` and `to` are both missing or invalid, or if `from` is after `to`
 */
export function parseDomain(
	from: string | null,
	to: string | null,
	extent: TimeRange
): DrawnAddress['domain'] {
	const first = from === null ? null : parsePlainTime(from);
	const last = to === null ? null : parsePlainTime(to);
	if (!first && !last) return null;
	const start = first?.start ?? extent[0];
	const end = last?.end ?? extent[1];
	return start < end ? [start, end] : null;
}

/**
 * Reads the drawing’s part of a query string. Any string gives a valid state, because invalid values are ignored. A
 * `from` after its `to` is invalid.
 *
 * @param extent the record’s extent, ms UTC; replaces a missing or invalid `from` or `to`
 */
export function parseDrawnAddress(search: string, extent: TimeRange): DrawnAddress {
	const query = new URLSearchParams(search);
	const event = query.get('event');
	const chapter = query.get('chapter');
	const domain = parseDomain(query.get('from'), query.get('to'), extent);
	return {
		event: event !== null && isId(event) ? event : null,
		domain,
		chapter: chapter !== null && isId(chapter) ? chapter : null,
		tracks: parseCommaList(query.get('tracks'), isId),
		kinds: parseCommaList(query.get('kinds'), isId)
	};
}

/**
 * Reads a list, and leaves out repeated and invalid items. An empty text gives an empty list (show nothing).
 *
 * @returns null for a missing text, and if all items are invalid
 */
export function parseCommaList(
	text: string | null,
	isValid: (item: string) => boolean
): string[] | null {
	if (text === null) return null;
	const items = [...new Set(text.split(',').filter(isValid))];
	return items.length > 0 || text === '' ? items : null;
}

/** The first and the last day that the axis covers: the limits of the date fields. */
export function dayLimits({ axis, extent }: Timeline): { from: string; to: string } {
	const [from, to] = daysOfDomain(axis ?? extent);
	return { from, to };
}

/** The first and the last day of a domain, even if it includes only a part of them: `2025-09-01`. */
export function daysOfDomain([start, end]: TimeRange): [from: string, to: string] {
	return [isoDay(start), isoDay(Math.ceil(end / dayMs) * dayMs - dayMs)];
}

/** Domains up to this length are written with minutes, ms. Only records with times of day can be zoomed so far. */
const maxLengthWithMinutes = 2.9 * dayMs;

/** Formats the ends of a domain for an address: `2025-09-01`, `2025-04-04T10:30`. */
function formatDomainEnds([start, end]: TimeRange): [from: string, to: string] {
	if (end - start > maxLengthWithMinutes) return daysOfDomain([start, end]);
	return [isoMinute(start), isoMinute(Math.ceil(end / minuteMs) * minuteMs - minuteMs)];
}

/**
 * Writes the drawing’s part of a query string, and keeps the other parameters. Widens the domain to whole days, or to
 * whole minutes if it is not longer than `maxLengthWithMinutes`.
 *
 * @returns `''`, or a string that starts with `?`
 */
export function formatDrawnAddress(state: DrawnAddress, search: string): string {
	const { event, domain, chapter, tracks, kinds } = state;
	const [from, to] = domain ? formatDomainEnds(domain) : [null, null];
	return setParameters(search, {
		event,
		from,
		to,
		chapter,
		tracks: tracks && tracks.join(','),
		kinds: kinds && kinds.join(',')
	});
}

/** Sets parameters of a query string; null removes one. @returns `''`, or a string that starts with `?` */
export function setParameters(
	search: string,
	values: Readonly<Record<string, string | null>>
): string {
	const query = new URLSearchParams(search);
	for (const [name, value] of Object.entries(values)) {
		if (value === null) query.delete(name);
		else query.set(name, value);
	}
	// Commas stay unescaped, which queries allow, so that the address is easier to read.
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}
