import { answers as answersMessages, lesson as lessonMessages, plan } from '#language/teach';
import { formatQuote } from '#lib/messages/quotes.ts';
import type { Lesson, LessonStep } from '#lib/record/lessons.ts';
import { eventQuestions } from './event-questions.ts';
import { ticketExample, generalAnswers, type LessonEvents } from './general-answers.ts';
import { lessonWriterFor, type LessonWriter } from './lesson-writer.ts';
import { exerciseSize } from './order/exercise.ts';
import {
	isReplyOrContrast,
	maxShownEvents,
	pickLessonCards,
	pickLessonEvents
} from './pick-lesson-events.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The minutes of each step, for a lesson that shows this many events: 45 in all with six. Without cards there is no step
 * `order`, and its minutes are added to those of `show`.
 */
const stepMinutes = (shown: number, hasCards: boolean) => ({
	open: 4,
	order: shown + 4,
	show: 2 * shown + (hasCards ? 0 : shown + 4),
	read: 2 * shown + 2,
	exit: 5
});

/** The maximum number of questions about single events: the class also looks at each event, so there is no time for more. */
const maxQuestions = 2;

/** The id of the general lesson. */
const generalLessonId = 'lesson';

/** Whether an event has a source with a web address. */
const isOnWeb = ({ sources }: TimelineEvent) => sources.some(({ address }) => address?.href);

/**
 * Chooses two events whose sources a class compares. Prefers events with sources on the web; then, as the second event, one
 * with a link to or from the first; then those that reply to or contrast with others; then those with the most sources.
 *
 * @returns the two events in reading order; empty if fewer than two events have a source
 */
export function pickEventsToRead({ events }: Timeline): TimelineEvent[] {
	const rank = (event: TimelineEvent, to?: TimelineEvent) =>
		4_000 * Number(isOnWeb(event)) +
		2_000 * Number(event.links.some((link) => link.event === to)) +
		1_000 * Number(event.links.some(isReplyOrContrast)) +
		Math.min(event.sources.length, 999);
	const highestRanked = (of: readonly TimelineEvent[], to?: TimelineEvent) =>
		of.reduce((found, event) => (rank(event, to) > rank(found, to) ? event : found));
	const eventsWithSource = events.filter(({ sources }) => sources.length > 0);
	if (eventsWithSource.length < 2) return [];
	const first = highestRanked(eventsWithSource);
	const others = eventsWithSource.filter((event) => event !== first);
	return [first, highestRanked(others, first)].toSorted((a, b) => a.index - b.index);
}

/** Chooses the events of a lesson. If too few of them can be cards, it has no cards. */
function chooseLessonEvents(timeline: Timeline): Omit<LessonEvents, 'questions'> {
	const cardEvents = pickLessonCards(timeline);
	return {
		shownEvents: pickLessonEvents(timeline, maxShownEvents),
		cardEvents: cardEvents.length >= exerciseSize.min ? cardEvents : [],
		eventsToRead: pickEventsToRead(timeline)
	};
}

/**
 * Makes the general lesson, which fits any record: about some of its events, with answers that the record gives. If the
 * record says that some events became public later, the class discusses what was known when. Otherwise it discusses the
 * sources from which we know each event, because a book's date does not show when its subject became known.
 */
export function generalLessonFor(timeline: Timeline): Lesson {
	const writer = lessonWriterFor(timeline);
	const chosen = chooseLessonEvents(timeline);
	const { shownEvents, cardEvents, eventsToRead } = chosen;
	const questions = eventQuestions(timeline, shownEvents, writer).slice(0, maxQuestions);
	const lessonEvents = { ...chosen, questions };
	const asksWhenKnown = timeline.events.some((event) => event.known);
	const hasWebSource = (eventsToRead.length > 0 ? eventsToRead : timeline.events).some(isOnWeb);
	const hasSources = timeline.events.some(({ sources }) => sources.length > 0);
	const [first, second] = eventsToRead.map(writer.quotedTitle);
	const example = ticketExample(
		[...eventsToRead, ...shownEvents, ...timeline.events],
		asksWhenKnown,
		writer
	);
	const answers = generalAnswers(timeline, lessonEvents, asksWhenKnown, writer);
	const options: LessonOptions = {
		asksWhenKnown,
		hasWebSource,
		hasSources,
		hasCards: cardEvents.length > 0,
		pair: first && second ? { first, second } : null
	};
	const hasAnswer = (question: string) => answers.some((answer) => answer.question === question);
	const steps = stepsFor(timeline, lessonEvents, options, hasAnswer, writer);
	const minutes = steps.reduce((sum, { minutes }) => sum + minutes, 0);
	return {
		id: generalLessonId,
		homework: plan.homework,
		title: lessonMessages.minutes({ minutes: String(minutes) }),
		summary: summaryFor(asksWhenKnown, hasWebSource),
		goals: goalsFor(options),
		ticket: {
			task: asksWhenKnown ? plan.ticket : plan.origin.ticket,
			rubric: plan.rubric,
			...(example && { example })
		},
		...(!hasWebSource && { isOnPaper: true as const }),
		...(options.pair && { reads: eventsToRead.map(({ id }) => id) }),
		prepare: preparationFor(options),
		parts: [steps],
		answers
	};
}

