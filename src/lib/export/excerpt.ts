import type { CorrectionData } from '#lib/record/corrections.ts';
import { setParameter } from '#lib/record/query.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import type { DateData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatShown, formatVersion } from '#lib/messages/format.ts';
import type { Version } from '#lib/record/publication.ts';

/** Where what is taken away comes from. */
export interface Origin {
	/** The story's page: what stands before the query of its address; null where it is not known. */
	address: string | null;
	/** Null where it is not known. */
	version: Version | null;
	/** The as-of day; null where all of the record is shown. */
	asof: string | null;
}

/**
 * What a reader takes away: what the page shows and nothing else, so that whatever hides an event or
 * a part of one there (a filter, a search, an as-of day) hides it here. The texts of all events must
 * have come (`hasText`).
 */
export interface Excerpt {
	/** With an as-of day, what was known then. */
	timeline: Timeline;
	/** The events that are shown of it, in whichever order. */
	events: readonly TimelineEvent[];
	/** The whole record, for who says so of a link; null for one that came after the page. */
	record: RecordData | null;
	/** Of the whole record. */
	corrections: readonly CorrectionData[];
	/** Until when its facts were looked up; null where it does not say. */
	checked: DateData | null;
	origin: Origin;
}

/** How much of the record an excerpt has; null where that is all of it, or all that was known. */
export function formatPart({
	timeline,
	events
}: Pick<Excerpt, 'timeline' | 'events'>): string | null {
	const all = timeline.events.length;
	return events.length < all ? formatShown(events.length, timeline) : null;
}

/** What is shown, in reading order, whichever way round the cards stand. */
export function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
	return events.toSorted((a, b) => a.index - b.index);
}

/**
 * The address of an event's card, or of the page; it keeps the as-of day, and nothing else.
 *
 * @returns null where the page's is not known
 */
export function citedAddress(
	{ address, asof }: Origin,
	event: { id: string } | null = null
): string | null {
	if (address === null) return null;
	const query = setParameter(setParameter('', 'event', event?.id ?? null), 'asof', asof);
	return address + query + (event ? `#${event.id}` : '');
}

/** The version in words; with an as-of day without its own, which is later. */
export function formatOrigin({ version, asof }: Origin, language: string): string | null {
	if (!version) return null;
	return asof === null ? formatVersion(version, language) : `Version ${version.hash}`;
}
