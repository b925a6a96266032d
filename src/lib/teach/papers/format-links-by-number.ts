import { handout as messages } from '#language/teach/papers';
import { formatList } from '#lib/messages/format-list.ts';
import { groupLinks } from '#lib/record/group-links.ts';
import { eventNumber } from '#lib/record/chapters.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The links of an event as sentences, one for each type and direction of links: “Follows events 8 and 9”. The numbers are
 * those of the events on the sheet.
 */
export function formatLinksByNumber({ links }: TimelineEvent, timeline: Timeline): string[] {
	return groupLinks(links).map((group) => {
		const [{ type, isForward }] = group;
		return messages.links[type][isForward ? 'forward' : 'back']({
			isOne: group.length === 1,
			numbers: formatList(group.map(({ event }) => `${eventNumber(timeline, event)}`))
		});
	});
}
