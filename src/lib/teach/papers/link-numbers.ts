import * as recordMessages from '#language/record';
import { groupLinks } from '#lib/record/group-links.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { formatLink } from '#lib/messages/format.ts';

/** The links of an event, each kind with the numbers of the events on paper: “Follows”, “8, 9”. */
export function linkNumbers({ links }: TimelineEvent): [phrase: string, numbers: string][] {
	return groupLinks(links).map((group) => [
		formatLink(group[0]),
		group.map(({ event }) => event.index + 1).join(recordMessages.comma)
	]);
}
