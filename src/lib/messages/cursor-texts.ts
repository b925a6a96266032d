import { formatDate, shortDate } from './dates.ts';
import type { DrawnSeries, DrawnTimeline, DrawnEvent } from './drawn.ts';
import { formatDomain, formatSeriesAt, formatTitle } from './format-drawn.ts';

/** The texts of the cursor at an instant (ms UTC), the most detailed first: the day, and the figure of a series on it. */
export function cursorTextsAtInstant(
	time: number,
	series: DrawnSeries | null,
	timeline: DrawnTimeline
): string[] {
	const day = formatDomain([time, time + 1], timeline);
	const readings = series ? formatSeriesAt(series, time, timeline.language, timeline.labels) : [];
	return [...readings.map((reading) => `${day}: ${reading}`), ...readings, day];
}

/**
 * The texts of the cursor at an event, the most detailed first: the date, and the title if the mark has no label.
 *
 * @param isLabelled whether the mark’s label shows the title
 */
export function cursorTextsAtEvent(
	event: DrawnEvent,
	timeline: DrawnTimeline,
	isLabelled: boolean
): string[] {
	const date = formatDate(event.date, timeline.language, timeline.labels);
	return [
		isLabelled ? [] : `${formatTitle(event, timeline.labels)}, ${date}`,
		date,
		// Only a day, a month or a year has a shorter form: “between 1 and 9 May” is not the same as “1 to 9 May”.
		shortDate(event.date, timeline.language) ?? []
	].flat();
}
