import { dateKnownFrom } from '#lib/record/as-known.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The events that the page shows at the top: those with a lead. If the page shows a past day, leads that were
 * not yet known are replaced by the latest known events, so that there are as many.
 *
 * @param timeline the record as it was known on the past day, or the whole record
 * @param whole the whole record
 * @returns in the order of the record
 */
export function leadEventsAsOf({ events, asOf }: Timeline, whole: Timeline): TimelineEvent[] {
	const leads = events.filter(({ lead }) => lead);
	const missing = whole.events.filter(({ lead }) => lead).length - leads.length;
	if (!asOf || missing <= 0) return leads;
	const knownAt = ({ known, date }: TimelineEvent) => dateKnownFrom(known ?? date);
	const latestKnown = events
		.filter(({ lead }) => !lead)
		.sort((a, b) => knownAt(b) - knownAt(a) || b.index - a.index)
		.slice(0, missing);
	return [...leads, ...latestKnown].sort((a, b) => a.index - b.index);
}
