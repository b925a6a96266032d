import { plan } from '#language/teach';
import type { Lesson } from '#lib/record/lessons.ts';

/** The lesson on a record that has none of its own: it knows nothing of the record. */
export const generalLesson: Lesson = {
	id: 'lesson',
	title: plan.title,
	summary: plan.summary,
	goals: plan.goals,
	prepare: plan.prepare,
	parts: [
		[
			{ minutes: 4, ...plan.open, shows: 'stage' },
			{ minutes: 12, ...plan.order },
			{ minutes: 8, ...plan.known, shows: 'known' },
			{ minutes: 16, ...plan.lateral },
			{ minutes: 5, ...plan.exit }
		]
	],
	answers: [],
	ticket: { task: plan.ticket, rubric: plan.rubric },
	homework: plan.homework
};
