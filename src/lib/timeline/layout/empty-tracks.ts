import type { Timeline, Track } from '#lib/record/timeline.ts';
import { isDrawnIn } from './drawn-span.ts';
import type { Domain } from './transform.ts';

/** What was found last. The same tracks are the same array, so that nothing is laid out anew. */
const last = new WeakMap<Timeline, readonly Track[]>();

/**
 * The tracks without an event in a domain, ms UTC. None if no track has one: then nothing gains from their room. None as
 * known on a day: before and after are the same picture.
 */
export function emptyTracks(timeline: Timeline, domain: Domain): readonly Track[] {
	const { tracks, events, extent, axis } = timeline;
	const empty = new Set(axis ? [] : tracks);
	for (const { track, date } of events) {
		if (empty.has(track) && isDrawnIn(date, extent[1], domain)) empty.delete(track);
		if (empty.size === 0) break;
	}
	const found = empty.size < tracks.length ? [...empty] : [];
	const before = last.get(timeline);
	const isSame = before?.length === found.length && found.every((track, i) => track === before[i]);
	if (before && isSame) return before;
	last.set(timeline, found);
	return found;
}
