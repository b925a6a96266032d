import { drawnSpan } from './layout/drawn-span.ts';
import type { Domain } from './layout/transform.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The events of which a part is drawn in a domain, ms UTC, in the same order.
 *
 * @param events of the timeline
 */
export function eventsInView(
	events: readonly TimelineEvent[],
	{ extent }: Timeline,
	[start, end]: Domain
): TimelineEvent[] {
	return events.filter(({ date }) => {
		const [from, to] = drawnSpan(date, extent[1]);
		return to >= start && from <= end;
	});
}
