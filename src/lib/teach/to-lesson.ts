import { plan } from '#language/teach';
import type { LessonRecord } from '#lib/record/events-file.ts';
import type { Lesson } from '#lib/record/lessons.ts';

/** Converts a lesson in the record. If it has no exit ticket, it gets the general lesson's, with that rubric. */
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
		// The general rubric only fits the general task.
		ticket: ticket === undefined ? { task: plan.ticket, rubric: plan.rubric } : { task: ticket },
		homework: '',
		...(standards && { standards })
	};
}
