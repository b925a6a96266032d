import { plan } from '#language/teach';
import type { LessonRecord } from '#lib/record/events-file.ts';
import type { Lesson } from '#lib/record/lessons.ts';

/** A lesson as its author wrote it in the record; without a ticket it has the general one with its rubric. */
export function toLesson(written: LessonRecord): Lesson {
	const { id, title, level = '', goals = [], steps, ticket, standards } = written;
	return {
		id,
		title,
		summary: level,
		goals,
		prepare: [],
		parts: [
			steps.map(({ minutes, title, does = '', shows: events, asks = [] }) => ({
				minutes,
				title,
				does,
				asks: asks.map(({ question }) => question),
				...(events && { events })
			}))
		],
		answers: steps
			.flatMap(({ asks = [] }) => asks)
			.flatMap(({ question, answer }) =>
				answer === undefined ? [] : [{ question, text: answer, events: [] }]
			),
		// The general rubric assesses the general task alone.
		ticket: ticket === undefined ? { task: plan.ticket, rubric: plan.rubric } : { task: ticket },
		homework: '',
		...(standards && { standards })
	};
}
