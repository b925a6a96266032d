import { language as interfaceLanguage } from '#grammar';
import { plan } from '#language/teach';
import { formatDate } from '#lib/messages/dates.ts';
import { formatList } from '#lib/messages/format-list.ts';
import { isInterfaceLanguage } from '#lib/messages/lang.ts';
import { plainDateLabels } from '#lib/messages/plain-dates.ts';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import type { LessonAnswer } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** Functions that write a lesson's sentences about the events of a record. */
export interface LessonWriter {
	/** The language of dates: the record’s own, if the interface has words such as “around” for it; otherwise the interface’s. */
	dateLanguage: string;
	/** The title of an event, in quotation marks. */
	quotedTitle: (event: TimelineEvent) => string;
	/** Lists the titles of events. */
	listTitles: (events: readonly TimelineEvent[]) => string;
	/** The date of an event or a figure. */
	dateText: (dated: Pick<TimelineEvent, 'date'>) => string;
	/** A text with the date of an event or a figure after it. */
	withDate: (text: string, dated: Pick<TimelineEvent, 'date'>) => string;
	/** The title of an event and facts about it, such as “The mayor answers”: The Paper. */
	withTitle: (event: TimelineEvent, facts: string) => string;
	/**
	 * Answers a question: one line for each event about which `factsOf` returns facts. Events with the same facts share a
	 * line. Empty if there are no facts.
	 */
	answerByEvent: (
		question: string | undefined,
		events: readonly TimelineEvent[],
		factsOf: (event: TimelineEvent) => string | null
	) => LessonAnswer[];
}

export function lessonWriterFor({ language }: Timeline): LessonWriter {
	const quotedTitle = ({ title }: TimelineEvent) => formatPageTitle(title, language);
	const dateLanguage = isInterfaceLanguage(language) ? language : interfaceLanguage;
	const dateText = ({ date }: Pick<TimelineEvent, 'date'>) =>
		formatDate(date, dateLanguage, plainDateLabels);
	const withTitles = (titles: readonly string[], facts: string) =>
		plan.told({ event: formatList(titles), facts: facts.replace(/\.$/, '') });
	const withTitle = (event: TimelineEvent, facts: string) =>
		withTitles([quotedTitle(event)], facts);
	return {
		dateLanguage,
		quotedTitle,
		dateText,
		withTitle,
		listTitles: (events) => formatList(events.map(quotedTitle)),
		withDate: (text, dated) => plan.dated({ event: text, date: dateText(dated) }),
		answerByEvent(question = '', events, factsOf) {
			const titlesByFacts = new Map<string, string[]>();
			for (const event of events) {
				const facts = factsOf(event);
				if (facts) getOrMake(titlesByFacts, facts, () => []).push(quotedTitle(event));
			}
			const lines = [...titlesByFacts].map(([facts, titles]) => withTitles(titles, facts));
			return lines.length === 0
				? []
				: [{ question, text: lines.join('\n'), events: events.map(({ id }) => id) }];
		}
	};
}
