import type { FilledRows, Teaching } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { lessonPages } from './lesson-pages.ts';

/** The student page as somebody could fill it in for a source of one event. */
export interface FilledOrganiser {
	event: TimelineEvent;
	rows: FilledRows;
	/** Whether the record’s author wrote them. */
	isOfRecord: boolean;
}

/** The student page filled in for the pages of the record’s lessons, as far as the timeline has their events. */
export const fillOrganiser = (teaching: Teaching, timeline: Timeline): FilledOrganiser[] =>
	lessonPages(teaching, timeline).map(({ event, filled }) => ({
		event,
		rows: filled,
		isOfRecord: true
	}));
