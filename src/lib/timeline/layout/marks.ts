import type { Attribution, Shape, DrawnTimeline, DrawnEvent, Track } from '#lib/messages/drawn.ts';
import type { Anchor, FadedEnds, MarkBox } from './box.ts';
import type { Label } from './labels.ts';
import {
	indexInRun,
	indicesInRun,
	isInRun,
	laterEnding,
	runOfSlots,
	type LaneEvents,
	type LaneOrder,
	type LaneRun
} from './lane-order.ts';
import { clusterWidth, type Slot } from './lanes.ts';
import { markTop, type Plan } from './plan.ts';
import { drawnSpan, symbolSide } from './drawn-span.ts';
import { defaultShape } from './glyph.ts';
import { markSize } from './size-class.ts';
import type { TimeScale } from './time-scale.ts';

/** Where the mark of a slot is drawn. */
export interface MarkPosition {
	/**
	 * The lane of the mark, and its slots from `from` up to, but not including, `to`: usually one; several if their clusters
	 * were joined at an edge of the view.
	 */
	lane: number;
	slots: { from: number; to: number };
	/** Where the box begins and ends, shares of the width; equal for a point in time. It is at least `minWidth` wide. */
	from: number;
	to: number;
	/** The minimum width of the box, px. */
	minWidth: number;
	/** How far the box is moved to the right of `from` and `to`, px. */
	shift: number;
	/** Top of the box, px. */
	y: number;
	/** Where in the box the symbol is: at an end of a span, or else in the middle. */
	symbol: Anchor;
	/** Width of the band or bar, a share of the width; null for a mark without one. */
	band: number | null;
	/** Whether the mark is for several events. */
	isCluster: boolean;
	/** Whether the mark is a point of a series, in the panel of that series. */
	isPoint: boolean;
}

/** The mark of an event, or of a cluster. */
export interface SceneMark extends MarkPosition {
	/** Stable from frame to frame: the id of the first event, with a plus if there are more. */
	key: string;
	/** All events of the mark, as a run of the scene's `order`. */
	run: LaneRun;
	/** The events of the mark that no filter hides, as a run of the scene's `shown`. */
	shownRun: LaneRun;
	/**
	 * How many shown events the mark has. A selected event that is drawn over the mark does not count. If 0, the
	 * mark is faint, and keys skip it.
	 */
	count: number;
	/** Index of the first event that counts; if no event counts, of the first event. */
	firstIndex: number;
	/** The symbol of an event; null for a cluster. */
	glyph: { shape: Shape; attribution: Attribution | null } | null;
	color: Track['color'];
	/**
	 * Where the band or bar fades: at both ends if the date is approximate (`~`) or uncertain (`?`), at one end
	 * if that end is unknown.
	 */
	fade: FadedEnds | null;
	/** Whether a stroke is drawn across the end of the bar, because the end is known. */
	isEnded: boolean;
	/**
	 * The index of the selected event, if it is drawn over this cluster; otherwise -1. The cluster then does not count
	 * it. If the cluster has one other event, the mark is the symbol of that event.
	 */
	excludedIndex: number;
	/** Whether this is the selected event's own mark and covers another mark. Clicks then go to the covered mark. */
	isCovering: boolean;
	label: Label | null;
}

/** The data from which the marks of a scene are made. */
export interface MarkContext {
	plan: Plan;
	/** The events that no filter hides. */
	shown: LaneOrder;
	x: TimeScale;
	/** Width of the drawing, px. */
	width: number;
}

/** The position of a slot's mark. A cluster is centred on the slot's `time`, a reported figure on its bar. */
export function positionSlot({ run, slot, time }: Slot, context: MarkContext): MarkPosition {
	const { plan, x } = context;
	const count = run.to - run.from;
	const first = plan.timeline.events[indexInRun(plan.order, run) ?? -1];
	if (!first) throw new Error(`no event in slot ${slot} of lane ${run.lane}`);
	const firstPosition = positionEvent(first, { lane: run.lane, slot }, context);
	if (count === 1) return firstPosition;
	return { ...atPoint(firstPosition, x(time)), minWidth: clusterWidth(count), isCluster: true };
}

/** Shrinks a position to one point, and removes its band. @param x a share of the width */
export const atPoint = (position: MarkPosition, x: number): MarkPosition => {
	return { ...position, from: x, to: x, band: null, symbol: 'middle' };
};

/** The position of the mark of one event in a slot. The mark is as wide as the time that its date spans. */
export function positionEvent(
	event: DrawnEvent,
	{ lane: number, slot }: { lane: number; slot: number },
	{ plan, x }: MarkContext
): MarkPosition {
	const lane = plan.lanes[number];
	if (!lane) throw new Error(`no lane ${number}`);
	const isPoint = lane.panel !== null;
	const { date } = event;
	const [from, to] = drawnSpan(date, plan.timeline.extent).map(x) as [number, number];
	return {
		lane: number,
		slots: { from: slot, to: slot + 1 },
		from,
		to,
		minWidth: markSize,
		shift: 0,
		y: markTop(lane, event),
		symbol: isPoint ? 'middle' : symbolSide(date),
		// A point in a panel has its bar in `SceneSeries`, not here.
		band: to > from && !isPoint ? to - from : null,
		isCluster: false,
		isPoint
	};
}

/**
 * The mark of one or more slots, without a label. If a filter leaves one event of a cluster, the mark of that event.
 *
 * @param selected index of the selected event, which a cluster does not count
 */
