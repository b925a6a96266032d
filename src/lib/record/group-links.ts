import type { EventLink } from './timeline.ts';

/** Groups links that have the same type and direction. The groups are in the order of their first links. */
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
