import { plan } from '#language/teach';
import { comma, separator } from '#language/record';
import { formatEvidence } from '#lib/messages/format.ts';
import { formatList } from '#lib/messages/format-list.ts';
import { formatPublished } from '#lib/messages/format-sources.ts';
import { formatMaker } from '#lib/messages/name-sources.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import type { Lesson, LessonAnswer, LessonStep } from '#lib/record/lessons.ts';
import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** The steps that do not depend on the record. The first slide of “As known then” has no labels, which would tell the order. */
const open: LessonStep = { minutes: 4, ...plan.open, shows: 'known' };
const order: LessonStep = { minutes: 12, ...plan.order };
const known: LessonStep = { minutes: 8, ...plan.known, shows: 'known' };
const lateral: LessonStep = { minutes: 16, ...plan.lateral };
const exit: LessonStep = { minutes: 5, ...plan.exit };

/** The lesson for records without one, in which some events became public later. It contains no facts of a record. */
export const generalLesson: Lesson = {
	id: 'lesson',
	title: plan.title,
	summary: plan.summary,
	goals: plan.goals,
	prepare: plan.prepare,
	parts: [[open, order, known, lateral, exit]],
	answers: [],
	ticket: { task: plan.ticket, rubric: plan.rubric },
	homework: plan.homework
};

/**
 * Two events to read about laterally, on other sites: those with most sources, in reading order. Empty if
 * fewer than two events have a source.
 */
export function eventsToRead({ events }: Timeline): TimelineEvent[] {
	const chosen = events
		.toSorted((a, b) => b.sources.length - a.sources.length || a.index - b.index)
		.slice(0, 2)
		.filter(({ sources }) => sources.length > 0)
		.toSorted((a, b) => a.index - b.index);
	return chosen.length === 2 ? chosen : [];
}

/** The maximum number of events that one step shows. */
const maxShown = 6;

/** At most six events at equal distances. */
function spread({ events }: Timeline): TimelineEvent[] {
	const count = Math.min(maxShown, events.length);
	return Array.from({ length: count }, (_, i) =>
		events.at(Math.round((i * (events.length - 1)) / Math.max(1, count - 1)))
	).flatMap((event) => event ?? []);
}

/** What a plan says about events of one record. */
interface Told {
	/** The titles of events, as a list. */
	list: (events: readonly TimelineEvent[]) => string;
	/** A line for each event with an answer in the record: “The mayor answers”: The Paper. */
	answer: (
		question: string | undefined,
		events: readonly TimelineEvent[],
		factsOf: (event: TimelineEvent) => string | null
	) => LessonAnswer[];
}

function tellOf({ language }: Timeline): Told {
	const titleOf = ({ title }: TimelineEvent) => formatPageTitle(title, language);
	return {
		list: (events) => formatList(events.map(titleOf)),
		answer(question = '', events, factsOf) {
			const lines = events.flatMap((event) => {
				const facts = factsOf(event)?.replace(/\.$/, '');
				return facts ? [plan.told({ event: titleOf(event), facts })] : [];
			});
			const text = lines.join(' ');
			return text === '' ? [] : [{ question, text, events: events.map(({ id }) => id) }];
		}
	};
}

/**
 * The lesson for a record without one. Its plan names events of the record, and answers its questions from the record.
 * Only if the record says of some events that they became public later, the class goes through what was known when.
 * Otherwise it asks what each event is known from: a book does not show when its subject became known.
 */
export function lessonOn(timeline: Timeline): Lesson {
	const { list, answer } = tellOf(timeline);
	const { language } = timeline;
	const read = eventsToRead(timeline);
	const shown = spread(timeline);
	const saysKnown = timeline.events.some((event) => event.known);
	const madeOf = (source: SourceData) =>
		[formatMaker(source), formatPublished(source, language) ?? []].flat().join(comma);
	const makersOf = ({ sources }: TimelineEvent) =>
		[...new Set(sources.map(formatMaker))].join(separator);
	const origin: LessonStep = {
		minutes: known.minutes,
		title: plan.origin.title,
		does: plan.origin.does({ events: list(shown) }),
		asks: plan.origin.asks,
		events: shown.map(({ id }) => id)
	};
	const [behind, evidence, others] = lateral.asks;
	const [first, second] = read;
	const named = first && second && plan.named({ first: list([first]), second: list([second]) });
	return {
		...generalLesson,
		...(!saysKnown && {
			summary: plan.origin.summary,
			goals: plan.goals.map((goal, i) => (i === 1 ? plan.origin.goal : goal)),
			ticket: { task: plan.origin.ticket, rubric: plan.rubric }
		}),
		prepare: [...plan.prepare, ...(named ? [named] : [])],
		parts: [
			[
				open,
				order,
				saysKnown ? known : origin,
				named ? { ...lateral, events: read.map(({ id }) => id) } : lateral,
				exit
			]
		],
		answers: [
			{ question: open.asks[0] ?? '', text: plan.saidAnswer, events: [] },
			...answer(origin.asks[0], saysKnown ? [] : shown, ({ sources }) =>
				sources.map(madeOf).join(separator)
			),
			...answer(behind, read, makersOf),
			...answer(evidence, read, formatEvidence),
			...answer(others, read, (event) => event.disputed)
		]
	};
}
