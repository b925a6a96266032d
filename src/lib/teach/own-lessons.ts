import { plan } from '#language/teach';
import type { LessonRecord } from '#lib/record/events-file.ts';
import type { Lesson } from '#lib/record/lessons.ts';

/** A lesson as its author wrote it in the record; its ticket has the general rubric, and the general task if it has none. */
export function toLesson(written: LessonRecord): Lesson {
	const { id, title, level = '', goals = [], steps, ticket = plan.ticket, standards } = written;
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
		ticket: { task: ticket, rubric: plan.rubric },
		homework: '',
		...(standards && { standards })
	};
}
