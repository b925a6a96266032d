import type { Series, Timeline, TimelineEvent, Track } from '#lib/record/timeline.ts';
import { standAlone, type Stretch } from './alone.ts';
import { bisect } from './bisect.ts';
import { lastEndingAfter, placeOf } from './event-run.ts';
import { laneBox, labelFontSize, type Box, type LabelWish } from './labels.ts';
import { packLanes, slotAt, slotOfPlace, type Lane, type Position, type Slot } from './lanes.ts';
import { RangeMax } from './range-max.ts';
import { indexRow, type RowIndex } from './row-index.ts';
import { planSeries, pointOf, valueY, type SeriesPlan } from './series.ts';
import {
	layoutRows,
	markSize,
	type Panel,
	type Rows,
	type SizeClass,
	type TrackRows
} from './size-class.ts';
import { textWidth } from './text-width.ts';
import { wholeDomain, type Domain } from './transform.ts';
import { figureWish, titleWish } from './wishes.ts';

/** Room for the edge before a track's name, px. */
const headIndent = 16;

/**
 * At most about so many marks are in a view, whatever the record: a page of 400 links that move by
 * `transform` keeps up with a finger. Where a record has more lanes than that leaves room for, marks
 * are clustered from farther apart.
 */
export const mostMarks = 400;

/** A slot with its place from the top of the drawing. */
export interface PlannedSlot extends Slot {
	/** Top of its box, px. */
	y: number;
	/** Which row it is in: the lanes of a track, or a series. */
	row: PlannedRow;
}

/** The lanes of a track, or a series in its own panel. */
interface PlannedRow {
	track: Track;
	lanes: readonly Lane[];
	place: TrackRows;
	/** Null for the lanes of a track. */
	panel: Panel | null;
}

/** Where the stops of a plan are; a stop is led by the first event of its slot, be it shown or not. */
export interface PlannedStops {
	/**
	 * By the index of the event that leads a stop, while nothing is selected: minus the instant that
	 * its first shown event begins at, ms UTC; -Infinity where no stop is led or all of it is hidden.
	 */
	earliness: RangeMax;
	/** The leads of what a selection takes away, and those of what it makes, in order. */
	gone: ReadonlySet<number>;
	come: readonly { lead: number; start: number }[];
}

