import { decodeDate, isDayCode, isSoftCode } from './date-code.ts';
import { wordDate, type DatePart } from './date-words.ts';
import { attributions, eventKinds, linkTypes, qualifiers } from './events-file.ts';
import { localeFor } from './locale.ts';
import type { Columns, RecordColumns, SeriesColumns } from './columns.ts';
import {
	extentOf,
	type DateData,
	type EventLink,
	type Series,
	type Timeline,
	type TimelineEvent,
	type Track
} from './timeline.ts';

/** How many events or links are made before whoever waits may go on with something else. */
const step = 2_000;

/** Most events have no links, and none has sources yet: they share one list. */
const nothing: readonly never[] = Object.freeze([]);

/** A date that is put into words when they are first asked for: 100,000 would take a second. */
class ColumnDate implements DateData {
	readonly start: number;
	readonly end: number | null;
	readonly isDay: boolean;
	readonly isSoft: boolean;
	readonly #code: number;
	readonly #language: string;
	#parts: DatePart[] | undefined;

	constructor(start: number, end: number, code: number, language: string) {
		this.start = start;
		this.end = Number.isNaN(end) ? null : end;
		this.isDay = isDayCode(code);
		this.isSoft = isSoftCode(code);
		this.#code = code;
		this.#language = language;
	}

	get parts(): DatePart[] {
		const { start, end } = this;
		const toParts = () =>
			wordDate(decodeDate({ start, end: end ?? NaN, code: this.#code }), this.#language);
		return (this.#parts ??= toParts());
	}
}

/**
 * Makes the timeline of a record whose texts are elsewhere. It yields every few milliseconds, so
 * that a page can go on in between.
 *
 * @returns at last, a timeline whose events have no text
 * @throws Error for columns that do not fit together
 */
export function* fromColumns(columns: RecordColumns): Generator<undefined, Timeline, undefined> {
	const { tracks, language, events: data } = columns;
	const ids = columns.ids.split('\n');
	const events: TimelineEvent[] = [];
	const eventById = new Map<string, TimelineEvent>();
	for (const [index, id] of ids.entries()) {
		const event = toEvent(index, id, data, tracks, language);
		events.push(event);
		eventById.set(id, event);
		if (index % step === step - 1) yield;
	}
	yield* addLinks(events, data);
	const series: Series[] = [];
	for (const each of columns.series) {
		series.push(toSeries(each, events, tracks));
		yield;
	}
	const { id, title, dek, updated, quoted } = columns;
	const head = { id, title, dek, language, updated, tracks, quoted };
	return {
		...head,
		locale: localeFor(language),
		series,
		events,
		eventById,
		...extentOf(events, updated)
	};
}

/** @throws Error that says what is not there */
function at<T>(items: readonly T[], place: number | undefined, what: string): T {
	const item = place === undefined ? undefined : items[place];
	if (item === undefined) throw new Error(`no ${what} at ${place}`);
	return item;
}

function toEvent(
	index: number,
	id: string,
	{ start, end, date, track, kind, attribution }: Columns,
	tracks: readonly Track[],
	language: string
): TimelineEvent {
	return {
		id,
		index,
		date: new ColumnDate(start[index] ?? NaN, end[index] ?? NaN, date[index] ?? 0, language),
		known: null,
		kind: at(eventKinds, kind[index], 'kind'),
		track: at(tracks, track[index], 'track'),
		title: '',
		summary: '',
		attribution: at(attributions, attribution[index], 'attribution'),
		sources: nothing,
		statement: null,
		links: nothing,
		unknown: null,
		disputed: null,
		hasText: false
	};
}

function* addLinks(events: readonly TimelineEvent[], { linkFrom, linkTo, linkType }: Columns) {
	const lists = new Map<TimelineEvent, EventLink[]>();
	const add = (event: TimelineEvent, link: EventLink) => {
		let list = lists.get(event);
		if (!list) lists.set(event, (event.links = list = []));
		list.push(link);
	};
	for (const [i, place] of linkFrom.entries()) {
		const from = at(events, place, 'event');
		const to = at(events, linkTo[i], 'event');
		const type = at(linkTypes, linkType[i], 'type of link');
		add(from, { type, isForward: true, event: to });
		add(to, { type, isForward: false, event: from });
		if (i % step === step - 1) yield;
	}
}

function toSeries(
	{ id, label, unit, track, value, qualifier, event }: SeriesColumns,
	events: readonly TimelineEvent[],
	tracks: readonly Track[]
): Series {
	const points = Array.from(value, (value, i) => {
		const measured = at(events, event[i], 'event');
		return {
			date: measured.date,
			value,
			qualifier: at(qualifiers, qualifier[i], 'qualifier'),
			event: measured
		};
	});
	points.sort((a, b) => a.date.start - b.date.start);
	return { id, label, unit, track: at(tracks, track, 'track'), points };
}
