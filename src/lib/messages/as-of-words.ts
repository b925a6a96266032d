import { lastDay } from '#lib/record/as-known.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { messages } from './current.ts';
import { formatDay } from './dates.ts';
import { formatCount } from './words.ts';

/** How much of a record was known on a day, in words that do not tell how much is hidden. */
export function formatAsOf(timeline: Timeline, asof: string): string {
	const { events, language } = timeline;
	return messages.asOf(
		formatDay(lastDay(asof), language),
		formatCount(events.length, 'event', language)
	);
}
