import { filled as messages } from '#language/teach/papers';
import { sourcingAnswers } from '#lib/cards/sourcing.ts';
import { formatQuoteSource } from '#lib/messages/format-sources.ts';
import { formatSourceMaker } from '#lib/messages/name-sources.ts';
import { separatorIn } from '#lib/messages/format-list.ts';
import type { WorksheetRows } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { OrganiserAnswers } from '#lib/teach/organiser-answers.ts';
import { pickEventsToRead } from '#lib/teach/general-lesson.ts';
import { formatSourcingLines } from './format-sourcing-lines.ts';

/**
 * Answers for the table of the page for students, from the record's own data, about the two events whose sources the
 * class compares.
 *
 * @param timeline the events from which the two are chosen, as in the general lesson about them
 */
export function organiserFromRecord(timeline: Timeline): OrganiserAnswers[] {
	return pickEventsToRead(timeline).map((event) => ({
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
