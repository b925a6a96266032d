import type { DateData, Series, Timeline, TimelineEvent } from '#lib/model/timeline.ts';
import { valueWords } from '#lib/model/words.ts';
import {
	laneBox,
	labelFontSize,
	placeLabels,
	titleShapes,
	type Box,
	type Label,
	type LabelRequest
} from './labels.ts';
import { packLanes, standAlone, type Item, type Slot } from './lanes.ts';
import { gapsOf, multipleWords, valueY } from './series.ts';
import { laneHeight, layoutRows, markSize, type Rows, type SizeClass } from './size-class.ts';
import { textWidth } from './text-width.ts';
import { wholeDomain, type Domain } from './transform.ts';

/** Room for the edge before a track's name, px. */
const headIndent = 16;

/** A slot with its place from the top of the drawing and its label, if there was room for one. */
export interface PlannedSlot extends Slot {
	/** Top of its box, px. */
	y: number;
	label: Label | null;
	/** What it would be labelled with in its band; null for a cluster and where there are no labels. */
	words: string[] | null;
	/** Which row it is in: the lanes of a track, or a series. */
	row: number;
	/** Whether it stands in its series' own panel. */
	isPoint: boolean;
}

/** All that holds for a whole octave of zoom and every pan. */
export interface Plan {
	rows: Rows;
	/** In reading order of the first event of each. */
	slots: PlannedSlot[];
}

/** The instants that an event is drawn between: a day is a point, at its noon. */
export function drawnSpan(date: DateData, until: number): Domain {
	const end = date.end ?? Math.max(until, date.start);
	if (!date.isDay) return [date.start, end];
	const noon = (date.start + end) / 2;
	return [noon, noon];
}

function toItem(event: TimelineEvent, until: number, position: (time: number) => number): Item {
	const [from, to] = drawnSpan(event.date, until);
	const time = (from + to) / 2;
	const centre = position(time);
	return {
		event,
		time,
		x0: Math.min(position(from), centre - markSize / 2),
		x1: Math.max(position(to), centre + markSize / 2)
	};
}

interface Row {
	events: TimelineEvent[];
	lanes: number;
	isPanel: boolean;
	boxOf: (slot: Slot) => Box;
	request: (slot: Slot, box: Box) => LabelRequest;
}

/**
 * Packs lanes, clusters and labels for one octave of zoom.
 *
 * @param octave the drawing is from 2^octave to 2^(octave + 1) times as wide as the whole story
 * @param selected stands alone in any case, and its label comes first
 */
export function layoutPlan(
	timeline: Timeline,
	size: SizeClass,
	octave: number,
	selected: TimelineEvent | null
): Plan {
	const rows = layoutRows(timeline, size);
	const whole = wholeDomain(timeline.extent);
	const width = size.packWidth * 2 ** octave;
	const position = (time: number) => ((time - whole[0]) / (whole[1] - whole[0])) * width;
	const planned = toRows(timeline, size, rows, selected).flatMap((row, index) => {
		const items = row.events
			.map((event) => toItem(event, timeline.extent[1], position))
			.sort((a, b) => a.x0 - b.x0 || a.event.index - b.event.index);
		const slots = packLanes(items, row.lanes, position);
		const item = items.find(({ event }) => event === selected);
		const alone = item ? standAlone(slots, item, items, width, position) : slots;
		return alone.map((slot) => ({ slot, box: row.boxOf(slot), row, index }));
	});
	planned.sort((a, b) => firstIndex(a.slot) - firstIndex(b.slot));
	const single = planned.filter(({ slot }) => size.hasLabels && slot.events.length === 1);
	const bounds = octave === 0 ? { x0: 0, x1: width } : { x0: -Infinity, x1: Infinity };
	const requests = single.map(({ slot, box, row }) => row.request(slot, box));
	const requestOf = new Map(single.map(({ slot }, i) => [slot, requests[i]]));
	const labels = placeLabels(
		requests,
		[
			...planned.map(({ box }) => box),
			...gapBoxes(timeline, rows, position),
			...(octave === 0 ? headBoxes(timeline, rows, size) : [])
		],
		{ ...bounds, y0: 0, y1: rows.axisY }
	);
	const labelOf = new Map(single.map(({ slot }, i) => [slot, labels[i] ?? null]));
	return {
		rows,
		slots: planned.map(({ slot, box, row, index }) => ({
			...slot,
			y: box.y0,
			label: labelOf.get(slot) ?? null,
			words: requestOf.get(slot)?.shapes[0] ?? null,
			row: index,
			isPoint: row.isPanel
		}))
	};
}

