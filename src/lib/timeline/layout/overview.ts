import type { Timeline, TimelineEvent, Track } from '#lib/record/timeline.ts';
import { drawnSpan } from './drawn-span.ts';
import { wholeDomain, type Domain } from './transform.ts';

/** A track in the strip that shows the whole story, in shares of its width (0 to 1). */
export interface OverviewTrack {
	track: Track;
	/** Where marks stand; as high as there are many of them, 0 to 1 of the row. */
	bars: { from: number; to: number; height: number }[];
	/** What dates that are wider than a day cover. */
	bands: { from: number; to: number }[];
}

/** The strip, px: no handle in it is smaller than a target may be. */
export const stripHeight = 26;

/** What the overview adds to the height of the widget, px: the strip, and room above and below. */
export const overviewHeight = 4 + stripHeight + 6;

/**
 * Events are counted in this many parts of the story: about 3 px each at the page's widest, 2 px at
 * the medium class, which is as thin as a mark can be seen. However many events there are, no more
 * is drawn of a track.
 */
export const binCount = 360;

/** A lone event beside the greatest crowd is at least this high, as a share of it. */
const minHeight = 0.5;

/**
 * The whole extent in small. It needs no width: the page is prerendered with it.
 *
 * @param hidden what a filter hides is left out
 */
export function layoutOverview(
	timeline: Timeline,
	hidden: ReadonlySet<TimelineEvent> = new Set()
): OverviewTrack[] {
	const whole = wholeDomain(timeline.extent);
	const byTrack = new Map<Track, TimelineEvent[]>(timeline.tracks.map((track) => [track, []]));
	for (const event of timeline.events) {
		if (!hidden.has(event)) byTrack.get(event.track)?.push(event);
	}
	return [...byTrack].map(([track, events]) => layoutTrack(track, events, timeline, whole));
}

function layoutTrack(
	track: Track,
	events: readonly TimelineEvent[],
	{ extent }: Timeline,
	[start, end]: Domain
): OverviewTrack {
	const binOf = (time: number) =>
		Math.min(binCount - 1, Math.floor(((time - start) / (end - start)) * binCount));
	const counts = new Array<number>(binCount).fill(0);
	/** How many more bands cover a bin than the one before it. */
	const steps = new Array<number>(binCount + 1).fill(0);
	const add = (to: number[], bin: number, by: number) => (to[bin] = (to[bin] ?? 0) + by);
	for (const { date } of events) {
		const [from, to] = drawnSpan(date, extent[1]);
		add(counts, binOf((from + to) / 2), 1);
		if (from === to) continue;
		add(steps, binOf(from), 1);
		// A band ends with the instant before its end.
		add(steps, binOf(to - 1) + 1, -1);
	}
	const max = Math.max(...counts);
	// By the square root: what stands alone is not lost beside a crowd.
	const heights = counts.map((n) => (n > 0 ? Math.max(minHeight, Math.sqrt(n / max)) : 0));
	let depth = 0;
	const covers = steps.slice(0, binCount).map((step) => ((depth += step) > 0 ? 1 : 0));
	return {
		track,
		bars: toRuns(heights).map(({ value: height, ...run }) => ({ ...run, height })),
		bands: toRuns(covers).map(({ from, to }) => ({ from, to }))
	};
}

/** Neighbours of one value are one; nothing is drawn for 0. */
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
