import * as exportMessages from '#language/export';
import type { CorrectionData } from '#lib/record/corrections.ts';
import { eventPath } from '#lib/record/event-paths.ts';
import { setParameter } from '#lib/record/query.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import type { DateData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatImported } from '#lib/messages/format-imported.ts';
import { formatShownCount, formatVersion } from '#lib/messages/format.ts';
import {
	withoutLocalHost,
	type ImportOrigin,
	type RecordVersion
} from '#lib/record/publication.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';
import type { ShownPage } from '#lib/cards/shown-page.ts';

/** Where exported data comes from. */
export interface ExportOrigin {
	/** The address of the story’s page, without a query; null if it is unknown. */
	address: string | null;
	/** The version of the record; null if it is unknown. */
	version: RecordVersion | null;
	/** The as-of day (a year, month or day); null for the whole record. */
	asof: string | null;
	/** Where the record comes from, if this site has not published it; otherwise left out. Exports mention it. */
	imported?: ImportOrigin;
}

/**
 * The data of an export: only the parts of the record that the page shows, without what a filter, a search or a
 * past day hides. The texts of all events must be loaded (`hasText`).
 */
export interface Excerpt {
	/** The whole record, or what was known on the as-of day. */
	timeline: Timeline;
	/** The shown events of `timeline`, in any order. */
	events: readonly TimelineEvent[];
	/** The whole record, for the sources of links; null for a record that the reader has opened. */
	record: RecordData | null;
	/** All corrections of the whole record. */
	corrections: readonly CorrectionData[];
	/** When the facts were last checked; null if the record does not say. */
	checked: DateData | null;
	origin: ExportOrigin;
	/** The pictures that are files of the site: their bytes as base64, by the event’s id. */
	pictures?: ReadonlyMap<string, string>;
}

/** The excerpt of what a page shows. @param domain ms UTC; only events in it are exported; null for all */
export function toExcerpt(
	{ view, asof, record, publication, imported }: ShownPage,
	domain: Domain | null = null
): Excerpt {
	const { timeline, filters } = view;
	return {
		timeline,
		events: domain ? eventsWithin(filters.shown, domain) : filters.shown,
		record,
		corrections: publication?.corrections ?? [],
		checked: publication?.checked ?? null,
		origin: {
			address: publication?.address ?? null,
			version: publication?.version ?? null,
			asof,
			...(imported && { imported })
		}
	};
}

/** The events that are at least partly in a domain. A missing start counts as −∞, a missing end as ∞. */
export function eventsWithin(
	events: readonly TimelineEvent[],
	[from, to]: Domain
): readonly TimelineEvent[] {
	return events.filter(({ date }) => {
		const start = date.noStart ? -Infinity : date.start;
		return start < to && (date.end ?? Infinity) > from;
	});
}

/** How much of the record is in an excerpt, as text: “14 of 34 events shown”. Null if all of it is. */
export function formatShownPart({
	timeline,
	events
}: Pick<Excerpt, 'timeline' | 'events'>): string | null {
	const all = timeline.events.length;
	return events.length < all ? formatShownCount(events.length, timeline) : null;
}

/** Sorts events into reading order. */
export function sortIntoReadingOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
	return events.toSorted((a, b) => a.index - b.index);
}

/**
 * The address of an event’s own page; without an event, of the story. If the page shows a past day, it is the address
 * of the event’s card in the story as of that day, because the event’s own page also shows what became public later.
 *
 * @returns null if the address of the page is unknown
 */
export function citedAddress(
	{ address, asof }: ExportOrigin,
	event: { id: string } | null = null
): string | null {
	if (address === null) return null;
	if (event && asof === null) return address + eventPath(event.id);
	const query = setParameter(setParameter('', 'event', event?.id ?? null), 'asof', asof);
	return address + query + (event ? `#${event.id}` : '');
}

/** A notice that this site has not published the record; null for a record of this site. */
export const formatImportNotice = ({ imported }: ExportOrigin): string | null =>
	imported ? formatImported(withoutLocalHost(imported)) : null;

/**
 * The version of the record as text; null if it has none. For a past day, the text leaves out the version’s date,
 * because that is after the day.
 */
export function formatOriginVersion(
	{ version, asof }: ExportOrigin,
	language: string
): string | null {
	if (!version) return null;
	return asof === null
		? formatVersion(version, language)
		: exportMessages.event.version({ hash: version.hash });
}

/** A labelled fact in one line: “Evidence: press reports”. */
export function formatLabelledFact(name: string, value: string): string {
	return `${exportMessages.event.label({ name })} ${value}`;
}
