import { filled as messages } from '#language/teach/papers';
import { sourcingAnswers } from '#lib/cards/sourcing.ts';
import { formatQuoteSource } from '#lib/messages/format-sources.ts';
import { formatSourceMaker } from '#lib/messages/name-sources.ts';
import { separatorIn } from '#lib/messages/format-list.ts';
import type { WorksheetRows } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { OrganiserAnswers } from '#lib/teach/organiser-answers.ts';
import { generalLessonFor, pickEventsToRead } from '#lib/teach/general-lesson.ts';
import { firstCardSet } from '#lib/teach/lesson-cards.ts';
import { formatSourcingLines } from './format-sourcing-lines.ts';

/**
 * Answers for the table of the page for students, from the record's own data, about the two events whose sources the
 * class compares.
 *
 * @param timeline the events of the sheet, from which the two are chosen
 * @param whole the whole record. If the sheet has the cards of the general lesson, the two events of this lesson are taken
 *   from here, even if they are on no card
 */
export function organiserFromRecord(timeline: Timeline, whole: Timeline): OrganiserAnswers[] {
	const lessonIds = firstCardSet([generalLessonFor(whole)], whole)?.events.join();
	const isOfLesson = timeline.events.map(({ id }) => id).join() === lessonIds;
	return pickEventsToRead(isOfLesson ? whole : timeline).map((event) => ({
		event,
		rows: answerRows(event, timeline),
		isOfRecord: false
	}));
}

/** The answers for one event. Where the record has none, the answer says so. */
function answerRows(event: TimelineEvent, timeline: Timeline): WorksheetRows {
	const sourcing = sourcingAnswers(event, timeline);
	const linesAbout = (topic: string) => sourcing.find((each) => each.topic === topic)?.lines ?? [];
	const separator = separatorIn(timeline.language);
	// Without the note on what is not known, which is in the last row.
	const otherLines = linesAbout('others').filter(
		({ values }) => !values?.some(({ text }) => text === event.unknown)
	);
	const makers = [...new Set(event.sources.map(formatSourceMaker))].join(separator);
	return [
		messages.source({
			sources: event.sources.map(formatQuoteSource).join(separator)
		}),
		messages.behind({ makers }),
		formatSourcingLines(linesAbout('how')) || messages.noEvidence,
		`${messages.count({ count: event.sources.length, makers })} ${formatSourcingLines(otherLines)}`,
		event.unknown ?? messages.open
	];
}
