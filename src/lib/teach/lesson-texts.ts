import { plan } from '#language/teach';
import { formatDate } from '#lib/messages/dates.ts';
import { formatList } from '#lib/messages/format-list.ts';
import { plainDateLabels } from '#lib/messages/plain-dates.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import type { LessonAnswer } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** Functions that write a lesson's sentences about the events of a record. */
export interface LessonTexts {
	/** The title of an event, in quotation marks. */
	titleOf: (event: TimelineEvent) => string;
	/** Lists the titles of events. */
	list: (events: readonly TimelineEvent[]) => string;
	/** The date of an event or a figure. */
	dateOf: (dated: Pick<TimelineEvent, 'date'>) => string;
	/** A text with the date of an event or a figure after it. */
	withDate: (text: string, dated: Pick<TimelineEvent, 'date'>) => string;
	/** Facts about an event, such as “The mayor answers”: The Paper. */
	withTitle: (event: TimelineEvent, facts: string) => string;
	/** Answers a question with a line of facts for each event that has some; empty if none has. */
	answer: (
		question: string | undefined,
		events: readonly TimelineEvent[],
		factsOf: (event: TimelineEvent) => string | null
	) => LessonAnswer[];
}

export function textsFor({ language }: Timeline): LessonTexts {
	const titleOf = ({ title }: TimelineEvent) => formatPageTitle(title, language);
	const dateOf = ({ date }: Pick<TimelineEvent, 'date'>) =>
		formatDate(date, language, plainDateLabels);
	const withTitle = (event: TimelineEvent, facts: string) =>
		plan.told({ event: titleOf(event), facts: facts.replace(/\.$/, '') });
	return {
		titleOf,
		dateOf,
		withTitle,
		list: (events) => formatList(events.map(titleOf)),
		withDate: (text, dated) => plan.dated({ event: text, date: dateOf(dated) }),
		answer(question = '', events, factsOf) {
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
