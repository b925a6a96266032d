import type { DateData } from '#lib/record/date-data.ts';
import type {
	Attribution,
	KindShape as Shape,
	LinkType,
	Qualifier,
	trackColors
} from '#lib/record/terms.ts';
import type { Labels } from './labels.ts';
import type { RecordLabels } from './record-labels.ts';

/*
 * The data that the drawing needs, in types of their own. A `Timeline` of `record/` has all of it, and so has what
 * `to-timeline.ts` of the package makes of plain events.
 */

export type { Attribution, DateData, Shape };

/** The kind of an event: a shape, and words for it. */
export interface DrawnKind {
	id: string;
	shape: Shape;
	/** Default: the labels’ word for its id. */
	label?: string;
}

export interface Track {
	id: string;
	label: string;
	color: (typeof trackColors)[number];
}

/** A link as seen from one of its two ends. */
export interface DrawnLink {
	type: LinkType;
	/** Whether this end is the one that the link was written on. */
	isForward: boolean;
	event: DrawnEvent;
}

export interface DrawnEvent {
	id: string;
	/** Its position in reading order, from 0. */
	index: number;
	date: DateData;
	title: string;
	/** A short form of the title, with which the event leads. */
	lead?: string | undefined;
	/** What its lead is: "Said". */
	leadLabel?: string | undefined;
	/** Null: nothing is said of it, and its mark is a disc. */
	kind: DrawnKind | null;
	/** Null: nothing is said of it. */
	attribution: Attribution | null;
	track: Track;
	/** Where its mark leads without scripts; default: to its id, that of its card. */
	href?: string;
	links: readonly DrawnLink[];
	/** Whether its texts are here. */
	hasText: boolean;
}

export interface DrawnPoint {
	date: DateData;
	value: number;
	qualifier: Qualifier;
	event: DrawnEvent;
}

export interface DrawnSeries {
	id: string;
	label: string;
	unit: string;
	track: Track;
	/** In order of time. */
	points: DrawnPoint[];
}

/** The language of a record, and the words of the interface around its texts. */
export interface Spoken {
	/** BCP 47 */
	language: string;
	/** Default: those of the language that the site is built in; in the package, English. */
	labels?: RecordLabels | undefined;
}

export interface DrawnTimeline<Event extends DrawnEvent = DrawnEvent> extends Spoken {
	labels?: Labels;
	tracks: Track[];
	series: DrawnSeries[];
	/** In reading order. */
	events: Event[];
	/** By id. */
	eventById: ReadonlyMap<string, Event>;
	/** First instant of the earliest event and first instant after the latest, ms UTC. */
	extent: readonly [start: number, end: number];
	/** The time that the axis covers, if that is more. */
	axis?: readonly [start: number, end: number];
	/** As known on a day, `2025-12-31`: later events are veiled and have no label. */
	asOf?: string;
	/** The whole record, if the drawing of a part stays as high as that of the whole. */
	whole?: DrawnTimeline;
	/** The dates that the extent, or the axis, begins and ends with, as sharp as they are. */
	ends: { first: DateData; last: DateData };
	/** Whether some of its events say the time of day: then the axis goes down to an hour. */
	hasTimes: boolean;
}
