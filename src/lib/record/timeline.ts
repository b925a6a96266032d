import type { SpeakerRecord, TrackRecord } from './events-file.ts';
import type { DateData } from './date-data.ts';
import { extentOf } from './extent.ts';
import { countOrganisations } from './organisation.ts';
import type {
	EventData,
	PointData,
	RecordData,
	SeriesData,
	SourceData,
	StatementData
} from './record-data.ts';
import { kindsIn, type Kind } from './kinds.ts';
import type { LinkType, Qualifier } from './terms.ts';

export type { DateData, Kind, LinkType, Qualifier, SourceData };
export type Track = TrackRecord;
export type Speaker = SpeakerRecord;

/** The words of somebody that an event quotes. */
export interface Statement extends Omit<StatementData, 'speaker'> {
	speaker: Speaker;
}

/** A link, seen from one of its two events. */
export interface EventLink {
	type: LinkType;
	/** Whether the link was written on this event, and not on the other one. */
	isForward: boolean;
	event: TimelineEvent;
}

/** An event with objects instead of ids. */
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
	 * Whether the texts are loaded: title, lead, summary, statement, sources, `unknown`, `disputed`, `known`. The texts
	 * of a large record are loaded when they are needed, and are empty before.
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
	/** In order of time. */
	points: SeriesPoint[];
}

/** A part of the story. Either each event is in exactly one chapter, or the record has no chapters. */
export interface Chapter {
	id: string;
	title: string;
	/** One to three sentences; empty if the record has none, or if they would reveal what was not known yet. */
	summary: string;
	/** At least one event, in reading order. */
	events: readonly TimelineEvent[];
}

/** A record for pages: objects refer to each other directly, not by id. */
export interface Timeline extends Omit<
	RecordData,
	'kinds' | 'series' | 'speakers' | 'sources' | 'events' | 'chapters'
> {
	/** The kinds that events may have, in the order in which the page lists them. */
	kinds: readonly Kind[];
	series: Series[];
	/** In reading order. */
	events: TimelineEvent[];
	/** Empty if the record has no chapters. */
	chapters: readonly Chapter[];
	/** The number of statements and of the organisations behind them; 0 if a statement is of no organisation. */
	quoted: { statements: number; organisations: number };
	/** By id. */
	eventById: ReadonlyMap<string, TimelineEvent>;
	/** The first instant of the earliest event and the first instant after the latest, ms UTC. */
	extent: readonly [start: number, end: number];
	/** The time that the axis covers, ms UTC, if it is not `extent`. With an as-of day it is that of the whole record. */
	axis?: readonly [start: number, end: number];
	/** The whole record, if this is the record as of a day. */
	whole?: Timeline;
	/** The first and the last date of the extent or the axis, as precise as they are. */
	ends: { first: DateData; last: DateData };
	/** Whether some events have a time of day. */
	hasTimes: boolean;
}

/** @throws Error with the missing id, for data that did not come from `toRecordData` */
function find<T>(items: ReadonlyMap<string, T>, id: string, what: string): T {
	const item = items.get(id);
	if (item === undefined) throw new Error(`unknown ${what}: ${id}`);
	return item;
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
	return new Map(items.map((item) => [item.id, item]));
}

/**
 * Replaces ids by objects, and adds each link to both of its events.
 *
 * @throws Error that names an id that the record does not have
 */
export function toTimeline(data: RecordData): Timeline {
	const kinds = kindsIn(data);
	const kindById = byId(kinds);
	const tracks = byId(data.tracks);
	const speakers = byId(data.speakers);
	const sources = byId(data.sources);
	const linksOf = data.events.map((): EventLink[] => []);
	const toEvent = (event: EventData, index: number): TimelineEvent => ({
		...event,
		index,
		kind: find(kindById, event.kind, 'kind'),
		track: find(tracks, event.track, 'track'),
		sources: event.sources.map((id) => find(sources, id, 'source')),
		statement: event.statement && {
			...event.statement,
			speaker: find(speakers, event.statement.speaker, 'speaker')
		},
		links: linksOf[index] ?? [],
		hasText: true
	});
	const events = data.events.map(toEvent);
	const eventById = byId(events);
	for (const from of events) {
		for (const { to: toId, type } of data.events[from.index]?.links ?? []) {
			const to = find(eventById, toId, 'event');
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
		quoted: { statements: statements.length, organisations: countOrganisations(organisations) },
		eventById,
		...extentOf(events, data.updated),
		series: data.series.map((series) => ({
			...series,
			track: find(tracks, series.track, 'track'),
			points: series.points
				.map((point) => ({ ...point, event: find(eventById, point.event, 'event') }))
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
			events: events.map((each) => find(eventById, each, 'event')).sort((a, b) => a.index - b.index)
		}))
		.filter(({ events }) => events.length > 0);
}
