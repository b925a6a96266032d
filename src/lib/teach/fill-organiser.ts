import type { WorksheetRows, Teaching } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { lessonPages } from './lesson-pages.ts';

/** The student page, filled in for the sources of one event. */
export interface FilledOrganiser {
	/** The event whose sources are judged. */
	event: TimelineEvent;
	/** The texts of the rows. */
	rows: WorksheetRows;
	/** Whether the answers are from the record's author, and so in the record's language. */
	isOfRecord: boolean;
}

/** Fills in the student page from the site's lessons. Leaves out events that the timeline does not have. */
export const fillOrganiser = (teaching: Teaching, timeline: Timeline): FilledOrganiser[] =>
	lessonPages(teaching, timeline).map(({ event, filled }) => ({
		event,
		rows: filled,
		isOfRecord: true
	}));