export function toMark(position: MarkPosition, context: MarkContext, selected = -1): SceneMark {
	const { lane, slots } = position;
	const { plan, shown } = context;
	const runIn = ({ lanes }: LaneOrder): LaneRun =>
		runOfSlots(lanes[lane] as LaneEvents, lane, slots.from, slots.to);
	return buildMark(position, [runIn(plan.order), runIn(shown)], context, selected);
}

/** The mark of one event, drawn over the cluster that contains it; without a label. */
export function toOwnMark(
	position: MarkPosition,
	{ index }: DrawnEvent,
	context: MarkContext
): SceneMark {
	const runOfEvent = ({ laneOf, positionOf }: LaneOrder): LaneRun => {
		const from = positionOf[index] ?? 0;
		return { lane: laneOf[index] ?? 0, from, to: from + 1 };
	};
	return buildMark(
		position,
		[runOfEvent(context.plan.order), runOfEvent(context.shown)],
		context,
		-1
	);
}

function buildMark(
	position: MarkPosition,
	[run, shownRun]: [run: LaneRun, shownRun: LaneRun],
	{ plan, shown }: MarkContext,
	selected: number
): SceneMark {
	const { band } = position;
	const length = shownRun.to - shownRun.from;
	const excludedIndex = length > 1 && isInRun(shown, shownRun, selected) ? selected : -1;
	const count = length - (excludedIndex < 0 ? 0 : 1);
	const isCluster = position.isCluster && count !== 1;
	const first = indexInRun(plan.order, run) ?? 0;
	const firstShown = indexInRun(shown, shownRun) ?? first;
	const secondShown = () => indexInRun(shown, shownRun, 1) ?? first;
	const firstIndex =
		count === 0 ? first : firstShown === excludedIndex ? secondShown() : firstShown;
	const { events } = plan.timeline;
	const { kind, attribution, date, track } = events[firstIndex] as DrawnEvent;
	return {
		...position,
		key: `${events[first]?.id}${run.to - run.from > 1 ? '+' : ''}`,
		run,
		shownRun,
		isCluster,
		count,
		firstIndex,
		excludedIndex,
		glyph: isCluster ? null : { shape: kind?.shape ?? defaultShape, attribution },
		color: track.color,
		fade: band === null ? null : fadeOfDate(date),
		isEnded: band !== null && date.end !== null && !date.isSoft && !date.noStart,
		label: null,
		isCovering: false
	};
}

function fadeOfDate({ noStart, noEnd, isSoft }: DrawnEvent['date']): FadedEnds | null {
	if (noEnd === 'unknown') return 'end';
	if (noStart === 'unknown') return 'start';
	return isSoft ? 'soft' : null;
}

/** The box of a mark, px. It is also the box of the mark's link on the page. */
export function markBox(mark: MarkPosition, width: number): MarkBox {
	const { from, to, minWidth, shift, y, symbol } = mark;
	const middle = ((from + to) / 2) * width + shift;
	const half = Math.max(minWidth, (to - from) * width) / 2;
	const away = { start: -1, middle: 0, end: 1 }[symbol] * (half - markSize / 2);
	return { x0: middle - half, x1: middle + half, y0: y, y1: y + markSize, symbolX: middle + away };
}

/** Compares marks in reading order. */
export const byReadingOrder = (a: SceneMark, b: SceneMark): number => a.firstIndex - b.firstIndex;

/** All marks in reading order, including the selected event's own mark. */
export function drawnMarks({
	marks,
	selected
}: {
	marks: readonly SceneMark[];
	selected: SceneMark | null;
}): readonly SceneMark[] {
	if (!selected) return marks;
	const next = marks.findIndex(({ firstIndex }) => firstIndex > selected.firstIndex);
	return marks.toSpliced(next < 0 ? marks.length : next, 0, selected);
}

/** The events that have a mark of their own, not in a cluster. */
export const eventsWithOwnMark = <Event extends DrawnEvent>(
	{ marks }: { marks: readonly SceneMark[] },
	{ events }: DrawnTimeline<Event>
): Event[] =>
	marks.flatMap(({ count, firstIndex }) => (count === 1 ? (events[firstIndex] ?? []) : []));

/**
 * The events that the number on a mark counts, in order of time: without those that a filter hides, and without the
 * selected event if it is drawn over the mark.
 */
export function eventsCountedBy<Event extends DrawnEvent>(
	mark: SceneMark,
	shown: LaneOrder,
	{ events }: DrawnTimeline<Event>
): Event[] {
	const counted = indicesInRun(shown, mark.shownRun).filter(
		(index) => index !== mark.excludedIndex
	);
	return Array.from(counted).flatMap((index) => events[index] ?? []);
}

/** How many events a mark counts, the first of them, and the one that ends last; both undefined if it counts none. */
export function clusterSummary(
	mark: SceneMark,
	shown: LaneOrder,
	timeline: DrawnTimeline
): { length: number; first: DrawnEvent | undefined; latest: DrawnEvent | undefined } {
	const { events } = timeline;
	const [length, first] = [mark.count, events[mark.firstIndex]];
	const lane = shown.lanes[mark.lane];
	if (!lane || length === 0) return { length, first: undefined, latest: undefined };
	// Reads one entry per slot instead of all events, because a cluster may contain all events of a large record.
	const latestOfSlots = Array.from(lane.latest.subarray(mark.slots.from, mark.slots.to));
	const latest = latestOfSlots.flatMap((index) => events[index] ?? []).reduce(laterEnding);
	if (latest.index !== mark.excludedIndex) return { length, first, latest };
	return { length, first, latest: eventsCountedBy(mark, shown, timeline).reduce(laterEnding) };
}
