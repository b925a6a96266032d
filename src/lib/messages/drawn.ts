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
 * The data that the drawing needs, in types of their own. A `Timeline` of `record/` has all of it. So has the result of
 * the package’s `to-timeline.ts`, which is made from plain events.
 */

export type { Attribution, DateData, Shape };

/** The kind of an event: a shape, and its label. */
export interface DrawnKind {
	id: string;
	shape: Shape;
	/** Default: the label for `id` in the labels of the interface. */
	label?: string;
}

/** A named row of the drawing. */
export interface Track {
	id: string;
	label: string;
	color: (typeof trackColors)[number];
}

/** A link, seen from one of its two events. */
export interface DrawnLink {
	type: LinkType;
	/** Whether the link was written on this event, and not on the other one. */
	isForward: boolean;
	/** The other event. */
	event: DrawnEvent;
}

/** An event, as the drawing needs it. */
export interface DrawnEvent {
	id: string;
	/** The position in reading order, from 0. */
	index: number;
	date: DateData;
	title: string;
	/** A short form of the title. The event then has a larger label, which shows it. */
	lead?: string | undefined;
	/** The word before the lead: “Said”. */
	leadLabel?: string | undefined;
	/** Null if it is not given. The mark is then a disc. */
	kind: DrawnKind | null;
	/** Null if it is not given. */
	attribution: Attribution | null;
	track: Track;
	/** The address to which the mark links without scripts; default: `#` and the id, which leads to its card. */
	href?: string;
	links: readonly DrawnLink[];
	/** Whether the texts are loaded. */
	hasText: boolean;
}

/** A figure of a series. */
export interface DrawnPoint {
	date: DateData;
	value: number;
	qualifier: Qualifier;
	event: DrawnEvent;
}

/** Comparable figures over time. */
export interface DrawnSeries {
	id: string;
	label: string;
	unit: string;
	track: Track;
	/** In order of time. */
	points: DrawnPoint[];
}

/** The language of a record, and the texts of the interface around its own texts. */
export interface Wording {
	/** BCP 47 */
	language: string;
	/** Default: the labels in the language of the site; in the package, in English. */
	labels?: RecordLabels | undefined;
}

/** All that the drawing needs of a record. */
export interface DrawnTimeline<Event extends DrawnEvent = DrawnEvent> extends Wording {
	labels?: Labels;
	tracks: Track[];
	series: DrawnSeries[];
	/** In reading order. */
	events: Event[];
	/** By id. */
	eventById: ReadonlyMap<string, Event>;
	/** The first instant of the earliest event and the first instant after the latest, ms UTC. */
	extent: readonly [start: number, end: number];
	/** The time that the axis covers, ms UTC, if it is longer than `extent`. */
	axis?: readonly [start: number, end: number];
	/** The as-of day, `2025-12-31`. Later events are veiled and have no label. */
	asOf?: string;
	/** The whole record, if the drawing should be as tall as that of the whole record. */
	whole?: DrawnTimeline;
	/** The date at the start of the axis (or else the extent) and the date at its end, as precisely as they are known. */
	ends: { first: DateData; last: DateData };
	/** Whether some events have a time of day. Then the axis can be zoomed to an hour. */
	hasTimes: boolean;
}
