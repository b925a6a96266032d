import type { Teaching, SourceComparison } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** A task for one level: check the sources of one event by reading what other pages say (lateral reading). */
export interface ReadingTask extends Omit<SourceComparison, 'event'> {
	/** The event whose sources students check. */
	event: TimelineEvent;
}

/** The reading tasks of all levels, without those whose event is not in the timeline. */
export function readingTasks(teaching: Teaching, { eventById }: Timeline): ReadingTask[] {
	return teaching.comparisons.flatMap((comparison) => {
		const event = eventById.get(comparison.event);
		return event ? { ...comparison, event } : [];
	});
}
