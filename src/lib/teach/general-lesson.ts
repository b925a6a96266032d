import { lesson as lessonMessages, plan } from '#language/teach';
import { filled } from '#language/teach/papers';
import { comma, separator } from '#language/record';
import { formatDate } from '#lib/messages/dates.ts';
import { formatEvidence } from '#lib/messages/format.ts';
import { formatList } from '#lib/messages/format-list.ts';
import { formatPublished } from '#lib/messages/format-sources.ts';
import { formatMaker, formatShortSource, formatSourceName } from '#lib/messages/name-sources.ts';
import { plainDates } from '#lib/messages/plain-dates.ts';
import { formatPageTitle, formatQuote } from '#lib/messages/quotes.ts';
import type { Lesson, LessonAnswer, LessonStep, TeachingFact } from '#lib/record/lessons.ts';
import { isTied } from '#lib/record/time-order.ts';
import { eventQuestions } from './event-questions.ts';
import { eventsForCards, exerciseSize } from './order/ordering.ts';
import { isContrast, pickLessonEvents } from './pick-lesson-events.ts';
import { refersBack } from './refers-back.ts';
import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The minutes of each step, for a lesson that shows this many events: 45 with six. If there are too few events for
 * cards, their time is for showing them.
 */
const minutesFor = (shown: number, hasCards: boolean) => ({
	open: 4,
	order: 2 * shown,
	show: shown + 2 + (hasCards ? 0 : 2 * shown),
	read: 2 * shown + 4,
	exit: 5
});

/** The id of the general lesson. */
export const generalLessonId = 'lesson';

/** The parts of the general lesson that are the same for every record. */
const generalLesson = {
	id: generalLessonId,
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
	/** The title of an event, in quotation marks. */
	titleOf: (event: TimelineEvent) => string;
	/** Lists the titles of events. */
	list: (events: readonly TimelineEvent[]) => string;
	/** Answers a question with a line for each event, such as “The mayor answers”: The Paper. */
	answer: (
		question: string | undefined,
		events: readonly TimelineEvent[],
		factsOf: (event: TimelineEvent) => string | null
	) => LessonAnswer[];
	/** The date of an event. */
	dateOf: (event: TimelineEvent) => string;
}

function textsFor({ language }: Timeline): LessonTexts {
	const titleOf = ({ title }: TimelineEvent) => formatPageTitle(title, language);
	return {
		titleOf,
		dateOf: ({ date }) => formatDate(date, language, plainDates),
		list: (events) => formatList(events.map(titleOf)),
		answer(question = '', events, factsOf) {
			const lines = events.flatMap((event) => {
				const facts = factsOf(event)?.replace(/\.$/, '');
				return facts ? [plan.told({ event: titleOf(event), facts })] : [];
			});
			const text = lines.join('\n');
			return text === '' ? [] : [{ question, text, events: events.map(({ id }) => id) }];
		}
	};
}

/** What “said” and “reported” mean, with an event of each if the record has both. */
function saidAnswer({ events }: Timeline, { titleOf }: LessonTexts): string {
	const said = events.find(
		({ statement, attribution }) =>
			statement && (attribution === 'direct' || attribution === 'witness')
	);
	const reported = events.find(
		({ statement, attribution }) => !statement && attribution === 'reported'
	);
	return said && reported
		? plan.saidHere({ said: titleOf(said), reported: titleOf(reported) })
		: plan.saidAnswer;
}

/** The right order of the cards with their dates, and the two neighbours whose order is the least certain. */
function orderAnswer(cards: readonly TimelineEvent[], { titleOf, dateOf }: LessonTexts): string {
	const dated = (event: TimelineEvent) =>
		plan.dated({ event: titleOf(event), date: dateOf(event) });
	const pairs = cards.slice(1).map((second, i) => [cards[i] ?? second, second] as const);
	const between = ([first, second]: (typeof pairs)[number]) => second.date.start - first.date.start;
	const tied = pairs.find(([first, second]) => isTied(first, second));
	const closest = tied ?? pairs.toSorted((a, b) => between(a) - between(b))[0];
	const lines = [plan.rightOrder({ list: cards.map(dated).join(separator) })];
	if (closest) {
		const [first, second] = [titleOf(closest[0]), titleOf(closest[1])];
		lines.push((tied ? plan.either : plan.closest)({ first, second }));
	}
	return lines.join('\n');
}

/**
 * A full answer to the exit ticket, about the first of these events for which the record has all its parts.
 *
 * @param saysKnown whether the ticket asks when the event became public, instead of when its source was made
 */
function exampleFor(
	timeline: Timeline,
	events: readonly TimelineEvent[],
	saysKnown: boolean,
	{ titleOf, dateOf }: LessonTexts
): TeachingFact | null {
	const { language } = timeline;
	for (const event of events) {
		const [source, other] = event.sources;
		const next =
			other ??
			[...event.links.map((link) => link.event), ...timeline.events]
				.flatMap(({ sources }) => sources)
				.find((each) => each !== source);
		const evidence = formatEvidence(event);
		const made = saysKnown
			? event.known && formatDate(event.known, language, plainDates)
			: source && formatPublished(source, language);
		if (!source || !next || !evidence || !made) continue;
		const text = (saysKnown ? plan.exampleKnown : plan.example)({
			event: titleOf(event),
			makers: formatMaker(source),
			evidence,
			date: dateOf(event),
			made,
			next: formatShortSource(next)
		});
		return { text, events: [event.id] };
	}
	return null;
}

