import type { Timeline, Track } from '#lib/record/timeline.ts';
import { group } from 'd3';
import { countIn, toSpans, type Spans } from './spans.ts';
import type { Domain } from './transform.ts';

interface Known {
	spans: Map<Track, Spans>;
	/** What was found last. The same tracks are the same array, so that nothing is laid out anew. */
	last: readonly Track[];
}

const known = new WeakMap<Timeline, Known>();

function knownOf(timeline: Timeline): Known {
	let found = known.get(timeline);
	if (!found) {
		const byTrack = group(timeline.events, ({ track }) => track);
		const until = timeline.extent[1];
		const spans = Array.from(
			byTrack,
			([track, events]) => [track, toSpans(events, until)] as const
		);
		known.set(timeline, (found = { spans: new Map(spans), last: [] }));
	}
	return found;
}

/**
 * The tracks without an event in a domain, ms UTC. None if no track has one: then nothing gains from their room. None as
 * known on a day: before and after are the same picture.
 */
export function emptyTracks(timeline: Timeline, domain: Domain): readonly Track[] {
	const { tracks, axis } = timeline;
	const before = knownOf(timeline);
	const isEmpty = (track: Track) => {
		const spans = before.spans.get(track);
		return !spans || countIn(spans, domain) === 0;
	};
	const empty = axis ? [] : tracks.filter(isEmpty);
	const found = empty.length < tracks.length ? empty : [];
	const isSame =
		before.last.length === found.length && found.every((track, i) => track === before.last[i]);
	if (!isSame) before.last = found;
	return before.last;
}
