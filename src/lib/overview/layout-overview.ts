import type { DrawnTimeline, DrawnEvent, Track } from '#lib/messages/drawn.ts';
import { drawnSpan, symbolSide } from '#lib/timeline/layout/drawn-span.ts';
import { wholeOf, type Domain } from '#lib/timeline/layout/transform.ts';

/** A track in the strip that shows the whole story. Positions are shares of the strip's width, 0 to 1. */
export interface OverviewTrack {
	track: Track;
	/** Where the symbols of marks are. The height, 0 to 1 of the row, shows how many. */
	bars: { from: number; to: number; height: number }[];
	/** The time that is covered by dates longer than a day. */
	bands: { from: number; to: number }[];
}

/**
 * Events are counted in this many parts of the story: about 3 px each on the widest page, and 2 px in the medium class,
 * which is as thin as a bar may be. So a track has at most this many bars, however many events.
 */
export const binCount = 360;

/** The minimum height of a bar, as a share of the tallest bar. */
const minHeight = 0.5;

/**
 * The tracks of the whole story. They do not depend on the width, so they can be prerendered.
 *
 * @param hidden the events that a filter hides, which are left out
 */
export function layoutOverview(
	timeline: DrawnTimeline,
	hidden: ReadonlySet<DrawnEvent> = new Set()
): OverviewTrack[] {
	const whole = wholeOf(timeline);
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
	/** For each bin: how many more bands cover it than the bin before it. */
	const steps = new Array<number>(binCount + 1).fill(0);
	const add = (to: number[], bin: number, by: number) => (to[bin] = (to[bin] ?? 0) + by);
	for (const { date } of events) {
		const [from, to] = drawnSpan(date, extent);
		add(counts, binOf({ start: from, middle: (from + to) / 2, end: to }[symbolSide(date)]), 1);
		if (from === to) continue;
		add(steps, binOf(from), 1);
		// The end of a band is exclusive.
		add(steps, binOf(to - 1) + 1, -1);
	}
	const max = Math.max(...counts);
	// The square root keeps a single event visible beside a large cluster.
	const heights = counts.map((n) => (n > 0 ? Math.max(minHeight, Math.sqrt(n / max)) : 0));
	let depth = 0;
	const covers = steps.slice(0, binCount).map((step) => ((depth += step) > 0 ? 1 : 0));
	return {
		track,
		bars: toRuns(heights).map(({ value: height, ...run }) => ({ ...run, height })),
		bands: toRuns(covers).map(({ from, to }) => ({ from, to }))
	};
}

/** Joins neighbours of equal value, and leaves out zeros. */
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
