import type { DrawnSeries, DrawnTimeline, DrawnEvent, Track } from '#lib/messages/drawn.ts';
import { labels as english, type Labels } from '#lib/messages/labels.ts';
import { toDateData, type DateData } from '#lib/record/date-data.ts';
import { standardKinds } from '#lib/record/kinds.ts';
import { extentOf } from '#lib/record/extent.ts';
import {
	trackColors,
	type Attribution,
	type EventKind,
	type LinkType,
	type Qualifier
} from '#lib/record/terms.ts';

/** An event as its author writes it. Dates are EDTF: `2025`, `2025-05~`, `2025-08-27/2025-08-28`, `2025-08-06/..`. */
export interface PlainEvent {
	/** Unique among the events. */
	id: string;
	date: string;
	title: string;
	/** A short form of the title. The event then has a larger label, which shows it. */
	lead?: string;
	/** Determines the shape of the mark; default: a disc. */
	kind?: EventKind;
	/** How the event is known, which determines the filling of the mark. Default: the mark is filled. */
	attribution?: Attribution;
	/** The id of its track; default: the first track. */
	track?: string;
	/** Links to other events, drawn as arcs while this event is selected. */
	links?: readonly { to: string; type: LinkType }[];
}

/** A named row of the drawing. */
export interface PlainTrack {
	id: string;
	label: string;
	/** Default: the next colour of the palette. */
	color?: Track['color'];
}

/** Comparable numbers over time. */
export interface PlainSeries {
	id: string;
	label: string;
	unit: string;
	/** The id of its track; default: the first track. */
	track?: string;
	points: readonly {
		/** The id of the event that reports the value. Its mark is at the value. */
		event: string;
		value: number;
		/** Default: exact. */
		qualifier?: Qualifier;
		/** The date of the value, EDTF; default: the date of its event. */
		date?: string;
	}[];
}

/** A timeline as its author writes it. */
export interface PlainTimeline {
	/** The language of the texts, BCP 47; default: that of the labels. It also determines the direction of time. */
	language?: string;
	/** In any order. */
	events: readonly PlainEvent[];
	/** Default: one track without a name. */
	tracks?: readonly PlainTrack[];
	series?: readonly PlainSeries[];
}

/**
 * Finds an item by its id.
 *
 * @param list the name of the list, for the error: `tracks`
 * @param place what contains the id, for the error: `event "b", track`
 * @throws Error for an unknown id
 */
function findById<T>(items: ReadonlyMap<string, T>, id: string, list: string, place: string): T {
	const item = items.get(id);
	if (item !== undefined) return item;
	throw new Error(`${place}: ${list} has no ${quote(id)}. Correct the id, or add it to ${list}.`);
}

/** The items by id. @param list the name of the list, for the error @throws Error if two have the same id */
function mapById<T extends { id: string }>(items: readonly T[], list: string): Map<string, T> {
	const byId = new Map<string, T>();
	for (const item of items) {
		if (byId.has(item.id)) {
			throw new Error(`${list}: two have the id ${quote(item.id)}. Give each an id of its own.`);
		}
		byId.set(item.id, item);
	}
	return byId;
}

/** @param place what has the date, for the error: `event "b"` @throws Error for a date that cannot be read */
function readDate(edtf: string, place: string): DateData {
	try {
		return toDateData(edtf);
	} catch (cause) {
		const message = `${place}: date ${quote(edtf)} cannot be read. Write it as 2025, 2025-06, 2025-06-30 or 2025-06-30/2025-07-02, with ~ if approximate.`;
		throw new Error(message, { cause });
	}
}

/** A value in quotation marks, for messages. */
const quote = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

/**
 * Converts a plain timeline to the data that the drawing needs: reads dates, replaces ids by objects, adds defaults.
 *
 * @param labels the texts of the drawing, in one language
 * @throws Error that names the event or series with an unknown id, an id that is used twice, or an invalid date
 */
export function toTimeline(plain: PlainTimeline, labels: Labels = english): DrawnTimeline {
	const tracks = toTracks(plain.tracks);
	const trackById = mapById(tracks, 'tracks');
	const trackOf: TrackOf = (id = tracks[0]?.id ?? '', place) =>
		findById(trackById, id, 'tracks', `${place}, track`);
	const events = toEvents(plain.events, trackOf);
	const eventById = mapById(events, 'events');
	addLinks(plain.events, eventById);
	return {
		language: plain.language ?? labels.language,
		labels,
		tracks,
		events,
		eventById,
		...extentOf(events, latestDate(events)),
		series: (plain.series ?? []).map((each) => toSeries(each, trackOf, eventById))
	};
}

/** Returns the track with an id. @param place where the id is in the data, for messages */
type TrackOf = (id: string | undefined, place: string) => Track;

function toTracks(tracks: readonly PlainTrack[] = []): Track[] {
	if (tracks.length === 0) return [{ id: 'all', label: '', color: trackColors[0] }];
	return tracks.map(({ id, label, color }, i) => ({
		id,
		label,
		color: color ?? trackColors[i % trackColors.length] ?? trackColors[0]
	}));
}

/** Makes the events, without links, in the order of their first instants. Equal ones stay in the given order. */
function toEvents(events: readonly PlainEvent[], trackOf: TrackOf): DrawnEvent[] {
	return events
		.map(({ id, date, title, lead, kind, attribution = null, track }) => ({
			...{ id, title, attribution },
			kind: standardKinds.find((each) => each.id === kind) ?? null,
			...(lead !== undefined && { lead }),
			index: 0,
			// There is no card, so a link to the id would make a prerenderer report a missing element.
			href: '#',
			date: readDate(date, `event ${quote(id)}`),
			track: trackOf(track, `event ${quote(id)}`),
			links: [],
			hasText: true
		}))
		.sort((a, b) => a.date.start - b.date.start)
		.map((event, index) => ({ ...event, index }));
}

/** Adds each link to both of its events. */
function addLinks(plain: readonly PlainEvent[], events: ReadonlyMap<string, DrawnEvent>): void {
	for (const { id, links = [] } of plain) {
		const place = `event ${quote(id)}`;
		const from = findById(events, id, 'events', place);
		for (const { to: toId, type } of links) {
			const to = findById(events, toId, 'events', `${place}, link`);
			from.links = [...from.links, { type, isForward: true, event: to }];
			to.links = [...to.links, { type, isForward: false, event: from }];
		}
	}
}

function toSeries(
	{ id, label, unit, track, points }: PlainSeries,
	trackOf: TrackOf,
	events: ReadonlyMap<string, DrawnEvent>
): DrawnSeries {
	const place = `series ${quote(id)}`;
	return {
		...{ id, label, unit },
		track: trackOf(track, place),
		points: points
			.map(({ event: eventId, value, qualifier = 'exact', date: edtf }) => {
				const event = findById(events, eventId, 'events', `${place}, point`);
				const point = `${place}, point of event ${quote(eventId)}`;
				const date = edtf === undefined ? event.date : readDate(edtf, point);
				return { event, value, qualifier, date };
			})
			.sort((a, b) => a.date.start - b.date.start)
	};
}

/** The date that ends last; one without an end counts by its start. Without events: 1970. */
function latestDate(events: readonly DrawnEvent[]): DateData {
	const dates = events.map(({ date }) => date);
	const endOf = ({ start, end }: DateData) => end ?? start;
	return dates.reduce((a, b) => (endOf(b) > endOf(a) ? b : a), dates[0] ?? toDateData('1970'));
}
