import type { TimelineEvent } from '#lib/model/timeline.ts';
import type { Box, Label, LabelRequest, LabelWish } from './labels.ts';
import { clusterWidth } from './lanes.ts';
import { drawnSpan, type PlannedSlot } from './plan.ts';
import { markSize } from './size-class.ts';
import type { TimeScale } from './time-scale.ts';

/** One stop of the drawing: an event, or a cluster of several. */
export interface SceneMark {
	/** Stable from frame to frame. */
	key: string;
	/** What it stands for, in order of time. */
	events: TimelineEvent[];
	/** Those of them that no filter hides; with none left the mark is faint and no stop. */
	shown: TimelineEvent[];
	/** Where its box begins and ends; equal for a point. The box is never narrower than `least`. */
	from: number;
	to: number;
	/** Least width of its box, px. */
	least: number;
	/** How far its box stands beside its place, px. */
	shift: number;
	/** Top of its box. */
	y: number;
	/** Width of its band as a share; null for a point, a cluster and what has no room for one. */
	band: number | null;
	/** Whether it stands for several events, or for what is left of them beside the selected one. */
	isCluster: boolean;
	/** Whether it is a point of a series, in the series' own panel. */
	isPoint: boolean;
	label: Label | null;
	/** Null for what is never labelled. */
	wish: LabelWish | null;
}

/**
 * The mark of a slot.
 *
 * @param until where an open end is drawn to, ms UTC
 * @param hidden what a filter hides
 */
export function toMark(
	slot: PlannedSlot,
	x: TimeScale,
	until: number,
	hidden: ReadonlySet<TimelineEvent>
): SceneMark {
	const [event] = slot.events;
	const isCluster = slot.events.length > 1 || slot.shift !== 0;
	const span =
		isCluster || !event ? ([slot.time, slot.time] as const) : drawnSpan(event.date, until);
	const [from, to] = slot.isCompact ? [x(slot.time), x(slot.time)] : [x(span[0]), x(span[1])];
	return {
		key: isCluster ? `${event?.id}+` : (event?.id ?? ''),
		events: slot.events,
		shown: slot.events.filter((event) => !hidden.has(event)),
		from,
		to,
		least: isCluster ? clusterWidth(slot.events.length) : markSize,
		shift: slot.shift,
		y: slot.y,
		// A point's band is its bar, drawn by its series.
		band: to > from && !slot.isPoint ? to - from : null,
		isCluster,
		isPoint: slot.isPoint,
		label: null,
		wish: event && hidden.has(event) ? null : slot.wish
	};
}

/** The other marks of a mark's lane. */
export function rowOf(
	slots: readonly PlannedSlot[],
	i: number,
	marks: readonly SceneMark[]
): SceneMark[] {
	const slot = slots[i];
	return marks.filter(
		(_, j) => j !== i && slots[j]?.row === slot?.row && slots[j]?.lane === slot?.lane
	);
}

/**
 * A cluster that would leave the view while some of its events are still in it stays at the edge, as
 * far as its neighbours let it.
 */
export function keepInView(
	mark: SceneMark,
	x: TimeScale,
	width: number,
	neighbours: () => readonly SceneMark[]
): SceneMark {
	if (!mark.isCluster) return mark;
	const centre = mark.from * width + mark.shift;
	const half = mark.least / 2;
	const isLeft = centre < half;
	if (!isLeft && centre <= width - half) return mark;
	const begins = mark.events.map(({ date }) => x(date.start) * width);
	const ends = mark.events.map(({ date }) => (date.end === null ? Infinity : x(date.end) * width));
	if (Math.max(...ends) <= 0 || Math.min(...begins) >= width) return mark;
	const boxes = neighbours().map((other) => boxOf(other, width));
	const wanted = isLeft
		? Math.min(half, Math.max(...ends), ...boxes.map(({ x0 }) => (x0 > centre ? x0 - half : half)))
		: Math.max(
				width - half,
				Math.min(...begins),
				...boxes.map(({ x1 }) => (x1 < centre ? x1 + half : width - half))
			);
	const to = (isLeft ? Math.max(centre, wanted) : Math.min(centre, wanted)) / width;
	return { ...mark, from: to, to, shift: 0 };
}

/** Whether it is in the view: a band if any of it is, anything else if its middle is. */
export function isInView({ from, to, band, shift }: SceneMark, width: number): boolean {
	const middle = (from + to) / 2 + shift / width;
	const half = Math.max(band ?? 0, to - from) / 2;
	return half > 0 ? middle + half > 0 && middle - half < 1 : middle >= 0 && middle <= 1;
}

/**
 * A band that reaches out of the view is cut there, so that its glyph stays in sight. What is then
 * narrower than its glyph stands over the edge, as far as it takes to leave its neighbours room.
 *
 * @param neighbours the other marks of its lane
 */
export function cut(
	mark: SceneMark,
	width: number,
	neighbours: () => readonly SceneMark[]
): SceneMark {
	const from = Math.max(mark.from, 0);
	const to = Math.min(mark.to, 1);
	if (mark.from === mark.to || (from === mark.from && to === mark.to)) return mark;
	const seen = { ...mark, from, to, band: mark.band === null ? null : to - from };
	if ((to - from) * width >= mark.least) return seen;
	const { x0, x1 } = boxOf(seen, width);
	const boxes = neighbours().map((other) => boxOf(other, width));
	const isAtStart = mark.from < 0;
	const over = isAtStart
		? x1 - Math.min(x1, ...boxes.flatMap((box) => (box.x0 >= to * width - 0.01 ? box.x0 : [])))
		: x0 - Math.max(x0, ...boxes.flatMap((box) => (box.x1 <= from * width + 0.01 ? box.x1 : [])));
	return { ...seen, shift: seen.shift - over };
}

/**
 * What a mark asks for; null for what is never labelled, and beside a date of which hardly anything
 * is seen.
 *
 * @param kept the label that it has had so far
 */
export function toRequest(mark: SceneMark, width: number, kept: Label | null): LabelRequest | null {
	const box = boxOf(mark, width);
	const isSeen = Math.min(box.x1, width) - Math.max(box.x0, 0) >= markSize / 2;
	if (!mark.wish || !isSeen) return null;
	return { ...mark.wish, box, isBand: mark.to > mark.from, kept };
}

/** The box of a mark's link, px. */
export function boxOf({ from, to, least, shift, y }: SceneMark, width: number): Box {
	const middle = ((from + to) / 2) * width + shift;
	const half = Math.max(least, (to - from) * width) / 2;
	return { x0: middle - half, x1: middle + half, y0: y, y1: y + markSize };
}
