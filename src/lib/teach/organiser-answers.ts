import type { WorksheetRows } from '#lib/record/lessons.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { ReadingTask } from './reading-tasks.ts';

/** The answers with which the table of the page for students is filled in for one event. */
export interface OrganiserAnswers {
	/** The event whose sources students judge. */
	event: TimelineEvent;
	/** A text for each row of the table. */
	rows: WorksheetRows;
	/** Whether the answers are the record's own texts, in its language. */
	isOfRecord: boolean;
}

/** Takes the answers from the reading tasks of the site's lessons. */
export const organiserAnswers = (tasks: readonly ReadingTask[]): OrganiserAnswers[] =>
	tasks.map(({ event, filled }) => ({
		event,
		rows: filled,
		isOfRecord: true
	}));
