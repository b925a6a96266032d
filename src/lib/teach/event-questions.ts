import { plan } from '#language/teach';
import { separator } from '#language/record';
import { formatValue } from '#lib/messages/format-drawn.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { formatQuote } from '#lib/messages/quotes.ts';
import { truncate } from '#lib/messages/short-text.ts';
import type { LessonAnswer } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { LessonTexts } from './lesson-texts.ts';
import { isContrast } from './pick-lesson-events.ts';

/** The maximum number of questions about single events: more do not fit on the page that a teacher holds. */
const maxQuestions = 3;

/** The maximum length of a quote or an answer, in characters. */
const maxLength = 160;

/** The start of a text, with an ellipsis if it is longer. Breaks no word, unless the text has no spaces. */
const shorten = (text: string) =>
	text.length > maxLength ? `${truncate(text, maxLength).replace(/\s+\S*$/, '')}…` : text;

type Events = readonly TimelineEvent[];

/**
 * Questions about the quote, the figures, a reply, and what is not known, with the answers of the record.
 *
 * @param shown the events of the lesson
 */
export const eventQuestions = (
	timeline: Timeline,
	shown: Events,
	texts: LessonTexts
): LessonAnswer[] =>
	[
		...aboutQuote(shown, timeline, texts),
		...aboutFigures(shown, timeline, texts),
		...aboutReply(shown, texts),
		...aboutUnknown(shown, texts)
	].slice(0, maxQuestions);

/**
 * Who said the quote of a lead, or else the shortest one, which is read aloud soonest. A class is given the translation,
 * because it may not know the language of the quote.
 */
function aboutQuote(
	shown: Events,
	{ language }: Timeline,
	{ withTitle, withDate }: LessonTexts
): LessonAnswer[] {
	const lengthOf = ({ statement }: TimelineEvent) => statement?.quote.length ?? 0;
	const [quoted] = shown
		.filter(({ statement }) => statement !== null)
		.toSorted(
			(a, b) =>
				Number(b.lead !== undefined) - Number(a.lead !== undefined) || lengthOf(a) - lengthOf(b)
		);
	if (!quoted?.statement) return [];
	const { statement } = quoted;
	const text = shorten(statement.translation?.text ?? statement.quote);
	const speaker = formatSpeakerText(formatSpeaker(quoted, statement, language));
	return [
		{
			question: plan.quote({ quote: formatQuote(text, language) }),
			text: withTitle(quoted, withDate(speaker, quoted)),
			events: [quoted.id]
		}
	];
}

function aboutFigures(
	shown: Events,
	{ series, language }: Timeline,
	{ withDate }: LessonTexts
): LessonAnswer[] {
	const measured = series.find(({ points }) => points.some(({ event }) => shown.includes(event)));
	if (!measured) return [];
	const { label, unit, points } = measured;
	const figures = points.map((point) => withDate(formatValue(point, unit, language), point));
	return [
		{
			question: plan.figure({ label }),
			text: plan.figures({ figures: figures.join(separator) }),
			events: points.map(({ event }) => event.id)
		}
	];
}

function aboutReply(shown: Events, { titleOf }: LessonTexts): LessonAnswer[] {
	for (const event of shown) {
		const link = event.links.find((link) => isContrast(link) && shown.includes(link.event));
		if (!link || !event.summary) continue;
		const [first, second] = [titleOf(link.event), titleOf(event)];
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

function aboutUnknown(shown: Events, { titleOf }: LessonTexts): LessonAnswer[] {
	const open = shown.find(({ unknown, disputed }) => unknown ?? disputed);
	if (!open) return [];
	const text = [open.unknown, open.disputed].flatMap((text) => (text ? shorten(text) : []));
	return [
		{
			question: plan.unsettled({ event: titleOf(open) }),
			text: text.join(' '),
			events: [open.id]
		}
	];
}
