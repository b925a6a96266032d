import { extentOf } from './extent.ts';
import { attributions, linkTypes, qualifiers } from './terms.ts';
import {
	noAttribution,
	type EventColumns,
	type RecordColumns,
	type SeriesColumns
} from './columns.ts';
import { toDateData, type LocalClock } from './date-data.ts';
import { toLocalClock } from './record-clock.ts';
import type { DateData, EventLink, Series, Timeline, TimelineEvent, Track } from './timeline.ts';

/** The number of events or links to make between two pauses for the browser. */
const itemsPerSlice = 2_000;

/** An empty list that events without links or sources share, to save memory. */
const emptyList: readonly never[] = Object.freeze([]);

/**
 * Makes the timeline of a record from its columns. Yields every few milliseconds, so that the page stays responsive.
 *
 * @returns a timeline whose events have no texts except leads
 * @throws Error for columns that do not fit together, or an invalid date
 */
export function* timelineFromColumns(
	columns: RecordColumns
): Generator<undefined, Timeline, undefined> {
	const { ids, dates, clock, events: data, leads, series: seriesData, chapters, ...head } = columns;
	const { kinds, tracks } = head;
	const texts = dates.split('\n');
	const dateOf = createDateReader(toLocalClock(clock));
	const events: TimelineEvent[] = [];
	const eventById = new Map<string, TimelineEvent>();
	for (const [index, id] of ids.split('\n').entries()) {
		const event = toEventWithoutText(index, id, dateOf(texts[index] ?? ''), data, {
			kinds,
			tracks
		});
		events.push(event);
		eventById.set(id, event);
		if (index % itemsPerSlice === itemsPerSlice - 1) yield;
	}
	for (const [index, lead, leadLabel] of leads) {
		Object.assign(itemAt(events, index, 'event'), { lead, ...(leadLabel && { leadLabel }) });
	}
	yield* addLinks(events, data);
	const series: Series[] = [];
	for (const each of seriesData) {
		series.push(toSeries(each, events, tracks));
		yield;
	}
	return {
		...head,
		series,
		events,
		eventById,
		chapters: chapters
			.map((chapter) => ({
				...chapter,
				events: chapter.events.map((index) => itemAt(events, index, 'event'))
			}))
			.filter((chapter) => chapter.events.length > 0),
		...extentOf(events, head.updated)
	};
}

/** The item at an index. @throws Error if there is no such item */
function itemAt<T>(items: readonly T[], index: number | undefined, itemName: string): T {
	const item = index === undefined ? undefined : items[index];
	if (item === undefined) throw new Error(`no ${itemName} at ${index}`);
	return item;
}

/** Makes a date reader that returns the same object for equal dates. This saves memory, because dates often repeat. */
function createDateReader(clock: LocalClock): (edtf: string) => DateData {
	const dates = new Map<string, DateData>();
	return (edtf) => {
		let date = dates.get(edtf);
		if (!date) dates.set(edtf, (date = toDateData(edtf, clock)));
		return date;
	};
}

function toEventWithoutText(
	index: number,
	id: string,
	date: DateData,
	{ track, kind, attribution }: EventColumns,
	{ kinds, tracks }: Pick<RecordColumns, 'kinds' | 'tracks'>
): TimelineEvent {
	return {
		id,
		index,
		date,
		known: null,
		kind: itemAt(kinds, kind[index], 'kind'),
		track: itemAt(tracks, track[index], 'track'),
		title: '',
		summary: '',
		attribution:
			attribution[index] === noAttribution
				? null
				: itemAt(attributions, attribution[index], 'attribution'),
		sources: emptyList,
		statement: null,
		links: emptyList,
		unknown: null,
		disputed: null,
		hasText: false
	};
}

function* addLinks(events: readonly TimelineEvent[], { linkFrom, linkTo, linkType }: EventColumns) {
	const lists = new Map<TimelineEvent, EventLink[]>();
	const add = (event: TimelineEvent, link: EventLink) => {
		let list = lists.get(event);
		if (!list) lists.set(event, (event.links = list = []));
		list.push(link);
	};
	for (const [i, index] of linkFrom.entries()) {
		const from = itemAt(events, index, 'event');
		const to = itemAt(events, linkTo[i], 'event');
		const type = itemAt(linkTypes, linkType[i], 'type of link');
		add(from, { type, isForward: true, event: to });
		add(to, { type, isForward: false, event: from });
		if (i % itemsPerSlice === itemsPerSlice - 1) yield;
	}
}

function toSeries(
	{ id, label, unit, track, value, qualifier, event }: SeriesColumns,
	events: readonly TimelineEvent[],
	tracks: readonly Track[]
): Series {
	const points = Array.from(value, (value, i) => {
		const measured = itemAt(events, event[i], 'event');
		return {
			date: measured.date,
			value,
			qualifier: itemAt(qualifiers, qualifier[i], 'qualifier'),
			event: measured
		};
	});
	points.sort((a, b) => a.date.start - b.date.start);
	return { id, label, unit, track: itemAt(tracks, track, 'track'), points };
}
