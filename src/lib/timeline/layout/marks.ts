import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { EventRun } from './event-run.ts';
import type { Box, Label, LabelRequest, LabelWish } from './labels.ts';
import { clusterWidth } from './lanes.ts';
import type { PlannedSlot } from './plan.ts';
import { drawnSpan } from './row-index.ts';
import { markSize } from './size-class.ts';
import type { TimeScale } from './time-scale.ts';

/** One stop of the drawing: an event, or a cluster of several. */
export interface SceneMark {
	/** Stable from frame to frame. */
	key: string;
	/** What it stands for, in order of time. */
	events: EventRun;
	/** Those of them that no filter hides; with none left the mark is faint and no stop. */
	shown: EventRun;
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
	const { events } = slot;
	const { first } = events;
	const isCluster = events.length > 1 || slot.shift !== 0;
	const hasSpan = first && !isCluster && !slot.isCompact;
	const [from, to] = hasSpan ? drawnSpan(first.date, until).map(x) : [x(slot.time), x(slot.time)];
	const [x0 = 0, x1 = 0] = [from, to];
	const isPoint = slot.row.panel !== null;
	return {
		key: isCluster ? `${first?.id}+` : (first?.id ?? ''),
		events,
		shown: events.shown(hidden),
		from: x0,
		to: x1,
		least: isCluster ? clusterWidth(events.length) : markSize,
		shift: slot.shift,
		y: slot.y,
		// A point's band is its bar, drawn by its series.
		band: x1 > x0 && !isPoint ? x1 - x0 : null,
		isCluster,
		isPoint,
		label: null
	};
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
 * @param lane all that stands in its lane
 */
export function cut(mark: SceneMark, width: number, lane: readonly SceneMark[]): SceneMark {
	const from = Math.max(mark.from, 0);
	const to = Math.min(mark.to, 1);
	if (mark.from === mark.to || (from === mark.from && to === mark.to)) return mark;
	const seen = { ...mark, from, to, band: mark.band === null ? null : to - from };
	if ((to - from) * width >= mark.least) return seen;
	const { x0, x1 } = boxOf(seen, width);
	const boxes = lane.filter(({ key }) => key !== mark.key).map((other) => boxOf(other, width));
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
 * @param wish null for what has no label
 * @param kept the label that it has had so far
 */
export function toRequest(
	mark: SceneMark,
	wish: LabelWish | null,
	width: number,
	kept: Label | null
): LabelRequest | null {
	const box = boxOf(mark, width);
	const isSeen = Math.min(box.x1, width) - Math.max(box.x0, 0) >= markSize / 2;
	if (!wish || !isSeen || mark.shown.length === 0) return null;
	return { ...wish, box, isBand: mark.to > mark.from, kept };
}

/** The box of a mark's link, px. */
export function boxOf({ from, to, least, shift, y }: SceneMark, width: number): Box {
	const middle = ((from + to) / 2) * width + shift;
	const half = Math.max(least, (to - from) * width) / 2;
	return { x0: middle - half, x1: middle + half, y0: y, y1: y + markSize };
}