function firstIndex({ events }: Slot): number {
	return events[0]?.index ?? 0;
}

/** The names of the tracks, which stay at the start of the view. */
export function headBoxes({ tracks }: Timeline, rows: Rows, size: SizeClass): Box[] {
	return tracks.map(({ label }, i) => {
		const y0 = rows.tracks[i]?.headY ?? 0;
		const x1 = textWidth(label, labelFontSize) + headIndent;
		return { x0: 0, x1, y0, y1: y0 + size.headHeight };
	});
}

/** The unmeasured stretches have a label of their own. */
function gapBoxes(timeline: Timeline, rows: Rows, position: (time: number) => number): Box[] {
	return timeline.series.flatMap((series) => {
		const panel = rows.tracks[timeline.tracks.indexOf(series.track)]?.series;
		if (!panel) return [];
		return gapsOf(series).map(({ start, end }) => ({
			x0: position(start),
			x1: position(end),
			y0: panel.y,
			y1: panel.y + panel.height
		}));
	});
}

/** Each track's lanes, then its series, whose points are the measurements' only marks. */
function toRows(
	timeline: Timeline,
	size: SizeClass,
	rows: Rows,
	selected: TimelineEvent | null
): Row[] {
	const rank = ({ events: [event] }: Slot) =>
		event === selected ? -Infinity : -(event?.links.length ?? 0);
	const half = markSize / 2;
	return timeline.tracks.flatMap((track, i): Row[] => {
		const place = rows.tracks[i];
		if (!place) return [];
		const events = timeline.events.filter((event) => event.track === track);
		const panel = place.series;
		const laneRow: Row = {
			events: panel ? events.filter(({ kind }) => kind !== 'measurement') : events,
			lanes: place.lanes,
			isPanel: false,
			boxOf: ({ x0, x1, lane }) => laneBox(x0, x1, place.lanesY, lane),
			request: (slot, box) => ({
				box,
				shapes: titleShapes(slot.events[0]?.title ?? ''),
				rank: rank(slot),
				prefers: 'end',
				reach: { y0: place.lanesY, y1: place.lanesY + place.lanes * laneHeight }
			})
		};
		if (!panel) return [laneRow];
		const ofTrack = timeline.series.filter((series) => series.track === track);
		const seriesRow = (series: Series): Row => {
			const point = (slot: Slot) => series.points.find(({ event }) => event === slot.events[0]);
			return {
				events: series.points.map(({ event }) => event),
				lanes: 1,
				isPanel: true,
				boxOf: (slot) => {
					// A low value's mark stands on the axis, not across it.
					const most = panel.y + panel.height - half;
					const value = point(slot)?.value ?? 0;
					const y = Math.min(most, valueY(value, series, panel.y, panel.height));
					return { x0: slot.x0, x1: slot.x1, y0: y - half, y1: y + half };
				},
				request: (slot, box) => ({
					box,
					shapes: [pointLines(series, point(slot), timeline.locale)],
					rank: -Infinity,
					prefers: point(slot) === series.points[0] ? 'start' : 'end',
					reach: null
				})
			};
		};
		return [laneRow, ...ofTrack.map(seriesRow)];
	});
}

/** The value, and under the last one how many times the first it is. */
function pointLines(series: Series, point: Series['points'][number] | undefined, locale: string) {
	const [first] = series.points;
	if (!point || !first) return [];
	const value = valueWords(point, series.unit, locale);
	const multiple =
		point !== first && point === series.points.at(-1) ? multipleWords(first, point, locale) : null;
	return multiple ? [value, multiple] : [value];
}
