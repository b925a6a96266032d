import { answers as answersMessages, plan } from '#language/teach';
import { filled } from '#language/teach/papers';
import { comma, separator } from '#language/record';
import { formatEvidence, formatNumber } from '#lib/messages/format.ts';
import { formatPublished } from '#lib/messages/format-sources.ts';
import {
	formatSourceMaker,
	formatShortSource,
	formatSourceName
} from '#lib/messages/name-sources.ts';
import type { LessonAnswer, TeachingFact } from '#lib/record/lessons.ts';
import { rangeOfBeginning } from '#lib/record/date-data.ts';
import { quoteSourceOf } from '#lib/record/quote-source.ts';
import { isTied } from '#lib/record/time-order.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { LessonWriter } from './lesson-writer.ts';

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
 * @param asksWhenKnown whether the class discusses when events became known, instead of what we know them from
 */
export function generalAnswers(
	timeline: Timeline,
	{ shownEvents, cardEvents, eventsToRead, questions }: LessonEvents,
	asksWhenKnown: boolean,
	writer: LessonWriter
): LessonAnswer[] {
	const { answerByEvent, dateLanguage } = writer;
	const [behind, evidence, others] = plan.lateral.asks;
	// One source is named with its publisher. Several have short names, so that they fit on a line or two.
	const sourcesText = ({ sources }: TimelineEvent) =>
		sources
			.map((source) => {
				const name = sources.length > 1 ? formatSourceName(source) : formatSourceMaker(source);
				return [name, formatPublished(source, dateLanguage) ?? []].flat().join(comma);
			})
			.join(separator) || plan.noSource;
	const makersText = ({ sources }: TimelineEvent) =>
		[...new Set(sources.map(formatSourceMaker))].join(separator);
	/** What other sources tell; empty if the record has no others. If no event has any, the class is not asked for them. */
	const othersText = (event: TimelineEvent) => {
		const { disputed, sources } = event;
		const count = sources.length;
		const others = count > 1 ? filled.count({ count, makers: makersText(event) }) : [];
		return [disputed ?? [], others].flat().join(' ');
	};
	return [
		...saidReportedAnswers(timeline, writer),
		...(cardEvents.length > 0 ? orderAnswers(cardEvents, writer) : []),
		...answerByEvent(plan.origin.asks[0], asksWhenKnown ? [] : shownEvents, sourcesText),
		...questions,
		...answerByEvent(behind, eventsToRead, makersText),
		...answerByEvent(evidence, eventsToRead, formatEvidence),
		...answerByEvent(others, eventsToRead, othersText)
	];
}

/** What “said” and “reported” mean, with an event of each. Empty if the record does not have both. */
function saidReportedAnswers({ events }: Timeline, { quotedTitle }: LessonWriter): LessonAnswer[] {
	const saidEvent = events.find(
		({ statement, attribution }) =>
			statement && (attribution === 'direct' || attribution === 'witness')
	);
	const reportedEvent = events.find(
		({ statement, attribution }) => !statement && attribution === 'reported'
	);
	if (!saidEvent || !reportedEvent) return [];
	const text = plan.saidHere({
		said: quotedTitle(saidEvent),
		reported: quotedTitle(reportedEvent)
	});
	return [{ question: plan.open.asks[0] ?? '', text, events: [] }];
}

type EventPair = readonly [first: TimelineEvent, second: TimelineEvent];

/** How long after the latest beginning of the first event the second may have begun at the earliest, ms. */
const gapMs = ([first, second]: EventPair) =>
	rangeOfBeginning(second.date)[0] - rangeOfBeginning(first.date)[1];

/** How long after it the second may have begun at the latest, ms. It is `gapMs` for two exact days. */
const reachMs = ([first, second]: EventPair) =>
	rangeOfBeginning(second.date)[1] - rangeOfBeginning(first.date)[0] - 2 * 86_400_000;

/**
 * Which neighbours in the right order have no order, or else are the closest if their dates prove this, with the dates
 * that settle it; and that order as a numbered list.
 */
function orderAnswers(
	cardEvents: readonly TimelineEvent[],
	{ quotedTitle, withDate }: LessonWriter
): LessonAnswer[] {
	const datedTitle = (event: TimelineEvent) => withDate(quotedTitle(event), event);
	const pairs = cardEvents
		.slice(1)
		.map((second, i): EventPair => [cardEvents[i] ?? second, second]);
	const tiedPairs = pairs.filter(([first, second]) => isTied(first, second));
	const closestPair = pairs.reduce((best, pair) => (gapMs(pair) < gapMs(best) ? pair : best));
	const isProved = !pairs.some(
		(pair) => pair !== closestPair && gapMs(pair) <= reachMs(closestPair)
	);
	const pairTitles = ([first, second]: EventPair) => ({
		first: datedTitle(first),
		second: datedTitle(second)
	});
	const unsureText =
		tiedPairs.length > 0
			? tiedPairs.map((pair) => plan.either(pairTitles(pair))).join('\n')
			: isProved && plan.closest(pairTitles(closestPair));
	const listText = cardEvents
		.map((event, i) => `${formatNumber(i + 1)}. ${datedTitle(event)}`)
		.join('\n');
	return [
		...(unsureText ? [{ question: plan.order.asks[0] ?? '', text: unsureText, events: [] }] : []),
		{ question: answersMessages.order, text: listText, events: [] }
	];
}

/**
 * A full answer to the exit ticket, about the first of these events for which the record has all its parts.
 *
 * @param asksWhenKnown whether the ticket asks when the event became public, instead of when its source was made
 */
export function ticketExample(
	events: readonly TimelineEvent[],
	asksWhenKnown: boolean,
	{ quotedTitle, dateText, dateLanguage }: LessonWriter
): TeachingFact | null {
	for (const event of events) {
		const { sources, statement } = event;
		// The evidence of a quote is that of the source that prints it.
		const source =
			quoteSourceOf(event) ?? (statement && sources.length > 1 ? undefined : sources[0]);
		const next =
			sources.find((each) => each !== source) ??
			event.links.flatMap((link) => link.event.sources).find((each) => each !== source);
		const evidence = formatEvidence(event);
		const made = asksWhenKnown
			? event.known && dateText({ date: event.known })
			: source && formatPublished(source, dateLanguage);
		if (!source || !next || !evidence || !made) continue;
		const text = (asksWhenKnown ? plan.exampleKnown : plan.example)({
			event: quotedTitle(event),
			makers: formatSourceMaker(source),
			evidence,
			date: dateText(event),
			made,
			next: formatShortSource(next)
		});
		return { text, events: [event.id] };
	}
	return null;
}
