import { plan } from '#language/teach';
import { formatDate } from '#lib/messages/dates.ts';
import { formatList } from '#lib/messages/format-list.ts';
import { plainDateLabels } from '#lib/messages/plain-dates.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import type { LessonAnswer } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** Functions that write a lesson's sentences about the events of a record. */
export interface LessonWriter {
	/** The title of an event, in quotation marks. */
	quotedTitle: (event: TimelineEvent) => string;
	/** Lists the titles of events. */
	listTitles: (events: readonly TimelineEvent[]) => string;
	/** The date of an event or a figure. */
	dateText: (dated: Pick<TimelineEvent, 'date'>) => string;
	/** A text with the date of an event or a figure after it. */
	withDate: (text: string, dated: Pick<TimelineEvent, 'date'>) => string;
	/** Facts about an event, such as “The mayor answers”: The Paper. */
	withTitle: (event: TimelineEvent, facts: string) => string;
	/** Answers a question with a line of facts for each event that has some; empty if none has. */
	answerByEvent: (
		question: string | undefined,
		events: readonly TimelineEvent[],
		factsOf: (event: TimelineEvent) => string | null
	) => LessonAnswer[];
}

export function lessonWriterFor({ language }: Timeline): LessonWriter {
	const quotedTitle = ({ title }: TimelineEvent) => formatPageTitle(title, language);
	const dateText = ({ date }: Pick<TimelineEvent, 'date'>) =>
		formatDate(date, language, plainDateLabels);
	const withTitle = (event: TimelineEvent, facts: string) =>
		plan.told({ event: quotedTitle(event), facts: facts.replace(/\.$/, '') });
	return {
		quotedTitle,
		dateText,
		withTitle,
		listTitles: (events) => formatList(events.map(quotedTitle)),
		withDate: (text, dated) => plan.dated({ event: text, date: dateText(dated) }),
		answerByEvent(question = '', events, factsOf) {
			const lines = events.flatMap((event) => {
				const facts = factsOf(event);
				return facts ? [withTitle(event, facts)] : [];
			});
			return lines.length === 0
				? []
				: [{ question, text: lines.join('\n'), events: events.map(({ id }) => id) }];
		}
	};
}