/** The summary of the lesson. It differs if the class does not ask when events became known, or reads sources on paper. */
function summaryFor(asksWhenKnown: boolean, hasWebSource: boolean): string {
	const { copies, origin } = plan;
	if (hasWebSource) return asksWhenKnown ? plan.summary : origin.summary;
	return asksWhenKnown ? copies.summaryKnown : copies.summaryOrigin;
}

/** The goals of the lesson: to order events, to ask how they are known, and to read sources. */
function goalsFor({ asksWhenKnown, hasWebSource, hasSources, hasCards }: LessonOptions): string[] {
	const [orderGoal = '', knownGoal = '', readingGoal = ''] = plan.goals;
	return [
		...(hasCards ? [orderGoal] : []),
		asksWhenKnown ? knownGoal : plan.origin.goal,
		...(hasSources ? [hasWebSource ? readingGoal : plan.copies.goal] : [])
	];
}

/** What the teacher prepares before the lesson. */
function preparationFor({ asksWhenKnown, hasWebSource, hasCards, pair }: LessonOptions): string[] {
	const [prepareCards = '', preparePlan = '', ...prepareReading] = plan.prepare;
	const { copies, origin } = plan;
	return [
		...(hasCards ? [prepareCards] : []),
		preparePlan,
		...(asksWhenKnown || !hasWebSource ? [] : [origin.handout]),
		...(pair ? [(hasWebSource ? plan : copies).named(pair)] : []),
		...(hasWebSource ? prepareReading : [copies.ready, copies.screen])
	];
}

/** The properties of a record on which the parts of the lesson depend. */
interface LessonOptions {
	/** Whether the class discusses when events became known, instead of the sources that tell of them. */
	asksWhenKnown: boolean;
	/** Whether a source to read is on the web. */
	hasWebSource: boolean;
	/** Whether any event has a source. */
	hasSources: boolean;
	/** Whether enough events can be cards. */
	hasCards: boolean;
	/** The titles of the two events whose sources are read; null if there are too few. */
	pair: { first: string; second: string } | null;
}

/**
 * The steps of the lesson: open, order, show, read, exit. Without cards it has no `order`, without sources no `read`.
 *
 * @param hasAnswer whether the lesson has an answer to a question
 */
function stepsFor(
	{ dek, language }: Timeline,
	{ shownEvents, cardEvents, eventsToRead, questions }: LessonEvents,
	{ asksWhenKnown, hasWebSource, hasSources, hasCards, pair }: LessonOptions,
	hasAnswer: (question: string) => boolean,
	writer: LessonWriter
): LessonStep[] {
	const idsOf = (events: readonly TimelineEvent[]) => events.map(({ id }) => id);
	const minutes = stepMinutes(shownEvents.length, hasCards);
	const guessQuestion = dek ? [plan.guess({ question: formatQuote(dek, language) })] : [];
	// If the dek is a question, it is asked again when the class has seen the events.
	const againQuestion = /[?؟]\W*$/.test(dek) ? [plan.again] : [];
	const showTexts = asksWhenKnown ? plan.known : plan.origin;
	const { title, does } = hasWebSource ? plan.lateral : plan.copies;
	const orderStep: LessonStep = {
		minutes: minutes.order,
		...plan.order,
		// The last question is the heading above the right order, which is its answer. The question about the least certain
		// pair is left out if the record has no answer to it.
		asks: [...plan.order.asks, answersMessages.order].filter(hasAnswer),
		cards: idsOf(cardEvents)
	};
	const readingStep: LessonStep = {
		minutes: minutes.read,
		...plan.lateral,
		title,
		does: pair ? `${does} ${plan.here(pair)}` : does,
		...(pair && { events: idsOf(eventsToRead) }),
		...(!hasWebSource && { uses: 'handout' as const })
	};
	return [
		// The title slide of a lesson shows the dek, because the class guesses from it. It shows no drawing, because that
		// would reveal the order.
		{
			minutes: minutes.open,
			...plan.open,
			// The answer needs an event that was said and one that was reported. Without it, the question is left out.
			asks: [...guessQuestion, ...plan.open.asks.filter(hasAnswer)],
			shows: 'stage'
		},
		...(hasCards ? [orderStep] : []),
		{
			minutes: minutes.show,
			title: showTexts.title,
			does: asksWhenKnown
				? plan.known.does({ events: writer.listTitles(shownEvents) })
				: plan.origin.does,
			asks: [...showTexts.asks, ...questions.map(({ question }) => question), ...againQuestion],
			events: idsOf(shownEvents),
			// A handout has all dates, so it would answer what was known when.
			...(asksWhenKnown ? { shows: 'known' as const } : { uses: 'handout' as const })
		},
		...(hasSources ? [readingStep] : []),
		{ minutes: minutes.exit, ...plan.exit }
	];
}
