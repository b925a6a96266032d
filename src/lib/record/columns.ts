import type { EventsFile, SeriesRecord } from './events-file.ts';
import { toDateData } from './date-data.ts';
import { datesOf } from './record-data.ts';
import { shownDek } from './stand-in-dek.ts';
import { findClock, toLocalClock, type RecordClock } from './record-clock.ts';
import { countDistinctOrganisations } from './organisation.ts';
import { statedAttribution } from './stated-attribution.ts';
import { kindsOfRecord } from './kinds.ts';
import { attributions, linkTypes, qualifiers } from './terms.ts';
import type { Timeline } from './timeline.ts';

/** The value of `attribution` for an event without one. */
export const noAttribution = 255;

/**
 * The fields of a record’s events that the drawing needs, as one array of numbers for each field. The events are in
 * reading order. Typed arrays can be transferred from the worker to the page without being copied.
 */
export interface EventColumns {
	/** For each event, the index of its track, its kind and its attribution (or `noAttribution`). */
	track: Uint32Array<ArrayBuffer>;
	kind: Uint8Array<ArrayBuffer>;
	attribution: Uint8Array<ArrayBuffer>;
	/** For each link, in the record’s order, the index of its event, of the other event, and of its type. */
	linkFrom: Uint32Array<ArrayBuffer>;
	linkTo: Uint32Array<ArrayBuffer>;
	linkType: Uint8Array<ArrayBuffer>;
}

/** A series. Its points are in the file’s order. They need no dates, because they have those of their events. */
export interface SeriesColumns {
	id: string;
	label: string;
	unit: string;
	/** The index of its track. */
	track: number;
	/** The value of each point. */
	value: Float64Array<ArrayBuffer>;
	/** The index of each point’s qualifier. */
	qualifier: Uint8Array<ArrayBuffer>;
	/** The index of each point’s event. */
	event: Uint32Array<ArrayBuffer>;
}

/** A record without the texts of its events (except leads), as the worker that reads it sends it to the page. */
export interface RecordColumns extends Pick<
	Timeline,
	'id' | 'title' | 'dek' | 'language' | 'timeZone' | 'updated' | 'kinds' | 'tracks' | 'quoted'
> {
	/** The clock in which times of day are drawn. */
	clock: RecordClock;
	/** The events’ ids, one per line. One long text is sent faster than many short ones. */
	ids: string;
	/** The events’ dates as EDTF, one per line. */
	dates: string;
	events: EventColumns;
	/** The leads and their labels, with the index of their event. They are the only texts that the layout needs. */
	leads: [index: number, lead: string, label?: string][];
	series: SeriesColumns[];
	/** The chapters, with the indices of their events in reading order. */
	chapters: { id: string; title: string; summary: string; events: number[] }[];
}

/**
 * Converts a checked file to columns.
 *
 * @throws Error for an id that the file does not have, or if `updated` is not a date
 */
export function toRecordColumns(file: EventsFile): RecordColumns {
	const { events } = file;
	const kinds = kindsOfRecord(file);
	const kindAt = createIndexFinder(kinds, 'kind');
	const trackAt = createIndexFinder(file.tracks, 'track');
	const eventAt = createIndexFinder(events, 'event');
	const links = events.flatMap((event, from) =>
		event.links.map(({ to, type }) => ({ from, to: eventAt(to), type: linkTypes.indexOf(type) }))
	);
	const statements = events.flatMap(({ statement }) => statement ?? []);
	const speakers = new Map(file.speakers.map((speaker) => [speaker.id, speaker.organisation]));
	const organisations = statements.map(({ speaker }) => speakers.get(speaker) ?? '');
	const clock = findClock(file.timeZone, datesOf(file));
	return {
		id: file.id,
		title: file.title,
		dek: shownDek(file),
		language: file.language,
		...(file.timeZone !== undefined && { timeZone: file.timeZone }),
		clock,
		updated: toDateData(file.updated, toLocalClock(clock)),
		kinds,
		tracks: file.tracks,
		quoted: {
			statements: statements.length,
			organisations: countDistinctOrganisations(organisations)
		},
		ids: events.map(({ id }) => id).join('\n'),
		dates: events.map(({ date }) => date).join('\n'),
		events: {
			track: Uint32Array.from(events, ({ track }) => trackAt(track)),
			kind: Uint8Array.from(events, ({ kind }) => kindAt(kind)),
			attribution: Uint8Array.from(events, (event) => {
				const attribution = statedAttribution(event);
				return attribution === null ? noAttribution : attributions.indexOf(attribution);
			}),
			linkFrom: Uint32Array.from(links, ({ from }) => from),
			linkTo: Uint32Array.from(links, ({ to }) => to),
			linkType: Uint8Array.from(links, ({ type }) => type)
		},
		leads: events.flatMap(({ lead, leadLabel }, index): RecordColumns['leads'] =>
			lead === undefined ? [] : [leadLabel === undefined ? [index, lead] : [index, lead, leadLabel]]
		),
		series: file.series.map((series) => toSeriesColumns(series, trackAt, eventAt)),
		chapters: (file.chapters ?? []).map(({ id, title, summary = '', events }) => ({
			id,
			title,
			summary,
			events: events.map(eventAt).sort((a, b) => a - b)
		}))
	};
}

/** The buffers to transfer when the columns are sent to another thread. */
export function buffersToTransfer({ events, series }: RecordColumns): ArrayBuffer[] {
	const ofSeries = series.flatMap(({ value, qualifier, event }) => [value, qualifier, event]);
	return [...Object.values(events), ...ofSeries].map(({ buffer }) => buffer);
}

function toSeriesColumns(
	{ id, label, unit, track, points }: SeriesRecord,
	trackAt: (id: string) => number,
	eventAt: (id: string) => number
): SeriesColumns {
	return {
		id,
		label,
		unit,
		track: trackAt(track),
		value: Float64Array.from(points, ({ value }) => value),
		qualifier: Uint8Array.from(points, ({ qualifier }) => qualifiers.indexOf(qualifier)),
		event: Uint32Array.from(points, ({ event }) => eventAt(event))
	};
}

function createIndexFinder(
	items: readonly { id: string }[],
	itemName: string
): (id: string) => number {
	const indices = new Map(items.map(({ id }, index) => [id, index]));
	return (id) => {
		const index = indices.get(id);
		if (index === undefined) throw new Error(`unknown ${itemName}: ${id}`);
		return index;
	};
}
