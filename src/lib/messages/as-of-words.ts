import { lastDay } from '#lib/record/as-known.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { count, dayWords } from './words.ts';

/** What was known on a day, in words that do not tell how much it hides. */
export function formatAsOf(timeline: Timeline, asof: string): string {
	const { events, language } = timeline;
	return `What was known on ${dayWords(lastDay(asof), timeline)}: ${count(events.length, 'event', language)}`;
}
