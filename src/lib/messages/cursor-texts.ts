import { formatDate } from './dates.ts';
import type { DrawnSeries, DrawnTimeline, DrawnEvent } from './drawn.ts';
import { formatDomain, formatReading, formatTitle } from './format-drawn.ts';

/**
 * The texts of the cursor on the axis for an instant (ms UTC), the best first: its day, with the figures of a series
 * there.
 */
export function instantTexts(
	time: number,
	series: DrawnSeries | null,
	timeline: DrawnTimeline
): string[] {
	const day = formatDomain([time, time + 1], timeline);
	const readings = series ? formatReading(series, time, timeline.language, timeline.labels) : [];
	return [...readings.map((reading) => `${day}: ${reading}`), ...readings, day];
}

/**
 * Its texts for an event, the best first: its date, and its title where the drawing does not say that.
 *
 * @param isLabelled whether its mark says its title
 */
export function eventTexts(
	event: DrawnEvent,
	timeline: DrawnTimeline,
	isLabelled: boolean
): string[] {
	const { start, end, isSoft } = event.date;
	const date = formatDate(event.date, timeline.language, timeline.labels);
	return [
		...(isLabelled ? [] : [`${formatTitle(event, timeline.labels)}, ${date}`]),
		date,
		// A shorter form, unless the date has `~`, `?` or an open end.
		...(isSoft || end === null ? [] : [formatDomain([start, end], timeline)])
	];
}
