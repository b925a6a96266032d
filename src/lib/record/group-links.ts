import type { EventLink } from './timeline.ts';

/** Links of the same type, seen from the same end, together; in the order in which each first comes. */
export function groupLinks(links: readonly EventLink[]): [EventLink, ...EventLink[]][] {
	const groups = new Map<string, [EventLink, ...EventLink[]]>();
	for (const link of links) {
		const key = `${link.type} ${link.isForward}`;
		const group = groups.get(key);
		if (group) group.push(link);
		else groups.set(key, [link]);
	}
	return [...groups.values()];
}
