import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { isDrawnIn } from './layout/drawn-span.ts';
import type { Domain } from './layout/transform.ts';

/**
 * The events of which a part is drawn in a domain, ms UTC, in the same order.
 *
 * @param events of the timeline
 */
export function eventsInView(
	events: readonly TimelineEvent[],
	{ extent }: Timeline,
	domain: Domain
): TimelineEvent[] {
	return events.filter(({ date }) => isDrawnIn(date, extent[1], domain));
}
