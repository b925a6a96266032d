import type { SpeakerRecord, TrackRecord } from './events-file.ts';
import type { DateData } from './date-data.ts';
import { extentOf } from './extent.ts';
import { countDistinctOrganisations } from './organisation.ts';
import type {
	EventData,
	PointData,
	RecordData,
	SeriesData,
	SourceData,
	StatementData
} from './record-data.ts';
import { kindsOfRecord, type Kind } from './kinds.ts';
import type { LinkType, Qualifier } from './terms.ts';

export type { DateData, Kind, LinkType, Qualifier, SourceData };
/** A named row of the drawing, to which each event belongs. */
export type Track = TrackRecord;
/** Somebody who is quoted. */
export type Speaker = SpeakerRecord;

/** The words of somebody that an event quotes. */
export interface Statement extends Omit<StatementData, 'speaker'> {
	speaker: Speaker;
}

/** A link, seen from one of its two events. */
export interface EventLink {
	type: LinkType;
	/** Whether the link belongs to this event in the record, and not to the other event. */
	isForward: boolean;
	event: TimelineEvent;
}

/** An event. Refers to its track, sources and other items as objects and not by id. */
export interface TimelineEvent extends Omit<
	EventData,
	'kind' | 'track' | 'sources' | 'statement' | 'links'
> {
	/** The position in reading order, from 0. */
	index: number;
	kind: Kind;
	track: Track;
	sources: readonly SourceData[];
	statement: Statement | null;
	/** Links from this event and to it, in the record’s order. */
	links: readonly EventLink[];
	/**
	 * Whether the texts are loaded: title, lead, summary, statement, sources, `unknown`, `disputed`, `known`. In a large
	 * record, texts are empty until they are needed and loaded.
	 */
	hasText: boolean;
}

/** A figure of a series, with the event that reports it. */
export interface SeriesPoint extends Omit<PointData, 'event'> {
	event: TimelineEvent;
}

/** Comparable figures over time. */
export interface Series extends Omit<SeriesData, 'track' | 'points'> {
	track: Track;
	/** The points in order of time. */
	points: SeriesPoint[];
}

/** A part of the story. Either each event is in exactly one chapter, or the record has no chapters. */
export interface Chapter {
	id: string;
	title: string;
	/**
	 * One to three sentences; empty if the record has none, or if events of the chapter were not known on the as-of day.
	 */
	summary: string;
	/** At least one event, in reading order. */
	events: readonly TimelineEvent[];
}

/** A record as pages use it: its objects refer to each other directly and not by id. */
export interface Timeline extends Omit<
	RecordData,
	'kinds' | 'series' | 'speakers' | 'sources' | 'events' | 'chapters'
> {
	/** The kinds that events may have, in the order in which the page lists them. */
	kinds: readonly Kind[];
	series: Series[];
	/** The events in reading order. */
	events: TimelineEvent[];
	/** Empty if the record has no chapters. */
	chapters: readonly Chapter[];
	/** The numbers of statements and of their organisations; `organisations` is 0 if a statement has no organisation. */
	quoted: { statements: number; organisations: number };
	eventById: ReadonlyMap<string, TimelineEvent>;
	/** The first instant of the earliest event and the first instant after the latest, ms UTC. */
	extent: readonly [start: number, end: number];
	/** The range of the axis, ms UTC, if it is not `extent`. With an as-of day, it is the extent of the whole record. */
	axis?: readonly [start: number, end: number];
	/** The whole record, if this one is the record as of a day. */
	whole?: Timeline;
	/** The first and the last date of the axis, to be shown as precisely as they are known. */
	ends: { first: DateData; last: DateData };
	/** Whether some events have a time of day. */
	hasTimes: boolean;
}

/** Finds an item by its id. @throws Error with the missing id, which cannot happen for data from `toRecordData` */
function findById<T>(items: ReadonlyMap<string, T>, id: string, itemName: string): T {
	const item = items.get(id);
	if (item === undefined) throw new Error(`unknown ${itemName}: ${id}`);
	return item;
}

function mapById<T extends { id: string }>(items: readonly T[]): Map<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}

/**
 * Makes a timeline of a record’s data: replaces ids by objects, and adds each link to both of its events.
 *
 * @throws Error with the missing id, if the record does not have it
 */
export function toTimeline(data: RecordData): Timeline {
	const kinds = kindsOfRecord(data);
	const kindById = mapById(kinds);
	const tracks = mapById(data.tracks);
	const speakers = mapById(data.speakers);
	const sources = mapById(data.sources);
	const linksOf = data.events.map((): EventLink[] => []);
	const toEvent = (event: EventData, index: number): TimelineEvent => ({
		...event,
		index,
		kind: findById(kindById, event.kind, 'kind'),
		track: findById(tracks, event.track, 'track'),
		sources: event.sources.map((id) => findById(sources, id, 'source')),
		statement: event.statement && {
			...event.statement,
			speaker: findById(speakers, event.statement.speaker, 'speaker')
		},
		links: linksOf[index] ?? [],
		hasText: true
	});
	const events = data.events.map(toEvent);
	const eventById = mapById(events);
	for (const from of events) {
		for (const { to: toId, type } of data.events[from.index]?.links ?? []) {
			const to = findById(eventById, toId, 'event');
			linksOf[from.index]?.push({ type, isForward: true, event: to });
			linksOf[to.index]?.push({ type, isForward: false, event: from });
		}
	}
	const statements = events.flatMap(({ statement }) => statement ?? []);
	const organisations = statements.map(({ speaker }) => speaker.organisation);
	return {
		...data,
		kinds,
		events,
		chapters: toChapters(data, eventById),
		quoted: {
			statements: statements.length,
			organisations: countDistinctOrganisations(organisations)
		},
		eventById,
		...extentOf(events, data.updated),
		series: data.series.map((series) => ({
			...series,
			track: findById(tracks, series.track, 'track'),
			points: series.points
				.map((point) => ({ ...point, event: findById(eventById, point.event, 'event') }))
				.sort((a, b) => a.date.start - b.date.start)
		}))
	};
}

/** Makes the chapters, with events in reading order. Leaves out chapters without events. */
function toChapters(
	{ chapters = [] }: RecordData,
	eventById: ReadonlyMap<string, TimelineEvent>
): Chapter[] {
	return chapters
		.map(({ id, title, summary = '', events }) => ({
			id,
			title,
			summary,
			events: events
				.map((each) => findById(eventById, each, 'event'))
				.sort((a, b) => a.index - b.index)
		}))
		.filter(({ events }) => events.length > 0);
}
