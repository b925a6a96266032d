import type { WorksheetRows, Teaching } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { readingTasks } from './reading-tasks.ts';

/** The answers with which the table of the page for students is filled in for one event. */
export interface OrganiserAnswers {
	/** The event whose sources students judge. */
	event: TimelineEvent;
	/** A text for each row of the table. */
	rows: WorksheetRows;
	/** Whether the answers are the record's own texts, in its language. */
	isOfRecord: boolean;
}

/** Takes the answers from the site's lessons. Skips events that are not in the timeline. */
export const organiserAnswers = (teaching: Teaching, timeline: Timeline): OrganiserAnswers[] =>
	readingTasks(teaching, timeline).map(({ event, filled }) => ({
		event,
		rows: filled,
		isOfRecord: true
	}));