/** All that holds for a whole octave of zoom and every pan. */
export class Plan {
	readonly timeline: Timeline;
	readonly rows: Rows;
	/** Of the whole story, px. */
	readonly width: number;
	readonly #planned: readonly PlannedRow[];
	readonly #least: number;
	/** px to a ms. */
	readonly #scale: number;
	readonly #earliness = new WeakMap<ReadonlySet<TimelineEvent>, RangeMax>();
	#series: { hidden: ReadonlySet<TimelineEvent>; plans: Map<Series, SeriesPlan> } = {
		hidden: new Set(),
		plans: new Map()
	};
	#alone: {
		event: TimelineEvent;
		row: PlannedRow;
		number: number;
		stretch: Stretch | null;
	} | null = null;

	/**
	 * Packs lanes and clusters for one octave of zoom.
	 *
	 * @param octave the drawing is from 2^octave to 2^(octave + 1) times as wide as the whole story
	 */
	constructor(timeline: Timeline, size: SizeClass, octave: number) {
		this.timeline = timeline;
		this.rows = layoutRows(timeline, size);
		this.width = size.packWidth * 2 ** octave;
		const [start, end] = wholeDomain(timeline.extent);
		const scale = this.width / (end - start);
		this.#scale = scale;
		this.position = (time) => (time - start) * scale;
		const { tracks } = this.rows;
		const lanes = tracks.reduce((sum, track) => sum + track.lanes + track.panels.length, 0);
		this.#least = Math.max(markSize, (lanes * size.packWidth) / mostMarks);
		const indices = indexRows(timeline, this.rows);
		const pack = (index: RowIndex | undefined, lanes: number) =>
			index ? packLanes(index, lanes, this.position, this.#least) : [];
		let i = 0;
		this.#planned = timeline.tracks.flatMap((track, t) => {
			const place = tracks[t];
			if (!place) return [];
			const rows = [null, ...place.panels];
			return rows.map((panel) => {
				const lanes = pack(indices[i++], panel ? 1 : place.lanes);
				return { track, lanes, place, panel };
			});
		});
	}

	/** px of an instant, from the start of the whole story. */
	readonly position: Position;

	/**
	 * The slots of a stretch of the story, and in each lane the clusters beside it which may hold
	 * something that is in it: the nearest before it that does, and the first after it.
	 *
	 * @param stretch px, as `position` has it
	 * @param selected stands alone in any case
	 * @returns lane by lane, in order
	 */
	lanesWithin([x0, x1]: Domain, selected: TimelineEvent | null): PlannedSlot[][] {
		const alone = this.#aloneFor(selected);
		const start = wholeDomain(this.timeline.extent)[0] + x0 / this.#scale;
		return this.#planned.flatMap((row) =>
			row.lanes.map((lane, number) => {
				const from = bisect(lane.x1, x0);
				// What comes after the first begins after that one's middle, which is past the stretch.
				const to = Math.min(lane.count, bisect(lane.x0, x1) + 1);
				const isAlone = alone?.row === row && alone.number === number;
				const stretch = isAlone ? alone.stretch : null;
				const slots = stretch
					? spliced(lane, number, from, to, stretch)
					: within(lane, number, from, to);
				const reaching = reachingSlot(lane, from, start);
				const isThere = stretch && stretch.from <= reaching && reaching < stretch.to;
				if (reaching >= 0 && reaching < from && !isThere) {
					slots.push(slotAt(lane, number, reaching));
					slots.sort((a, b) => a.x0 - b.x0);
				}
				return slots.map((slot) => toPlanned(slot, row));
			})
		);
	}

	/** The slot that an event is in; undefined for none of this timeline's. */
	slotOf(event: TimelineEvent, selected: TimelineEvent | null): PlannedSlot | undefined {
		const alone = this.#aloneFor(selected);
		const moved = alone?.stretch?.slots.find(({ events }) => events.includes(event));
		if (alone && moved) return toPlanned(moved, alone.row);
		const home = this.#laneOf(event);
		if (!home) return undefined;
		const { row, lane, number, at } = home;
		return toPlanned(slotAt(lane, number, slotOfPlace(lane, at)), row);
	}

	/** What the arrow keys go through: of each filter found once, but for what a selection changes. */
	stopsFor(selected: TimelineEvent | null, hidden: ReadonlySet<TimelineEvent>): PlannedStops {
		let earliness = this.#earliness.get(hidden);
		if (!earliness) this.#earliness.set(hidden, (earliness = this.#toEarliness(hidden)));
		const { row, number, stretch } = this.#aloneFor(selected) ?? {};
		const lane = number === undefined ? undefined : row?.lanes[number];
		if (!lane || !stretch) return { earliness, gone: new Set(), come: [] };
		const gone = new Set<number>();
		for (let slot = stretch.from; slot < stretch.to; slot++) {
			gone.add(lane.events[lane.firsts[slot] ?? 0]?.index ?? -1);
		}
		const come = stretch.slots.flatMap(({ events }) => {
			const { first: shown } = events.shown(hidden);
			return events.first && shown ? [{ lead: events.first.index, start: shown.date.start }] : [];
		});
		return { earliness, gone, come: come.sort((a, b) => a.lead - b.lead) };
	}

	/** What the label of a slot would be; null for a cluster, and where the text has not come. */
	wishFor({ events, row }: PlannedSlot, selected: TimelineEvent | null): LabelWish | null {
		const { first, length } = events;
		if (!first || length > 1) return null;
		return row.panel
			? figureWish(first, row.panel, this.timeline)
			: titleWish(first, row.place, selected);
	}

	/** What there is of a series at this scale; one filter is remembered. */
	seriesWith(series: Series, hidden: ReadonlySet<TimelineEvent>): SeriesPlan {
		if (this.#series.hidden !== hidden) this.#series = { hidden, plans: new Map() };
		const { plans } = this.#series;
		let plan = plans.get(series);
		if (!plan) plans.set(series, (plan = planSeries(series, hidden, 1 / this.#scale)));
		return plan;
	}

	/** How the selected event's lane is changed; one selection is remembered. */
	#aloneFor(event: TimelineEvent | null) {
		if (!event) return null;
		if (this.#alone?.event === event) return this.#alone;
		const home = this.#laneOf(event);
		if (!home) return null;
		const { row, lane, number } = home;
		const stretch = standAlone(
			{
				lane,
				number,
				position: this.position,
				width: this.width,
				until: this.timeline.extent[1],
				least: this.#least
			},
			event
		);
		return (this.#alone = { event, row, number, stretch });
	}

	#toEarliness(hidden: ReadonlySet<TimelineEvent>): RangeMax {
		const values = new Float64Array(this.timeline.events.length).fill(-Infinity);
		for (const { events, firsts, count } of this.#planned.flatMap((row) => row.lanes)) {
			for (let slot = 0; slot < count; slot++) {
				const lead = events[firsts[slot] ?? 0];
				for (let place = firsts[slot] ?? 0; place < (firsts[slot + 1] ?? 0); place++) {
					const event = events[place];
					if (!event || !lead || hidden.has(event)) continue;
					values[lead.index] = -event.date.start;
					break;
				}
			}
		}
		return new RangeMax(values);
	}

	/** The lane that an event is in, and its place there. */
	#laneOf(event: TimelineEvent) {
		for (const row of this.#planned) {
			if (row.track !== event.track) continue;
			for (const [number, lane] of row.lanes.entries()) {
				const at = placeOf(lane.events, event);
				if (at >= 0) return { row, lane, number, at };
			}
		}
		return undefined;
	}
}

/**
 * The last slot of a lane, before another, of which an event ends after an instant; -1 for none, and
 * where all stand alone: these are in the view as far as they reach into it.
 */
function reachingSlot(lane: Lane, before: number, time: number): number {
	if (lane.count === lane.events.length) return -1;
	return slotOfPlace(lane, lastEndingAfter(lane.events, lane.firsts[before] ?? 0, time));
}

function within(lane: Lane, number: number, from: number, to: number): Slot[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, i) => slotAt(lane, number, from + i));
}

