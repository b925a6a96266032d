import { formatValue } from '#lib/messages/format-drawn.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** The figure that an event reports, with its unit, such as “about 400 TB”; null if there is none. */
export function formatFigure(
	event: TimelineEvent,
	{ series, language }: Pick<Timeline, 'series' | 'language'>
): string | null {
	for (const { points, unit } of series) {
		const point = points.find((point) => point.event === event);
		if (point) return formatValue(point, unit, language);
	}
	return null;
}
