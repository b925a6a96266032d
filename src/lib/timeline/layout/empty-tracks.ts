import type { Timeline, Track } from '#lib/record/timeline.ts';
import { isDrawnIn } from './drawn-span.ts';
import type { Domain } from './transform.ts';

/** The tracks without an event in a domain, ms UTC; none if no track has one: then nothing gains from their room. */
export function emptyTracks({ tracks, events, extent }: Timeline, domain: Domain): Track[] {
	const empty = new Set(tracks);
	for (const { track, date } of events) {
		if (empty.has(track) && isDrawnIn(date, extent[1], domain)) empty.delete(track);
		if (empty.size === 0) break;
	}
	return empty.size < tracks.length ? [...empty] : [];
}
