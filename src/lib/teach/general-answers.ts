import { answers as answersMessages, plan } from '#language/teach';
import { filled } from '#language/teach/papers';
import { comma, separator } from '#language/record';
import { formatEvidence, formatNumber } from '#lib/messages/format.ts';
import { formatPublished } from '#lib/messages/format-sources.ts';
import {
	formatSourceMaker,
	formatSourceName,
	formatShortSource
} from '#lib/messages/name-sources.ts';
import type { LessonAnswer, TeachingFact } from '#lib/record/lessons.ts';
import { rangeOfBeginning } from '#lib/record/date-data.ts';
import { quoteSourceOf } from '#lib/record/quote-source.ts';
import { isTied } from '#lib/record/time-order.ts';
import type { SourceData, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { shortQuote } from './event-questions.ts';
import type { LessonWriter } from './lesson-writer.ts';
import { cardLetter, defaultParams } from './order/exercise.ts';
import { makeExercise } from './order/make-exercise.ts';

/** The events of a general lesson. */
export interface LessonEvents {
	/** The events that the class looks at together. */
	shownEvents: readonly TimelineEvent[];
	/** The events to put in order; empty if there are too few. */
	cardEvents: readonly TimelineEvent[];
	/** The two events whose sources are compared; empty if there are too few. */
	eventsToRead: readonly TimelineEvent[];
	/** Questions about single events of `shownEvents`, with their answers. */
	questions: readonly LessonAnswer[];
}

/**
 * The answers to the questions of the general lesson.
 *
 * @param asksWhenKnown whether the class discusses when events became known, instead of the sources that tell of them
 */
export function generalAnswers(
	timeline: Timeline,
	{ shownEvents, cardEvents, eventsToRead, questions }: LessonEvents,
	asksWhenKnown: boolean,
	writer: LessonWriter
): LessonAnswer[] {
	const { answerByEvent, dateLanguage } = writer;
	const [behindQuestion, evidenceQuestion, othersQuestion] = plan.lateral.asks;
	// A single source has its full name: author and publisher, or for a book the title. Several sources have short names,
	// so that they fit on a line or two.
	const sourcesText = ({ sources: [first, ...others], sources }: TimelineEvent) => {
		const formatSingle = first?.type === 'book' ? formatShortSource : formatSourceMaker;
		const formatName = others.length > 0 ? formatSourceName : formatSingle;
		return (
			sources
				.map((source) =>
					[formatName(source), formatPublished(source, dateLanguage) ?? []].flat().join(comma)
				)
				.join(separator) || plan.noSource
		);
	};
	const makersText = ({ sources }: TimelineEvent) => makersOf(sources);
	/**
	 * The text on how the event's sources differ, if the record has one, and then their number and who made them. For a
	 * single source, the sentence says what else to look for.
	 */
	const othersText = (event: TimelineEvent) => {
		const count = event.sources.length;
		return [event.disputed ?? [], filled.count({ count, makers: makersText(event) })]
			.flat()
			.join(' ');
	};
	return [
		...saidReportedAnswers(timeline, writer),
		...(cardEvents.length > 0 ? orderAnswers(timeline, cardEvents, writer) : []),
		...answerByEvent(plan.origin.asks[0], asksWhenKnown ? [] : shownEvents, sourcesText),
		...questions,
		...answerByEvent(behindQuestion, eventsToRead, makersText),
		...answerByEvent(
			evidenceQuestion,
			eventsToRead,
			(event) => formatEvidence(event) ?? filled.noEvidence
		),
		...answerByEvent(othersQuestion, eventsToRead, othersText)
	];
}

/**
 * Explains “said” and “reported” by an event of each: if there is one, by a quote in the speaker’s own words. Empty if the
 * record does not have both.
 */
function saidReportedAnswers(timeline: Timeline, { quotedTitle }: LessonWriter): LessonAnswer[] {
	const { events } = timeline;
	const saidEvents = events.filter(
		({ statement, attribution }) => statement && attribution !== 'reported'
	);
	const saidEvent = saidEvents.find(({ attribution }) => attribution === 'direct') ?? saidEvents[0];
	const reportedEvent = events.find(
		({ statement, attribution }) => !statement && attribution === 'reported'
	);
	const evidence = saidEvent && formatEvidence(saidEvent);
	if (!saidEvent?.statement || !evidence || !reportedEvent) return [];
	const text = plan.saidHere({
		quote: shortQuote(saidEvent.statement, timeline),
		speaker: saidEvent.statement.speaker.name,
		evidence,
		reported: quotedTitle(reportedEvent)
	});
	return [{ question: plan.open.asks[0] ?? '', text, events: [] }];
}

type EventPair = readonly [first: TimelineEvent, second: TimelineEvent];

/** The minimum time between the beginnings of two events, ms, without the days of both; negative if they may overlap. */
const minGapMs = ([first, second]: EventPair) =>
	rangeOfBeginning(second.date)[0] - rangeOfBeginning(first.date)[1];

/** The maximum time between the beginnings of two events, ms, without the days of both. */
const maxGapMs = ([first, second]: EventPair) =>
	rangeOfBeginning(second.date)[1] - rangeOfBeginning(first.date)[0] - 2 * 86_400_000;

/**
 * Two answers about the cards. The first one is for “Which pair are you least sure of?”: all neighbours whose order is
 * not certain, or, if there are none, the two that are closest in time. It is left out if the dates do not prove which
 * these are. Linked events do not count, because their words tell the order. The second one is the right order, as a numbered list with the letters of the cards, and dates.
 */
function orderAnswers(
	timeline: Timeline,
	cardEvents: readonly TimelineEvent[],
	{ quotedTitle, withDate }: LessonWriter
): LessonAnswer[] {
	const datedTitle = (event: TimelineEvent) => withDate(quotedTitle(event), event);
	const pairs = cardEvents
		.slice(1)
		.map((second, i): EventPair => [cardEvents[i] ?? second, second]);
	const tiedPairs = pairs.filter(([first, second]) => isTied(first, second));
	const unlinkedPairs = pairs.filter(
		([first, second]) => !second.links.some(({ event }) => event === first)
	);
	const [closestPair, ...otherPairs] = unlinkedPairs.toSorted((a, b) => minGapMs(a) - minGapMs(b));
	const isProved =
		closestPair && !otherPairs.some((pair) => minGapMs(pair) <= maxGapMs(closestPair));
	const pairTitles = ([first, second]: EventPair) => ({
		first: datedTitle(first),
		second: datedTitle(second)
	});
	const hasLinked = unlinkedPairs.length < pairs.length;
	const unsureText =
		tiedPairs.length > 0
			? tiedPairs.map((pair) => plan.either(pairTitles(pair))).join('\n')
			: isProved && plan.closest({ ...pairTitles(closestPair), hasLinked });
	const letterOf = cardLetters(timeline, cardEvents);
	const listText = cardEvents
		.map((event, i) => `${formatNumber(i + 1)}. ${letterOf(event)}${datedTitle(event)}`)
		.join('\n');
	return [
		...(unsureText ? [{ question: plan.order.asks[0] ?? '', text: unsureText, events: [] }] : []),
		{ question: answersMessages.order, text: listText, events: [] }
	];
}

/**
 * Returns a function that gives the letter of an event's card, with a space after it; empty if the cards are not those of
 * the lesson. The letter is isolated, so that a line of Hebrew or Arabic still runs from right to left.
 */
function cardLetters(timeline: Timeline, cardEvents: readonly TimelineEvent[]) {
	const set = { n: cardEvents.length, seed: defaultParams.seed };
	const shuffled = makeExercise(timeline, set)?.start ?? [];
	const isSame = cardEvents.every((event) => shuffled.includes(event));
	return (event: TimelineEvent) =>
		isSame ? `\u2068${cardLetter(shuffled.indexOf(event))}\u2069 ` : '';
}

/** Who made sources, each once. */
const makersOf = (sources: readonly SourceData[]) =>
	[...new Set(sources.map(formatSourceMaker))].join(separator);

/**
 * A full answer to the exit ticket, about the first of these events for which the record has all parts of an answer; null
 * if there is none.
 *
 * @param asksWhenKnown whether the ticket asks when the event became public, instead of when its source was made
 */
export function ticketExample(
	events: readonly TimelineEvent[],
	asksWhenKnown: boolean,
	{ quotedTitle, dateText, withDate, dateLanguage }: LessonWriter
): TeachingFact | null {
	for (const event of events) {
		const { sources, statement, attribution, disputed, unknown } = event;
		// For a quote, the answer names the source that prints it. If several sources report a witness, the record does not
		// say which of them spoke to the witness, so no source is named and the event is skipped.
		const quoteSource = quoteSourceOf(event);
		const isFromOneSource = sources.length > 1 && (statement || attribution === 'witness');
		const namedSources = quoteSource ? [quoteSource] : isFromOneSource ? [] : sources;
		// The answer also says which source to read next, and on what: another source of the event on its open points, or a
		// source of a linked event on that event. The event is later, because an earlier source says nothing about this one.
		const laterEvents = event.links.flatMap((link) =>
			link.event.index > event.index ? link.event : []
		);
		const [next] = [event, ...laterEvents].flatMap((about) =>
			about.sources
				.filter((each) => !namedSources.includes(each))
				.map((nextSource) => ({
					nextSource,
					about: (about === event && (disputed ?? unknown)) || withDate(quotedTitle(about), about)
				}))
		);
		const evidence = formatEvidence(event);
		const dates = namedSources.map((source) => formatPublished(source, dateLanguage));
		const made = asksWhenKnown
			? event.known && dateText({ date: event.known })
			: !dates.includes(null) && dates.join(separator);
		if (namedSources.length === 0 || !next || !evidence || !made) continue;
		const text = plan.example({
			event: quotedTitle(event),
			speaker: statement?.speaker.name ?? null,
			makers: makersOf(namedSources),
			evidence,
			date: dateText(event),
			isKnown: asksWhenKnown,
			made,
			next: formatShortSource(next.nextSource),
			about: next.about.replace(/\.$/, '')
		});
		return { text, events: [event.id] };
	}
	return null;
}
