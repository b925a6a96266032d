import type { DateData } from '#lib/messages/drawn.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { drawnSpan } from '#lib/timeline/layout/drawn-span.ts';
import { countIn, toSpans, type Spans } from '#lib/timeline/layout/spans.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';

const known = new WeakMap<readonly TimelineEvent[], Spans>();

/**
 * Of how many events a part is drawn in a domain, ms UTC. It looks at each event only the first time.
 *
 * @param events of the timeline
 */
export function countInView(
	events: readonly TimelineEvent[],
	{ extent }: Timeline,
	domain: Domain
): number {
	let spans = known.get(events);
	if (!spans) known.set(events, (spans = toSpans(events, extent)));
	return countIn(spans, domain);
}

/** Whether a part of an event is drawn in a domain, ms UTC. */
export function isDrawnIn(date: DateData, extent: Domain, [start, end]: Domain): boolean {
	const [from, to] = drawnSpan(date, extent);
	return to > start && from < end;
}

/** The first of these events. */
export function firstInView(
	events: readonly TimelineEvent[],
	{ extent }: Timeline,
	domain: Domain
): TimelineEvent | undefined {
	return events.find(({ date }) => isDrawnIn(date, extent, domain));
}
