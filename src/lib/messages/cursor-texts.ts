import { pointOrGapAt } from '#lib/record/point-or-gap.ts';
import { formatDate, shortDate } from './dates.ts';
import type { DrawnSeries, DrawnTimeline, DrawnEvent } from './drawn.ts';
import { formatDomain, formatTitle, formatValue } from './format-drawn.ts';
import { recordLabels, type RecordLabels } from './record-labels.ts';

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

/**
 * The texts of a series at an instant (ms UTC), the longest first: a figure with its date and attribution, or that
 * there is no figure. Empty before the first point and after the last, where nothing is known to be missing.
 */
function formatSeriesAt(
	series: DrawnSeries,
	time: number,
	language: string,
	words: RecordLabels = recordLabels
): string[] {
	const point = pointOrGapAt(series, time);
	if (point === null) return [];
	if (point === 'gap') return [words.reading.gapAt];
	const figure = formatValue(point, series.unit, language, words);
	const date = formatDate(point.date, language, words);
	const { attribution } = point.event;
	if (!attribution) return [[figure, date].join(words.comma)];
	return [words.attributions, words.reading.attributions].map((attributions) =>
		words.reading.reading({ figure, date, attribution: attributions[attribution] })
	);
}
