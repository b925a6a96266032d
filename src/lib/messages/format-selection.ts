import { eventNumber } from '#lib/record/chapters.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { selection } from '#language/record';
import { formatDate } from './dates.ts';
import { formatTitle } from './format-drawn.ts';
import { formatNumber } from './format.ts';

/** The announcement of a selection to screen readers: “Event 3 of 10: TITLE, DATE. 1 statement.” */
export function formatSelection(event: TimelineEvent, timeline: Timeline): string {
	const { events, language } = timeline;
	const parts = {
		number: formatNumber(eventNumber(timeline, event)),
		all: formatNumber(events.length),
		title: formatTitle(event),
		date: formatDate(event.date, language)
	};
	return selection({ ...parts, hasStatement: event.statement !== null });
}
