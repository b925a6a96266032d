import { plan } from '#language/teach';
import { separator } from '#language/record';
import { formatValue } from '#lib/messages/format-drawn.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { formatQuote } from '#lib/messages/quotes.ts';
import { truncate } from '#lib/messages/short-text.ts';
import type { LessonAnswer } from '#lib/record/lessons.ts';
import type { SeriesPoint, Statement, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { LessonWriter } from './lesson-writer.ts';
import { isReplyOrContrast } from './pick-lesson-events.ts';

/** The maximum length of a text of the record in a question or an answer, in characters. Longer texts are shortened. */
const maxTextLength = 160;

/** A text, or if it is too long its start with an ellipsis. Breaks no word, unless the text has no spaces. */
const shorten = (text: string) =>
	text.length > maxTextLength ? `${truncate(text, maxTextLength).replace(/\s+\S*$/, '')}…` : text;

/** The start of a quote, in quotation marks. Takes the translation, if there is one: a class may not know the language of the quote. */
export const shortQuote = ({ quote, translation }: Statement, { language }: Timeline): string =>
	formatQuote(shorten(translation?.text ?? quote), language);

type Events = readonly TimelineEvent[];

/**
 * Questions about a quote, a series of figures, a reply or contrast, and what is unknown or disputed, with the answers
 * of the record. A question is left out if no event fits it.
 *
 * @param lessonEvents the events of the lesson
 */
export const eventQuestions = (
	timeline: Timeline,
	lessonEvents: Events,
	writer: LessonWriter
): LessonAnswer[] => [
	...quoteQuestion(lessonEvents, timeline, writer),
	...figureQuestion(lessonEvents, timeline, writer),
	...replyQuestion(lessonEvents, writer),
	...unsettledQuestion(lessonEvents, writer)
];

/**
 * Asks who said a quote, and also to whom and where if the record says one of these. Takes the quote of a lead event, if
 * one has a quote; otherwise any. Of several, takes the shortest, which is read aloud most quickly.
 */
function quoteQuestion(
	lessonEvents: Events,
	timeline: Timeline,
	{ withTitle, withDate }: LessonWriter
): LessonAnswer[] {
	const quoteLength = ({ statement }: TimelineEvent) => statement?.quote.length ?? 0;
	const [quotedEvent] = lessonEvents
		.filter(({ statement }) => statement !== null)
		.toSorted(
			(a, b) =>
				Number(b.lead !== undefined) - Number(a.lead !== undefined) ||
				quoteLength(a) - quoteLength(b)
		);
	if (!quotedEvent?.statement) return [];
	const { statement } = quotedEvent;
	const speaker = formatSpeakerText(formatSpeaker(quotedEvent, statement, timeline.language));
	return [
		{
			question: plan.quote({
				quote: shortQuote(statement, timeline),
				isAddressed: statement.to !== null || statement.channel !== null
			}),
			text: withTitle(quotedEvent, withDate(speaker, quotedEvent)),
			events: [quotedEvent.id]
		}
	];
}

/** Asks about the figures of a series that the lesson has. The answer also names those that it does not have. */
function figureQuestion(
	lessonEvents: Events,
	{ series, language }: Timeline,
	{ withDate }: LessonWriter
): LessonAnswer[] {
	const shownIds = new Set(lessonEvents.map(({ id }) => id));
	const shownSeries = series.find(({ points }) =>
		points.some(({ event }) => shownIds.has(event.id))
	);
	if (!shownSeries) return [];
	const { label, unit, points } = shownSeries;
	const isShown = ({ event }: SeriesPoint) => shownIds.has(event.id);
	const figuresOf = (points: readonly SeriesPoint[]) =>
		points.map((point) => withDate(formatValue(point, unit, language), point)).join(separator);
	const shown = points.filter(isShown);
	const others = points.filter((point) => !isShown(point));
	return [
		{
			question: plan.figure({ label, isOne: shown.length === 1 }),
			text: plan.figures({ figures: figuresOf(shown), others: figuresOf(others) || null }),
			events: points.map(({ event }) => event.id)
		}
	];
}

function replyQuestion(lessonEvents: Events, { quotedTitle }: LessonWriter): LessonAnswer[] {
	for (const event of lessonEvents) {
		const link = event.links.find(
			(link) => isReplyOrContrast(link) && lessonEvents.includes(link.event)
		);
		if (!link || !event.summary) continue;
		const [first, second] = [quotedTitle(link.event), quotedTitle(event)];
		return [
			{
				question: plan.reply({ first, second }),
				text: shorten(event.summary),
				events: [event.id]
			}
		];
	}
	return [];
}

/** What is unknown or disputed about an event. */
const openTexts = ({ unknown, disputed }: TimelineEvent) =>
	[unknown, disputed].flatMap((text) => (text ? shorten(text) : []));

function unsettledQuestion(lessonEvents: Events, { quotedTitle }: LessonWriter): LessonAnswer[] {
	const unsettledEvent = lessonEvents.find(({ unknown, disputed }) => unknown ?? disputed);
	if (!unsettledEvent) return [];
	return [
		{
			question: plan.unsettled({ event: quotedTitle(unsettledEvent) }),
			text: [...openTexts(unsettledEvent), plan.settles].join(' '),
			events: [unsettledEvent.id]
		}
	];
}
