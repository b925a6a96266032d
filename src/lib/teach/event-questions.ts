import { plan } from '#language/teach';
import { separator } from '#language/record';
import { formatValue } from '#lib/messages/format-drawn.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { formatQuote } from '#lib/messages/quotes.ts';
import { truncate } from '#lib/messages/short-text.ts';
import type { LessonAnswer } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { LessonWriter } from './lesson-writer.ts';
import { isContrast } from './pick-lesson-events.ts';

/** The maximum length of a quote or an answer, in characters. */
const maxTextLength = 160;

/** The start of a text, with an ellipsis if it is longer. Breaks no word, unless the text has no spaces. */
const shorten = (text: string) =>
	text.length > maxTextLength ? `${truncate(text, maxTextLength).replace(/\s+\S*$/, '')}…` : text;

type Events = readonly TimelineEvent[];

/**
 * Questions about the quote, the figures, a reply, and what is not known, with the answers of the record.
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
	...unknownQuestion(lessonEvents, writer)
];

/**
 * Asks who said the quote of a lead, or else the shortest one, which is read aloud soonest. A class is given the translation,
 * because it may not know the language of the quote.
 */
function quoteQuestion(
	lessonEvents: Events,
	{ language }: Timeline,
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
	const text = shorten(statement.translation?.text ?? statement.quote);
	const speaker = formatSpeakerText(formatSpeaker(quotedEvent, statement, language));
	return [
		{
			question: plan.quote({ quote: formatQuote(text, language) }),
			text: withTitle(quotedEvent, withDate(speaker, quotedEvent)),
			events: [quotedEvent.id]
		}
	];
}

function figureQuestion(
	lessonEvents: Events,
	{ series, language }: Timeline,
	{ withDate }: LessonWriter
): LessonAnswer[] {
	const shownSeries = series.find(({ points }) =>
		points.some(({ event }) => lessonEvents.includes(event))
	);
	if (!shownSeries) return [];
	const { label, unit, points } = shownSeries;
	const figures = points.map((point) => withDate(formatValue(point, unit, language), point));
	return [
		{
			question: plan.figure({ label }),
			text: plan.figures({ figures: figures.join(separator) }),
			events: points.map(({ event }) => event.id)
		}
	];
}

function replyQuestion(lessonEvents: Events, { quotedTitle }: LessonWriter): LessonAnswer[] {
	for (const event of lessonEvents) {
		const link = event.links.find((link) => isContrast(link) && lessonEvents.includes(link.event));
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

function unknownQuestion(lessonEvents: Events, { quotedTitle }: LessonWriter): LessonAnswer[] {
	const unsettledEvent = lessonEvents.find(({ unknown, disputed }) => unknown ?? disputed);
	if (!unsettledEvent) return [];
	const text = [unsettledEvent.unknown, unsettledEvent.disputed].flatMap((text) =>
		text ? shorten(text) : []
	);
	return [
		{
			question: plan.unsettled({ event: quotedTitle(unsettledEvent) }),
			text: text.join(' '),
			events: [unsettledEvent.id]
		}
	];
}
