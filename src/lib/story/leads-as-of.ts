import { knownFrom } from '#lib/record/as-known.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The events with a lead, which the page shows first. With an as-of day, the latest known events replace leads that
 * were not yet known, so that the number of events stays the same.
 *
 * @param timeline the record as it was known on the as-of day, or the whole record
 * @param whole the whole record
 * @returns in the order of the record
 */
export function leadEventsAsOf({ events, asOf }: Timeline, whole: Timeline): TimelineEvent[] {
	const leads = events.filter(({ lead }) => lead);
	const missing = whole.events.filter(({ lead }) => lead).length - leads.length;
	if (!asOf || missing <= 0) return leads;
	const knownAt = ({ known, date }: TimelineEvent) => knownFrom(known ?? date);
	const last = events
		.filter(({ lead }) => !lead)
		.sort((a, b) => knownAt(b) - knownAt(a) || b.index - a.index)
		.slice(0, missing);
	return [...leads, ...last].sort((a, b) => a.index - b.index);
}
