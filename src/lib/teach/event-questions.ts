import { plan } from '#language/teach';
import { separator } from '#language/record';
import { formatDate } from '#lib/messages/dates.ts';
import { formatValue } from '#lib/messages/format-drawn.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { plainDates } from '#lib/messages/plain-dates.ts';
import { formatPageTitle, formatQuote } from '#lib/messages/quotes.ts';
import { truncate } from '#lib/messages/short-text.ts';
import type { LessonAnswer } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { isContrast } from './pick-lesson-events.ts';

/** The maximum number of questions about single events: more do not fit on the page that a teacher holds. */
const maxQuestions = 3;

/** The maximum length of a quote or an answer, in characters. */
const maxLength = 160;

/** The start of a text, with an ellipsis if it is longer. Breaks no word, unless the text has no spaces. */
const shorten = (text: string) =>
	text.length > maxLength ? `${truncate(text, maxLength).replace(/\s+\S*$/, '')}…` : text;

/**
 * Questions about the quote, the figures, a reply, and what is not known, with the answers of the record.
 *
 * @param shown the events of the lesson
 */
export function eventQuestions(
	{ series, language }: Timeline,
	shown: readonly TimelineEvent[]
): LessonAnswer[] {
	const titleOf = ({ title }: TimelineEvent) => formatPageTitle(title, language);
	const told = (event: TimelineEvent, facts: string) =>
		plan.told({ event: titleOf(event), facts: facts.replace(/\.$/, '') });
	const dated = (text: string, { date }: Pick<TimelineEvent, 'date'>) =>
		plan.dated({ event: text, date: formatDate(date, language, plainDates) });
	const asked: LessonAnswer[] = [];

	// Leads first, then the shortest, which is read aloud soonest. A translation is what a class understands.
	const [quoted] = shown
		.filter(({ statement }) => statement !== null)
		.toSorted(
			(a, b) =>
				Number(b.lead !== undefined) - Number(a.lead !== undefined) || lengthOf(a) - lengthOf(b)
		);
	if (quoted?.statement) {
		const { statement } = quoted;
		const text = shorten(statement.translation?.text ?? statement.quote);
		asked.push({
			question: plan.quote({ quote: formatQuote(text, language) }),
			text: told(
				quoted,
				dated(formatSpeakerText(formatSpeaker(quoted, statement, language)), quoted)
			),
			events: [quoted.id]
		});
	}

	const measured = series.find(({ points }) => points.some(({ event }) => shown.includes(event)));
	if (measured) {
		const { label, unit, points } = measured;
		const figures = points.map((point) => dated(formatValue(point, unit, language), point));
		asked.push({
			question: plan.figure({ label }),
			text: plan.figures({ figures: figures.join(separator) }),
			events: points.map(({ event }) => event.id)
		});
	}

	const replying = shown.find(
		({ summary, links }) =>
			summary && links.some((link) => isContrast(link) && shown.includes(link.event))
	);
	const repliedTo = replying?.links.find((link) => isContrast(link) && shown.includes(link.event));
	if (replying && repliedTo) {
		asked.push({
			question: plan.reply({ first: titleOf(repliedTo.event), second: titleOf(replying) }),
			text: shorten(replying.summary),
			events: [replying.id]
		});
	}

	const open = shown.find(({ unknown, disputed }) => unknown ?? disputed);
	if (open) {
		asked.push({
			question: plan.unsettled({ event: titleOf(open) }),
			text: [open.unknown, open.disputed]
				.filter(Boolean)
				.map((text) => shorten(text ?? ''))
				.join(' '),
			events: [open.id]
		});
	}
	return asked.slice(0, maxQuestions);
}

/** The length of what an event quotes, in characters. */
const lengthOf = ({ statement }: TimelineEvent) => statement?.quote.length ?? 0;
