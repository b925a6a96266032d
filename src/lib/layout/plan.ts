import type { DateData, Series, Timeline, TimelineEvent } from '#lib/model/timeline.ts';
import { multipleWords } from '#lib/model/series.ts';
import { valueWords } from '#lib/model/words.ts';
import { laneBox, labelFontSize, titleShapes, type Box, type LabelWish } from './labels.ts';
import { packLanes, standAlone, type Item, type Slot } from './lanes.ts';
import { valueY } from './series.ts';
import {
	laneHeight,
	layoutRows,
	markSize,
	type Panel,
	type Rows,
	type SizeClass
} from './size-class.ts';
import { textWidth } from './text-width.ts';
import { wholeDomain, type Domain } from './transform.ts';

/** Room for the edge before a track's name, px. */
const headIndent = 16;

/** A slot with its place from the top of the drawing. */
export interface PlannedSlot extends Slot {
	/** Top of its box, px. */
	y: number;
	/** Null for a cluster and where there are no labels. */
	wish: LabelWish | null;
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

/** Whose label is placed first; below these, what has more links than others. */
const ranks = { figure: -1_000_000, selected: -100_000, linked: -10_000 };

interface Row {
	events: TimelineEvent[];
	lanes: number;
	isPanel: boolean;
	boxOf: (slot: Slot) => Box;
	wish: (event: TimelineEvent) => LabelWish;
}

/**
 * Packs lanes and clusters for one octave of zoom.
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
	return {
		rows,
		slots: planned.map(({ slot, box, row, index }) => {
			const [event, ...more] = slot.events;
			const isLabelled = size.hasLabels && event && more.length === 0;
			return {
				...slot,
				y: box.y0,
				wish: isLabelled ? row.wish(event) : null,
				row: index,
				isPoint: row.isPanel
			};
		})
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

/** Each track's lanes, then its series, whose points are the measurements' only marks. */
function toRows(
	timeline: Timeline,
	size: SizeClass,
	rows: Rows,
	selected: TimelineEvent | null
): Row[] {
	const linked = new Set(selected?.links.map(({ event }) => event));
	const rankOf = (event: TimelineEvent) => {
		if (event === selected) return ranks.selected;
		return (linked.has(event) ? ranks.linked : 0) - event.links.length;
	};
	const half = markSize / 2;
	const points = rows.tracks.flatMap(({ panels }) => panels.flatMap(({ series }) => series.points));
	const inPanels = new Set(points.map(({ event }) => event));
	return timeline.tracks.flatMap((track, i): Row[] => {
		const place = rows.tracks[i];
		if (!place) return [];
		const laneRow: Row = {
			events: timeline.events.filter((event) => event.track === track && !inPanels.has(event)),
			lanes: place.lanes,
			isPanel: false,
			boxOf: ({ x0, x1, lane }) => laneBox(x0, x1, place.lanesY, lane),
			wish: (event) => ({
				shapes: titleShapes(event.title),
				rank: rankOf(event),
				sides: ['end', 'start'],
				reach: { y0: place.lanesY, y1: place.lanesY + place.lanes * laneHeight }
			})
		};
		const panelRow = ({ series, y: panelY, height }: Panel): Row => {
			const point = (event: TimelineEvent | undefined) =>
				series.points.find((point) => point.event === event);
			return {
				events: series.points.map(({ event }) => event),
				lanes: 1,
				isPanel: true,
				boxOf: (slot) => {
					// A low value's mark stands on the axis, not across it.
					const most = panelY + height - half;
					const value = point(slot.events[0])?.value ?? 0;
					const y = Math.min(most, valueY(value, series, panelY, height));
					return { x0: slot.x0, x1: slot.x1, y0: y - half, y1: y + half };
				},
				wish: (event) => ({
					shapes: pointShapes(series, point(event), timeline.locale),
					rank: ranks.figure,
					sides: point(event) === series.points[0] ? firstSides : otherSides,
					reach: null
				})
			};
		};
		return [laneRow, ...place.panels.map(panelRow)];
	});
}

/** A figure stands outside the stretch that has none, if it can. */
const firstSides = ['start', 'over', 'under', 'end'] as const;
const otherSides = ['end', 'over', 'under', 'start'] as const;

/** The value, and with the last one how many times the first it is. */
function pointShapes(
	series: Series,
	point: Series['points'][number] | undefined,
	locale: string
): string[][] {
	const [first] = series.points;
	if (!point || !first) return [];
	const value = valueWords(point, series.unit, locale);
	const multiple =
		point !== first && point === series.points.at(-1) ? multipleWords(first, point, locale) : null;
	return multiple ? [[value, multiple], [`${value}, ${multiple}`], [value]] : [[value]];
}
