import type { Timeline, TimelineEvent, Track } from '#lib/record/timeline.ts';

/** Whether an event is one of those that the editors chose to stand out. */
export const isLead = ({ lead }: TimelineEvent): boolean => lead !== undefined;

const known = new WeakMap<Timeline, ReadonlyMap<Track, number>>();

/** How many leads each track has; counted once for each record. */
export function countLeads(timeline: Timeline): ReadonlyMap<Track, number> {
	let counts = known.get(timeline);
	if (!counts) {
		const all = new Map<Track, number>();
		for (const event of timeline.events) {
			if (isLead(event)) all.set(event.track, (all.get(event.track) ?? 0) + 1);
		}
		known.set(timeline, (counts = all));
	}
	return counts;
}
