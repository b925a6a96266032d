import type { Teaching, TeachingPages } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** The pages that one level reads laterally, with the event whose sources they are. */
export interface LessonPages extends Omit<TeachingPages, 'event'> {
	event: TimelineEvent;
}

/** The pages for all levels, as far as the timeline has their events. */
export function lessonPages(teaching: Teaching, { events }: Timeline): LessonPages[] {
	return teaching.pages.flatMap((pages) => {
		const event = events.find(({ id }) => id === pages.event);
		return event ? { ...pages, event } : [];
	});
}
