import { filled as messages } from '#language/teach/papers';
import { sourcingAnswers } from '#lib/cards/sourcing.ts';
import { formatQuoteSource } from '#lib/messages/format-sources.ts';
import { formatSourceMaker } from '#lib/messages/name-sources.ts';
import { separatorIn } from '#lib/messages/format-list.ts';
import type { WorksheetRows } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { FilledOrganiser } from '#lib/teach/fill-organiser.ts';
import { eventsToRead } from '#lib/teach/general-lesson.ts';
import { formatLines } from './format-lines.ts';

/** Fills in the page for students from the record's own data, for the two events of the general lesson. */
export const fillFromRecord = (timeline: Timeline): FilledOrganiser[] =>
	eventsToRead(timeline).map((event) => ({
		event,
		rows: rowsOf(event, timeline),
		isOfRecord: false
	}));

/** The answers for one event. Where the record has none, the answer says so. */
function rowsOf(event: TimelineEvent, timeline: Timeline): WorksheetRows {
	const said = sourcingAnswers(event, timeline);
	const linesOf = (topic: string) => said.find((each) => each.topic === topic)?.lines ?? [];
	const separator = separatorIn(timeline.language);
	const isOpen = (text: string) => text === event.unknown;
	const others = linesOf('others').filter(
		({ values }) => !values?.some(({ text }) => isOpen(text))
	);
	return [
		messages.source({
			sources: event.sources.map(formatQuoteSource).join(separator)
		}),
		messages.behind({ makers: [...new Set(event.sources.map(formatSourceMaker))].join(separator) }),
		formatLines(linesOf('how')) || messages.noEvidence,
		`${messages.count({ count: event.sources.length })} ${formatLines(others)}`,
		event.unknown ?? messages.open
	];
}
