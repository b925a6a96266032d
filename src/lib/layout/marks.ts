import type { TimelineEvent } from '#lib/model/timeline.ts';
import {
	insideLabel,
	labelGap,
	labelLineHeight,
	leaderGap,
	overlaps,
	type Box,
	type Label
} from './labels.ts';
import { clusterWidth } from './lanes.ts';
import { drawnSpan, type PlannedSlot } from './plan.ts';
import { markSize } from './size-class.ts';
import type { TimeScale } from './time-scale.ts';

/** One stop of the drawing: an event, or a cluster of several. */
export interface SceneMark {
	/** Stable from frame to frame. */
	key: string;
	events: TimelineEvent[];
	/** Where its box begins and ends; equal for a point. The box is never narrower than `least`. */
	from: number;
	to: number;
	/** Least width of its box, px. */
	least: number;
	/** How far its box stands beside its place, px. */
	shift: number;
	/** Top of its box. */
	y: number;
	/** Width of its band as a share; null for a point and a cluster. Wider than a compact box. */
	band: number | null;
	/** Whether it stands for several events, or for what is left of them beside the selected one. */
	isCluster: boolean;
	label: Label | null;
	/** What it is labelled with where its band has room; null for what is never labelled. */
	words: string[] | null;
}

/** The mark of a slot. @param until where an open end is drawn to, ms UTC */
export function toMark(slot: PlannedSlot, x: TimeScale, until: number): SceneMark {
	const [event] = slot.events;
	const isCluster = slot.events.length > 1 || slot.shift !== 0;
	const span =
		isCluster || !event ? ([slot.time, slot.time] as const) : drawnSpan(event.date, until);
	const [from, to] = slot.isCompact ? [x(slot.time), x(slot.time)] : [x(span[0]), x(span[1])];
	return {
		key: isCluster ? `${event?.id}+` : (event?.id ?? ''),
		events: slot.events,
		from,
		to,
		least: isCluster ? clusterWidth(slot.events.length) : markSize,
		shift: slot.shift,
		y: slot.y,
		// A point's band is its bar, drawn by its series.
		band: span[1] > span[0] && !slot.isPoint ? x(span[1]) - x(span[0]) : null,
		isCluster,
		label: slot.label,
		words: slot.words
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
	neighbours: readonly SceneMark[]
): SceneMark {
	if (!mark.isCluster) return mark;
	const centre = mark.from * width + mark.shift;
	const half = mark.least / 2;
	const isLeft = centre < half;
	if (!isLeft && centre <= width - half) return mark;
	const begins = mark.events.map(({ date }) => x(date.start) * width);
	const ends = mark.events.map(({ date }) => (date.end === null ? Infinity : x(date.end) * width));
	const boxes = neighbours.map((other) => boxOf(other, width));
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

/** A band that reaches out of the view is cut there, so that its glyph stays in sight. */
export function cut(mark: SceneMark): SceneMark {
	const from = Math.max(mark.from, 0);
	const to = Math.min(mark.to, 1);
	if (mark.from === mark.to || (from === mark.from && to === mark.to)) return mark;
	// Its middle is another now: what hung there was placed for the old one.
	const label = mark.label?.dy === 0 ? mark.label : null;
	return { ...mark, from, to, band: mark.band === null ? null : to - from, label };
}

/**
 * The label that a mark has in this view: inside its band if that is wide enough; none where it would
 * be cut by the edge, cover a track's name, or stand beside a date of which hardly anything is seen.
 */
export function withVisibleLabel(mark: SceneMark, width: number, heads: readonly Box[]): SceneMark {
	const { words } = mark;
	const { x0, x1 } = boxOf(mark, width);
	if (words) {
		const inside = insideLabel(words);
		const room = (x1 - x0) / 2 - markSize / 2 - 2 * labelGap;
		if (inside.width <= room) return { ...mark, label: inside };
	}
	const box = mark.label && labelBox(mark, mark.label, width);
	const isSeen = Math.min(x1, width) - Math.max(x0, 0) >= markSize / 2;
	const fits =
		isSeen && box && box.x0 >= 0 && box.x1 <= width && !heads.some((head) => overlaps(head, box));
	return fits ? mark : { ...mark, label: null };
}

function labelBox(mark: SceneMark, label: Label, width: number): Box {
	const { x0, x1 } = boxOf(mark, width);
	const centre = (x0 + x1) / 2;
	const [before, after] =
		label.dy === 0
			? [x0 - labelGap - label.width, x1 + labelGap]
			: [centre - leaderGap - label.width, centre + leaderGap];
	const left = label.side === 'end' ? after : before;
	const middle = mark.y + markSize / 2 + label.dy;
	const half = (label.lines.length * labelLineHeight) / 2;
	return { x0: left, x1: left + label.width, y0: middle - half, y1: middle + half };
}

/** The box of a mark's link, px. */
export function boxOf({ from, to, least, shift, y }: SceneMark, width: number): Box {
	const middle = ((from + to) / 2) * width + shift;
	const half = Math.max(least, (to - from) * width) / 2;
	return { x0: middle - half, x1: middle + half, y0: y, y1: y + markSize };
}
