import { plan } from '#language/teach';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import type { Lesson } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** The lesson for records without one. It contains no facts of a record. */
export const generalLesson: Lesson = {
	id: 'lesson',
	title: plan.title,
	summary: plan.summary,
	goals: plan.goals,
	prepare: plan.prepare,
	parts: [
		[
			// Its first slide has no labels, which would tell the order of the cards.
			{ minutes: 4, ...plan.open, shows: 'known' },
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

/** Two events to read about laterally: those with most sources, in reading order; empty if fewer than two have any. */
export function eventsToRead({ events }: Timeline): TimelineEvent[] {
	const chosen = events
		.toSorted((a, b) => b.sources.length - a.sources.length || a.index - b.index)
		.slice(0, 2)
		.filter(({ sources }) => sources.length > 0)
		.toSorted((a, b) => a.index - b.index);
	return chosen.length === 2 ? chosen : [];
}

/** The general lesson. If the record has events to read about laterally, the preparation names them. */
export function lessonOn(timeline: Timeline): Lesson {
	const [first, second] = eventsToRead(timeline);
	if (!first || !second) return generalLesson;
	const named = plan.named({
		first: formatPageTitle(first.title, timeline.language),
		second: formatPageTitle(second.title, timeline.language)
	});
	return { ...generalLesson, prepare: [...generalLesson.prepare, named] };
}