/** The slots of a lane, with those of a stretch in the place of the ones that it replaces. */
function spliced(lane: Lane, number: number, from: number, to: number, stretch: Stretch): Slot[] {
	return [
		...within(lane, number, Math.min(from, stretch.from), Math.min(to, stretch.from)),
		...stretch.slots,
		...within(lane, number, Math.max(from, stretch.to), Math.max(to, stretch.to))
	];
}

function toPlanned(slot: Slot, row: PlannedRow): PlannedSlot {
	// Field by field, so that all have one shape: a spread of several takes three times as long.
	const { lane, events, x0, x1, time, shift, isCompact } = slot;
	return { lane, events, x0, x1, time, shift, isCompact, y: topOf(slot, row), row };
}

/** Top of a slot's box, px. */
function topOf({ lane, events, x0, x1 }: Slot, row: PlannedRow): number {
	const { panel } = row;
	if (!panel) return laneBox(x0, x1, row.place.lanesY, lane).y0;
	const { series, y, height } = panel;
	const value = events.first ? pointOf(series, events.first)?.value : undefined;
	// A low value's mark stands on the axis, not across it.
	const most = y + height - markSize / 2;
	const middle = Math.min(most, valueY(value ?? 0, series, y, height));
	return middle - markSize / 2;
}

const indexed = new WeakMap<Timeline, Map<boolean, RowIndex[]>>();

/** Each track's events, then each of its series'; sorted once for each way to share the rows. */
function indexRows(timeline: Timeline, { tracks }: Rows): RowIndex[] {
	const hasPanels = tracks.some(({ panels }) => panels.length > 0);
	let known = indexed.get(timeline);
	if (!known) indexed.set(timeline, (known = new Map()));
	const found = known.get(hasPanels);
	if (found) return found;
	const series = tracks.flatMap(({ panels }) => panels.map((panel) => panel.series));
	const inPanels = new Set(series.flatMap(({ points }) => points.map(({ event }) => event)));
	const byTrack = new Map(timeline.tracks.map((track) => [track, [] as TimelineEvent[]]));
	for (const event of timeline.events) {
		if (!inPanels.has(event)) byTrack.get(event.track)?.push(event);
	}
	const until = timeline.extent[1];
	const rows = timeline.tracks.flatMap((track, i) => [
		indexRow(byTrack.get(track) ?? [], until),
		...(tracks[i]?.panels ?? []).map(({ series: { points } }) =>
			indexRow(
				points.map(({ event }) => event),
				until
			)
		)
	]);
	known.set(hasPanels, rows);
	return rows;
}

/** The names of the tracks, which stay at the start of the view. */
export function headBoxes({ tracks }: Timeline, rows: Rows, size: SizeClass): Box[] {
	return tracks.map(({ label }, i) => {
		const y0 = rows.tracks[i]?.headY ?? 0;
		const x1 = textWidth(label, labelFontSize) + headIndent;
		return { x0: 0, x1, y0, y1: y0 + size.headHeight };
	});
}