/**
 * Makes the general lesson for a record that has no lesson. It uses events of the record, and takes the answers from
 * it. If the record says that some events became public later, the class discusses what was known when. Otherwise it
 * discusses what we know each event from, because a book's date does not show when its subject became known.
 */
export function generalLessonFor(timeline: Timeline): Lesson {
	const texts = textsFor(timeline);
	const { list, answer } = texts;
	const { language, dek } = timeline;
	const read = eventsToRead(timeline);
	const shown = pickLessonEvents(timeline, maxShown);
	const events = shown.map(({ id }) => id);
	const fit = new Set(eventsForCards(timeline));
	const cards = shown.filter((event) => fit.has(event) && !refersBack(event.title));
	const hasCards = cards.length >= exerciseSize.min;
	const minutes = minutesFor(shown.length, hasCards);
	const saysKnown = timeline.events.some((event) => event.known);
	const madeOf = (source: SourceData, name: string) =>
		[name, formatPublished(source, language) ?? []].flat().join(comma);
	// One source is named with its publisher. Several have short names, so that they fit on a line or two.
	const originOf = ({ sources }: TimelineEvent) =>
		sources
			.map((source) =>
				madeOf(source, sources.length > 1 ? formatSourceName(source) : formatMaker(source))
			)
			.join(separator) || plan.noSource;
	const makersOf = ({ sources }: TimelineEvent) =>
		[...new Set(sources.map(formatMaker))].join(separator);
	const words = saysKnown ? plan.known : plan.origin;
	const onEvents = eventQuestions(timeline, shown);
	const guess = dek ? [plan.guess({ question: formatQuote(dek, language) })] : [];
	// The first slide of “As known then” has no labels on its drawing, because they would reveal the order.
	const open: LessonStep = {
		minutes: minutes.open,
		...plan.open,
		asks: [...guess, ...plan.open.asks],
		shows: 'known'
	};
	const order: LessonStep = {
		minutes: minutes.order,
		...plan.order,
		cards: cards.map(({ id }) => id)
	};
	const show: LessonStep = {
		minutes: minutes.show,
		title: words.title,
		does: saysKnown ? plan.known.does({ events: list(shown) }) : plan.origin.does,
		asks: [...words.asks, ...onEvents.map(({ question }) => question)],
		events,
		...(saysKnown && { shows: 'known' as const })
	};
	const exit: LessonStep = { minutes: minutes.exit, ...plan.exit };
	const isWeb = read.some(isOnWeb);
	const { copies, lateral } = plan;
	const [behind, evidence, others] = lateral.asks;
	const [first, second] = read;
	const pair = first && second && { first: list([first]), second: list([second]) };
	const named = pair && (isWeb ? plan : copies).named(pair);
	const { title, does } = isWeb ? lateral : copies;
	const reading: LessonStep = {
		minutes: minutes.read,
		...lateral,
		title,
		does: pair ? `${does} ${plan.here(pair)}` : does,
		...(pair && { events: read.map(({ id }) => id) })
	};
	const summary = saysKnown ? plan.summary : plan.origin.summary;
	const onPaper = saysKnown ? copies.summaryKnown : copies.summaryOrigin;
	const [before = '', middle = '', last = ''] = plan.goals;
	const prepare = isWeb ? plan.prepare : [...plan.prepare.slice(0, 2), copies.ready, copies.screen];
	const example = exampleFor(timeline, [...read, ...shown, ...timeline.events], saysKnown, texts);
	const part = [open, ...(hasCards ? [order] : []), show, reading, exit];
	return {
		...generalLesson,
		title: lessonMessages.minutes({
			minutes: String(part.reduce((sum, { minutes }) => sum + minutes, 0))
		}),
		summary: isWeb ? summary : onPaper,
		goals: [
			...(hasCards ? [before] : []),
			saysKnown ? middle : plan.origin.goal,
			isWeb ? last : copies.goal
		],
		ticket: {
			task: saysKnown ? plan.ticket : plan.origin.ticket,
			rubric: plan.rubric,
			...(example && { example })
		},
		...(!isWeb && { isOnPaper: true as const }),
		prepare: [...prepare.slice(hasCards ? 0 : 1), ...(named ? [named] : [])],
		parts: [part],
		answers: [
			{ question: plan.open.asks[0] ?? '', text: saidAnswer(timeline, texts), events: [] },
			...(hasCards
				? [{ question: plan.order.asks[0] ?? '', text: orderAnswer(cards, texts), events: [] }]
				: []),
			...answer(plan.origin.asks[0], saysKnown ? [] : shown, originOf),
			...onEvents,
			...answer(behind, read, makersOf),
			...answer(evidence, read, formatEvidence),
			...answer(others, read, ({ disputed, sources }) =>
				sources.length > 1
					? [disputed, filled.count({ count: sources.length })].filter(Boolean).join(' ')
					: disputed
			)
		]
	};
}
