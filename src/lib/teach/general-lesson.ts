import { plan } from '#language/teach';
import { comma, separator } from '#language/record';
import { formatEvidence } from '#lib/messages/format.ts';
import { formatList } from '#lib/messages/format-list.ts';
import { formatPublished } from '#lib/messages/format-sources.ts';
import { formatMaker } from '#lib/messages/name-sources.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import type { Lesson, LessonAnswer, LessonStep } from '#lib/record/lessons.ts';
import { isContrast, pickShown } from './pick-shown.ts';
import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** The steps that do not depend on the record. The first slide of “As known then” has no labels, which would tell the order. */
const open: LessonStep = { minutes: 4, ...plan.open, shows: 'known' };
const order: LessonStep = { minutes: 12, ...plan.order };
/** The minutes of the step that goes through the events. */
const shownMinutes = 8;
const lateral: LessonStep = { minutes: 16, ...plan.lateral };
const exit: LessonStep = { minutes: 5, ...plan.exit };

/** What the lesson for records without one has in any record. It contains no facts of a record. */
const generalLesson = {
	id: 'lesson',
	title: plan.title,
	ticket: { task: plan.ticket, rubric: plan.rubric },
	homework: plan.homework
};

/** Whether an event has a source whose page can be opened. */
const isOnWeb = ({ sources }: TimelineEvent) => sources.some(({ address }) => address?.href);

/**
 * Two events whose sources a class compares: first those with a page on the web, then those that reply to another or
 * contrast with it, then those with most sources. The second is linked to the first, if it is as good.
 *
 * @returns the events in reading order; empty if fewer than two events have a source
 */
export function eventsToRead({ events }: Timeline): TimelineEvent[] {
	const rankOf = (event: TimelineEvent, to?: TimelineEvent) => [
		Number(isOnWeb(event)),
		Number(event.links.some((link) => link.event === to)),
		Number(event.links.some(isContrast)),
		event.sources.length
	];
	const best = (of: readonly TimelineEvent[], to?: TimelineEvent) =>
		of.toSorted((a, b) => {
			const rank = rankOf(b, to);
			const i = rankOf(a, to).findIndex((value, i) => value !== rank[i]);
			return i < 0 ? a.index - b.index : (rank[i] ?? 0) - (rankOf(a, to)[i] ?? 0);
		})[0];
	const sourced = events.filter(({ sources }) => sources.length > 0);
	const first = best(sourced);
	const second =
		first &&
		best(
			sourced.filter((event) => event !== first),
			first
		);
	return first && second ? [first, second].toSorted((a, b) => a.index - b.index) : [];
}

/** The maximum number of events that one step shows. */
const maxShown = 6;

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
	const shown = pickShown(timeline, maxShown);
	const events = shown.map(({ id }) => id);
	const saysKnown = timeline.events.some((event) => event.known);
	const madeOf = (source: SourceData) =>
		[formatMaker(source), formatPublished(source, language) ?? []].flat().join(comma);
	const makersOf = ({ sources }: TimelineEvent) =>
		[...new Set(sources.map(formatMaker))].join(separator);
	const words = saysKnown ? plan.known : plan.origin;
	const show: LessonStep = {
		minutes: shownMinutes,
		title: words.title,
		does: words.does({ events: list(shown) }),
		asks: words.asks,
		events,
		...(saysKnown && { shows: 'known' as const })
	};
	const isWeb = read.some(isOnWeb);
	const { copies } = plan;
	const [behind, evidence, others] = lateral.asks;
	const [first, second] = read;
	const named =
		first &&
		second &&
		(isWeb ? plan : copies).named({ first: list([first]), second: list([second]) });
	const reading = isWeb ? lateral : { ...lateral, title: copies.title, does: copies.does };
	const summary = saysKnown ? plan.summary : plan.origin.summary;
	const onPaper = saysKnown ? copies.summaryKnown : copies.summaryOrigin;
	const [before = '', middle = '', last = ''] = plan.goals;
	const prepare = isWeb ? plan.prepare : [...plan.prepare.slice(0, 2), copies.ready, copies.screen];
	return {
		...generalLesson,
		summary: isWeb ? summary : onPaper,
		goals: [before, saysKnown ? middle : plan.origin.goal, isWeb ? last : copies.goal],
		...(!saysKnown && { ticket: { task: plan.origin.ticket, rubric: plan.rubric } }),
		...(!isWeb && { isOnPaper: true as const }),
		prepare: [...prepare, ...(named ? [named] : [])],
		parts: [
			[
				open,
				{ ...order, cards: events },
				show,
				named ? { ...reading, events: read.map(({ id }) => id) } : reading,
				exit
			]
		],
		answers: [
			{ question: open.asks[0] ?? '', text: plan.saidAnswer, events: [] },
			...answer(plan.origin.asks[0], saysKnown ? [] : shown, ({ sources }) =>
				sources.length > 0 ? sources.map(madeOf).join(separator) : plan.noSource
			),
			...answer(behind, read, makersOf),
			...answer(evidence, read, formatEvidence),
			...answer(others, read, (event) => event.disputed)
		]
	};
}
