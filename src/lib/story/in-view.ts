import type { DateData } from '#lib/messages/drawn.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { drawnSpan } from '#lib/timeline/layout/drawn-span.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';

/** How many events the marks in a view have. A cluster at the edge counts with all its events, even those outside. */
export const countInView = (scene: Parameters<typeof drawnMarks>[0]): number =>
	drawnMarks(scene).reduce((sum, { count }) => sum + count, 0);

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
