import type { Teaching, SourceComparison } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** Pages to read laterally at one level, with the event whose sources they are. */
export interface LessonPages extends Omit<SourceComparison, 'event'> {
	/** The event whose sources students read. */
	event: TimelineEvent;
}

/** The pages for all levels. Levels whose event the timeline does not have are left out. */
export function lessonPages(teaching: Teaching, { events }: Timeline): LessonPages[] {
	return teaching.pages.flatMap((pages) => {
		const event = events.find(({ id }) => id === pages.event);
		return event ? { ...pages, event } : [];
	});
}
