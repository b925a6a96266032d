import type { DrawnTimeline, DrawnEvent, Track } from '#lib/messages/drawn.ts';
import { drawnSpan, symbolSide } from '#lib/timeline/layout/drawn-span.ts';
import { wholeDomainOf, type Domain } from '#lib/timeline/layout/transform.ts';

/** A track in the strip. Positions are shares of the strip's width, 0 to 1. */
export interface OverviewTrack {
	track: Track;
	/** Bars where the symbols of events are. The height, as a share of the tallest bar, shows how many there are. */
	bars: { from: number; to: number; height: number }[];
	/** The stretches of time that are covered by dates longer than a day. */
	bands: { from: number; to: number }[];
}

/**
 * The whole story is divided into this many parts (bins), in which events are counted. A bin is about 3 px wide
 * on the widest page, and 2 px in the medium class, which is as thin as a bar may be. A track has at most one
 * bar per bin, however many events it has.
 */
export const binCount = 360;

/** The minimum height of a bar, as a share of the tallest bar. */
const minBarHeight = 0.5;

/**
 * The tracks of the strip. They do not depend on the width, so they can be prerendered.
 *
 * @param hidden the events that a filter hides; they are left out
 */
export function layoutOverview(
	timeline: DrawnTimeline,
	hidden: ReadonlySet<DrawnEvent>
): OverviewTrack[] {
	const whole = wholeDomainOf(timeline);
	const byTrack = new Map<Track, DrawnEvent[]>(timeline.tracks.map((track) => [track, []]));
	for (const event of timeline.events) {
		if (!hidden.has(event)) byTrack.get(event.track)?.push(event);
	}
	return [...byTrack].map(([track, events]) => layoutTrack(track, events, timeline, whole));
}

function layoutTrack(
	track: Track,
	events: readonly DrawnEvent[],
	{ extent }: DrawnTimeline,
	[start, end]: Domain
): OverviewTrack {
	const binOf = (time: number) =>
		Math.min(binCount - 1, Math.floor(((time - start) / (end - start)) * binCount));
	const counts = new Array<number>(binCount).fill(0);
	/** For each bin: how many more dates cover it than cover the bin before it. */
	const changes = new Array<number>(binCount + 1).fill(0);
	const add = (to: number[], bin: number, by: number) => (to[bin] = (to[bin] ?? 0) + by);
	for (const { date } of events) {
		const [from, to] = drawnSpan(date, extent);
		add(counts, binOf({ start: from, middle: (from + to) / 2, end: to }[symbolSide(date)]), 1);
		if (from === to) continue;
		add(changes, binOf(from), 1);
		// The end of a date is exclusive.
		add(changes, binOf(to - 1) + 1, -1);
	}
	const max = Math.max(...counts);
	// With a square root, a single event stays visible beside a large cluster.
	const heights = counts.map((n) => (n > 0 ? Math.max(minBarHeight, Math.sqrt(n / max)) : 0));
	let depth = 0;
	const covers = changes.slice(0, binCount).map((step) => ((depth += step) > 0 ? 1 : 0));
	return {
		track,
		bars: toRuns(heights).map(({ value: height, ...run }) => ({ ...run, height })),
		bands: toRuns(covers).map(({ from, to }) => ({ from, to }))
	};
}

/** Joins neighbouring bins with the same value to a stretch, and leaves out zeros. */
function toRuns(values: readonly number[]): { from: number; to: number; value: number }[] {
	const runs: { from: number; to: number; value: number }[] = [];
	for (const [i, value] of values.entries()) {
		if (value === 0) continue;
		const last = runs.at(-1);
		const to = (i + 1) / binCount;
		if (last && last.value === value && last.to === i / binCount) last.to = to;
		else runs.push({ from: i / binCount, to, value });
	}
	return runs;
}
