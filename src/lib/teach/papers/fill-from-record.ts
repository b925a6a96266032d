import { filled as messages } from '#language/teach/papers';
import { sourcing } from '#lib/cards/sourcing.ts';
import { formatQuoteSource } from '#lib/messages/format-sources.ts';
import { formatMaker } from '#lib/messages/name-sources.ts';
import { separatorIn } from '#lib/messages/format-list.ts';
import type { WorksheetRows } from '#lib/record/lessons.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { FilledOrganiser } from '#lib/teach/fill-organiser.ts';
import { eventsToRead } from '#lib/teach/general-lesson.ts';
import { sayLines } from './say-lines.ts';

/** Fills in the student page for the two events of the general lesson, from what the record says about them. */
export const fillFromRecord = (timeline: Timeline): FilledOrganiser[] =>
	eventsToRead(timeline).map((event) => ({
		event,
		rows: rowsOf(event, timeline),
		isOfRecord: false
	}));

/** The answers for one event. If the record says nothing about a question, the answer says so. */
function rowsOf(event: TimelineEvent, timeline: Timeline): WorksheetRows {
	const said = sourcing(event, timeline);
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
		messages.behind({ makers: [...new Set(event.sources.map(formatMaker))].join(separator) }),
		sayLines(linesOf('how')) || messages.noEvidence,
		`${messages.count({ count: event.sources.length })} ${sayLines(others)}`,
		event.unknown ?? messages.open
	];
}
