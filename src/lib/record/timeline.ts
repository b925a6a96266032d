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

export interface Statement extends Omit<StatementData, 'speaker'> {
	speaker: Speaker;
}

/** A link as seen from one of its two ends. */
export interface EventLink {
	type: LinkType;
	/** Whether this end is the one that the link was written on. */
	isForward: boolean;
	event: TimelineEvent;
}

/** An event whose references are resolved. */
export interface TimelineEvent extends Omit<
	EventData,
	'kind' | 'track' | 'sources' | 'statement' | 'links'
> {
	/** Its position in reading order, from 0. */
	index: number;
	kind: Kind;
	track: Track;
	sources: readonly SourceData[];
	statement: Statement | null;
	/** Links from this event and to it, in the record's order. */
	links: readonly EventLink[];
	/**
	 * Whether its texts are here: title, lead, summary, statement, sources, what is not known or disputed,
	 * when it became public. Of a large record they come as they are asked for, and are empty before.
	 */
	hasText: boolean;
}

export interface SeriesPoint extends Omit<PointData, 'event'> {
	event: TimelineEvent;
}

export interface Series extends Omit<SeriesData, 'track' | 'points'> {
	track: Track;
	/** In order of time. */
	points: SeriesPoint[];
}

/** A part of the story, told by itself. Every event is in exactly one, or a record has none. */
export interface Chapter {
	id: string;
	title: string;
	/** One to three sentences; empty if none are written, and where they would say what was not known yet. */
	summary: string;
	/** In reading order: never none. */
	events: readonly TimelineEvent[];
}

export interface Timeline extends Omit<
	RecordData,
	'kinds' | 'series' | 'speakers' | 'sources' | 'events' | 'chapters'
> {
	/** The kinds that its events may have, in the order in which a reader sees them. */
	kinds: readonly Kind[];
	series: Series[];
	/** In reading order. */
	events: TimelineEvent[];
	/** Empty if its events are in no chapter. */
	chapters: readonly Chapter[];
	/** How many statements it quotes, and of how many organisations; 0 if one of them is of none. */
	quoted: { statements: number; organisations: number };
	/** By id. */
	eventById: ReadonlyMap<string, TimelineEvent>;
	/** First instant of the earliest event and first instant after the latest, ms UTC. */
	extent: readonly [start: number, end: number];
	/** The time that the axis covers, if that is more: as known on a day, it still covers the whole record. */
	axis?: readonly [start: number, end: number];
	/** As known on a day: the whole record. */
	whole?: Timeline;
	/** The dates that the extent, or the axis, begins and ends with, as sharp as they are. */
	ends: { first: DateData; last: DateData };
	/** Whether some of its events say the time of day. */
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
 * Resolves ids to objects, both ends of each link included.
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

/** Chapters with their events in reading order; one without any is not there. */
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
