import type { Series, TimelineEvent, Track } from '#lib/record/timeline.ts';
import { messages } from '#lib/messages/current.ts';
import { firstIndex } from './bisect.ts';
import {
	labelBox,
	labelFontSize,
	labelGap,
	labelLineHeight,
	overlaps,
	type Box
} from './labels.ts';
import { boxOf, type SceneMark } from './marks.ts';
import { headroom, planSeries, valueY } from './series.ts';
import type { Panel } from './size-class.ts';
import type { SkylineStep } from './skyline.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { TimeScale } from './time-scale.ts';

/** What is drawn of a series beside its points, which are marks. */
export interface SceneSeries {
	id: string;
	color: Track['color'];
	y: number;
	height: number;
	/** What is measured; null where there is no room for it. */
	name: SeriesName | null;
	bars: SceneBar[];
	/** Stretches without a figure, with their words and the middle of these. */
	gaps: { from: number; to: number; lines: string[]; y: number }[];
}

export interface SceneBar {
	value: number;
	from: number;
	to: number;
	y: number;
	/** Whether a filter hides it. */
	isFaint: boolean;
}

export interface SeriesName {
	lines: string[];
	/** Where it begins, or on the side `end` where it ends: a share of the width. */
	x: number;
	side: 'start' | 'end';
	/** Top of its first line. */
	y: number;
}

/** What the words of a series must leave free: all of it at a width in px. */
interface Around {
	marks: readonly SceneMark[];
	width: number;
	/** Whether the view moves: then nothing changes its place. */
	isMoving: boolean;
}

const clip = (share: number) => Math.min(1, Math.max(0, share));

/**
 * @param hidden what a filter hides
 * @param px how long a px is at about this scale, ms
 * @param around the labelled marks; the words of the gaps and the name give way to them
 */
export function toSeries(
	{ series, y, height }: Panel,
	hidden: ReadonlySet<TimelineEvent>,
	px: number,
	x: TimeScale,
	around: Around
): SceneSeries {
	const plan = planSeries(series, hidden, px);
	const taken = takenBy(around);
	const { width } = around;
	const [start = 0, end = 0] = x.domain().map(Number);
	const seenGaps = within(
		plan.gaps,
		(gap) => gap.start < end,
		(gap) => gap.end > start
	);
	const gaps = seenGaps.flatMap((gap) => {
		const [from, to] = [clip(x(gap.start)), clip(x(gap.end))];
		const middle = y + (headroom + height - 1) / 2;
		const lines = gapShapes.find((lines) => {
			const box = gapBox(lines, from, to, middle, width);
			const isInside = box.x0 - labelGap >= from * width;
			return isInside && !taken.some((other) => overlaps(other, box));
		});
		return [{ from, to, lines: lines ?? [], y: middle }];
	});
	const toBars = (steps: readonly SkylineStep[], isFaint: boolean) =>
		within(
			steps,
			(step) => step.from < end,
			(step) => step.to > start
		).map((step) => ({
			value: step.value,
			from: clip(x(step.from)),
			to: clip(x(step.to)),
			y: valueY(step.value, series, y, height),
			isFaint
		}));
	const bars = [...toBars(plan.hidden, true), ...toBars(plan.shown, false)];
	const [top, base] = [y + headroom, y + height];
	const words = gaps.map(({ lines, from, to, y }) => gapBox(lines, from, to, y, around.width));
	const solid = bars.map(({ from, to, y }) => shareBox(from, to, y, base, around.width));
	const hatched = gaps.map(({ from, to }) => shareBox(from, to, top, base, around.width));
	const places = [atStart, atEnd, ...gaps.map(({ from: x }) => ({ x, side: 'start' as const }))];
	const tried = around.isMoving ? [atStart] : places;
	const nameClearOf = (boxes: Box[]) => nameFor(series, y, tried, boxes, around.width);
	const others = [...taken, ...words];
	const name = nameClearOf([...others, ...solid, ...hatched]) ?? nameClearOf(others);
	return { id: series.id, color: series.track.color, y, height, name, bars, gaps };
}

/** What of a sorted list is in the view. */
function within<T>(
	items: readonly T[],
	beginsBefore: (item: T) => boolean,
	endsAfter: (item: T) => boolean
): T[] {
	const first = firstIndex(0, items.length, (i) => isAt(items, i, endsAfter));
	return items.slice(
		first,
		firstIndex(first, items.length, (i) => !isAt(items, i, beginsBefore))
	);
}

function isAt<T>(items: readonly T[], i: number, is: (item: T) => boolean): boolean {
	const item = items[i];
	return item !== undefined && is(item);
}

function takenBy({ marks, width }: Around): Box[] {
	return marks.flatMap((mark) => {
		const box = boxOf(mark, width);
		return mark.label ? [box, labelBox(box, mark.label)] : [box];
	});
}

const gapShapes: string[][] = [[messages.gap.join(' ')], [...messages.gap]];

const widthOf = (lines: readonly string[]) =>
	Math.max(0, ...lines.map((line) => textWidth(line, labelFontSize)));

function gapBox(lines: readonly string[], from: number, to: number, y: number, width: number): Box {
	const middle = ((from + to) / 2) * width;
	const half = { x: widthOf(lines) / 2, y: (lines.length * labelLineHeight) / 2 };
	return { x0: middle - half.x, x1: middle + half.x, y0: y - half.y, y1: y + half.y };
}

function shareBox(from: number, to: number, y0: number, y1: number, width: number): Box {
	return { x0: from * width, x1: to * width, y0, y1 };
}

/** A name in two lines is at most this wide, px. */
const widestName = 240;

/** From the top of the panel to the name, px. */
const nameDrop = 1;

type Place = Pick<SeriesName, 'x' | 'side'>;

const atStart: Place = { x: 0, side: 'start' };
const atEnd: Place = { x: 1, side: 'end' };

/** The name of a series with its unit, at the first of the places that has room. */
function nameFor(
	{ label, unit }: Series,
	panelY: number,
	places: readonly Place[],
	taken: readonly Box[],
	width: number
): SeriesName | null {
	const text = `${label}, ${unit}`;
	const wrapped = wrapText(text, widestName, labelFontSize);
	const shapes = [[text], ...(wrapped && wrapped.length > 1 ? [wrapped] : [])];
	const y = panelY + nameDrop;
	for (const { x, side } of places) {
		for (const lines of shapes) {
			const size = widthOf(lines) + labelGap;
			const x0 = x * width - (side === 'end' ? size : 0);
			const box = { x0, x1: x0 + size, y0: y, y1: y + lines.length * labelLineHeight };
			const isSeen = box.x0 >= 0 && box.x1 <= width;
			if (isSeen && !taken.some((other) => overlaps(other, box))) return { lines, x, side, y };
		}
	}
	return null;
}
