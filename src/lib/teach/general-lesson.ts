import { lesson as lessonMessages, plan } from '#language/teach';
import { formatQuote } from '#lib/messages/quotes.ts';
import type { Lesson, LessonStep } from '#lib/record/lessons.ts';
import { eventQuestions } from './event-questions.ts';
import { exampleFor, generalAnswers, type LessonEvents } from './general-answers.ts';
import { textsFor, type LessonTexts } from './lesson-texts.ts';
import { eventsForCards, exerciseSize } from './order/ordering.ts';
import { isContrast, pickLessonEvents } from './pick-lesson-events.ts';
import { refersBack } from './refers-back.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

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

/** Whether an event has a source with a web address. */
const isOnWeb = ({ sources }: TimelineEvent) => sources.some(({ address }) => address?.href);

/**
 * Chooses two events whose sources a class compares. Prefers events with sources on the web; then, as the second event, one
 * that is linked to the first; then those that reply to or contrast with others; then those with the most sources.
 *
 * @returns the two events in reading order; empty if fewer than two events have a source
 */
export function eventsToRead({ events }: Timeline): TimelineEvent[] {
	const rankOf = (event: TimelineEvent, to?: TimelineEvent) =>
		4_000 * Number(isOnWeb(event)) +
		2_000 * Number(event.links.some((link) => link.event === to)) +
		1_000 * Number(event.links.some(isContrast)) +
		Math.min(event.sources.length, 999);
	const best = (of: readonly TimelineEvent[], to?: TimelineEvent) =>
		of.reduce((found, event) => (rankOf(event, to) > rankOf(found, to) ? event : found));
	const sourced = events.filter(({ sources }) => sources.length > 0);
	if (sourced.length < 2) return [];
	const first = best(sourced);
	const others = sourced.filter((event) => event !== first);
	return [first, best(others, first)].toSorted((a, b) => a.index - b.index);
}

/** The maximum number of events in one step. */
const maxShown = 6;

/** Chooses the events of a lesson. Without enough events for the cards, it has none. */
function chooseEvents(timeline: Timeline): Omit<LessonEvents, 'questions'> {
	const shown = pickLessonEvents(timeline, maxShown);
	const fit = new Set(eventsForCards(timeline));
	const cards = shown.filter((event) => fit.has(event) && !refersBack(event.title));
	return {
		shown,
		cards: cards.length >= exerciseSize.min ? cards : [],
		read: eventsToRead(timeline)
	};
}

/**
 * Makes the general lesson for a record that has no lesson. It uses events of the record, and takes the answers from
 * it. If the record says that some events became public later, the class discusses what was known when. Otherwise it
 * discusses what we know each event from, because a book's date does not show when its subject became known.
 */
export function generalLessonFor(timeline: Timeline): Lesson {
	const texts = textsFor(timeline);
	const chosen = chooseEvents(timeline);
	const { shown, cards, read } = chosen;
	const events = { ...chosen, questions: eventQuestions(timeline, shown, texts) };
	const saysKnown = timeline.events.some((event) => event.known);
	const isWeb = (read.length > 0 ? read : timeline.events).some(isOnWeb);
	const hasSources = timeline.events.some(({ sources }) => sources.length > 0);
	const { copies } = plan;
	const [first, second] = read.map(texts.titleOf);
	const pair = first && second ? { first, second } : null;
	const named = pair && (isWeb ? plan : copies).named(pair);
	const summary = saysKnown ? plan.summary : plan.origin.summary;
	const onPaper = saysKnown ? copies.summaryKnown : copies.summaryOrigin;
	const [before = '', middle = '', last = ''] = plan.goals;
	const prepare = isWeb ? plan.prepare : [...plan.prepare.slice(0, 2), copies.ready, copies.screen];
	const example = exampleFor(timeline, [...read, ...shown, ...timeline.events], saysKnown, texts);
	const hasCards = cards.length > 0;
	const steps = stepsFor(timeline, events, { saysKnown, isWeb, hasSources, pair }, texts);
	const minutes = steps.reduce((sum, { minutes }) => sum + minutes, 0);
	return {
		id: generalLessonId,
		homework: plan.homework,
		title: lessonMessages.minutes({ minutes: String(minutes) }),
		summary: isWeb ? summary : onPaper,
		goals: [
			...(hasCards ? [before] : []),
			saysKnown ? middle : plan.origin.goal,
			...(hasSources ? [isWeb ? last : copies.goal] : [])
		],
		ticket: {
			task: saysKnown ? plan.ticket : plan.origin.ticket,
			rubric: plan.rubric,
			...(example && { example })
		},
		...(!isWeb && { isOnPaper: true as const }),
		prepare: [...prepare.slice(hasCards ? 0 : 1), ...(named ? [named] : [])],
		parts: [steps],
		answers: generalAnswers(timeline, events, saysKnown, texts)
	};
}

interface StepOptions {
	/** Whether the class discusses when events became known, instead of what we know them from. */
	saysKnown: boolean;
	/** Whether a source to read is on the web. */
	isWeb: boolean;
	/** Whether any event has a source. */
	hasSources: boolean;
	/** The titles of the two events to read. */
	pair: { first: string; second: string } | null;
}

/** The steps of the lesson: open, order, show, read, exit. Without cards or sources, those that need them are left out. */
function stepsFor(
	{ dek, language }: Timeline,
	{ shown, cards, read, questions }: LessonEvents,
	{ saysKnown, isWeb, hasSources, pair }: StepOptions,
	texts: LessonTexts
): LessonStep[] {
	const idsOf = (events: readonly TimelineEvent[]) => events.map(({ id }) => id);
	const minutes = minutesFor(shown.length, cards.length > 0);
	const guess = dek ? [plan.guess({ question: formatQuote(dek, language) })] : [];
	const words = saysKnown ? plan.known : plan.origin;
	const { title, does } = isWeb ? plan.lateral : plan.copies;
	const order: LessonStep = { minutes: minutes.order, ...plan.order, cards: idsOf(cards) };
	const reading: LessonStep = {
		minutes: minutes.read,
		...plan.lateral,
		title,
		does: pair ? `${does} ${plan.here(pair)}` : does,
		...(pair && { events: idsOf(read) })
	};
	return [
		// The first slide of “As known then” has no labels on its drawing, because they would reveal the order.
		{
			minutes: minutes.open,
			...plan.open,
			asks: [...guess, ...plan.open.asks],
			shows: 'known'
		},
		...(cards.length > 0 ? [order] : []),
		{
			minutes: minutes.show,
			title: words.title,
			does: saysKnown ? plan.known.does({ events: texts.list(shown) }) : plan.origin.does,
			asks: [...words.asks, ...questions.map(({ question }) => question)],
			events: idsOf(shown),
			...(saysKnown && { shows: 'known' as const })
		},
		...(hasSources ? [reading] : []),
		{ minutes: minutes.exit, ...plan.exit }
	];
}
