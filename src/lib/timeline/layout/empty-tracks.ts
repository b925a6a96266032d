import type { DrawnTimeline, Track } from '#lib/messages/drawn.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import { countOverlapping, toEventSpans, type EventSpans } from './spans.ts';
import type { Domain } from './transform.ts';

/** The cached data of a timeline. */
interface EmptyTracksCache {
	/** One entry per track. */
	spans: EventSpans[];
	/** The last result. If the tracks have not changed, callers get the same array, so that they lay out nothing again. */
	lastResult: readonly Track[];
}

/** The cached data of each timeline. */
const cacheByTimeline = new WeakMap<DrawnTimeline, EmptyTracksCache>();

/** The tracks without an event in a domain, ms UTC. None if all are empty: no other track could use their lanes. */
export function emptyTracks(timeline: DrawnTimeline, domain: Domain): readonly Track[] {
	const { tracks, extent } = timeline;
	const cached = getOrMake(cacheByTimeline, timeline, () => {
		const { events } = timeline;
		const eventsOf = (track: Track) => events.filter((event) => event.track === track);
		return { spans: tracks.map((track) => toEventSpans(eventsOf(track), extent)), lastResult: [] };
	});
	const counts = cached.spans.map((spans) => countOverlapping(spans, domain));
	const isAny = counts.some((count) => count > 0);
	const found = isAny ? tracks.filter((_, i) => counts[i] === 0) : [];
	if (`${found.map(({ id }) => id)}` !== `${cached.lastResult.map(({ id }) => id)}`)
		cached.lastResult = found;
	return cached.lastResult;
}
