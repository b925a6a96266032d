import type { TimelineEvent } from '#lib/record/timeline.ts';
import { formatLink } from '#lib/messages/words.ts';

/** What an event is linked to, by the numbers of events on paper: “Follows”, “8, 9”. */
export function linkNumbers({ links }: TimelineEvent): [phrase: string, numbers: string][] {
	const phrases = [...new Set(links.map(formatLink))];
	return phrases.map((phrase) => [
		phrase,
		links
			.filter((link) => formatLink(link) === phrase)
			.map(({ event }) => event.index + 1)
			.join(', ')
	]);
}
