import type { DateData } from '#lib/messages/drawn.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { drawnSpan } from '#lib/timeline/layout/drawn-span.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';

/** Whether a part of an event is drawn in a domain, ms UTC. */
export function isDrawnIn(date: DateData, extent: Domain, [start, end]: Domain): boolean {
	const [from, to] = drawnSpan(date, extent);
	return to > start && from < end;
}

/** The first of these events that is at least partly drawn in a domain, ms UTC; undefined if none is. */
export function firstInView(
	events: readonly TimelineEvent[],
	{ extent }: Timeline,
	domain: Domain
): TimelineEvent | undefined {
	return events.find(({ date }) => isDrawnIn(date, extent, domain));
}
