import { plan } from '#language/teach';
import { comma, separator } from '#language/record';
import { formatEvidence } from '#lib/messages/format.ts';
import { formatList } from '#lib/messages/format-list.ts';
import { formatPublished } from '#lib/messages/format-sources.ts';
import { formatMaker } from '#lib/messages/name-sources.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import type { Lesson, LessonAnswer, LessonStep } from '#lib/record/lessons.ts';
import { isContrast, pickLessonEvents } from './pick-lesson-events.ts';
import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The steps that are the same for every record. The first slide of “As known then” has no labels on its drawing,
 * because they would reveal the order.
 */
const open: LessonStep = { minutes: 4, ...plan.open, shows: 'known' };
const order: LessonStep = { minutes: 12, ...plan.order };
/** The duration of the step that shows the events, minutes. */
const shownMinutes = 8;
const lateral: LessonStep = { minutes: 16, ...plan.lateral };
const exit: LessonStep = { minutes: 5, ...plan.exit };

/** The parts of the general lesson that are the same for every record. */
const generalLesson = {
	id: 'lesson',
	title: plan.title,
	ticket: { task: plan.ticket, rubric: plan.rubric },
	homework: plan.homework
};

/** Whether an event has a source with a web address. */
const isOnWeb = ({ sources }: TimelineEvent) => sources.some(({ address }) => address?.href);

/**
 * Chooses two events whose sources a class compares. Prefers events with sources on the web, then those that reply to
 * or contrast with others, then those with the most sources. Of equally good second events, prefers one that is
 * linked to the first.
 *
 * @returns the two events in reading order; empty if fewer than two events have a source
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

/** The maximum number of events in one step. */
const maxShown = 6;

/** Functions that write a lesson's sentences about the events of a record. */
interface LessonTexts {
	/** Lists the titles of events. */
	list: (events: readonly TimelineEvent[]) => string;
	/** Answers a question with a sentence for each event, such as “The mayor answers”: The Paper. */
	answer: (
		question: string | undefined,
		events: readonly TimelineEvent[],
		factsOf: (event: TimelineEvent) => string | null
	) => LessonAnswer[];
}

function textsFor({ language }: Timeline): LessonTexts {
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
 * Makes the general lesson for a record that has no lesson. It uses events of the record, and takes the answers from
 * it. If the record says that some events became public later, the class discusses what was known when. Otherwise it
 * discusses what we know each event from, because a book's date does not show when its subject became known.
 */
export function generalLessonFor(timeline: Timeline): Lesson {
	const { list, answer } = textsFor(timeline);
	const { language } = timeline;
	const read = eventsToRead(timeline);
	const shown = pickLessonEvents(timeline, maxShown);
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
