import type { Timeline, TimelineEvent } from './timeline.ts';

/** How many events there are of each value, in the order in which the record first has them. */
export function countBy<T>(
	{ events }: Timeline,
	valueOf: (event: TimelineEvent) => T
): Map<T, number> {
	const counts = new Map<T, number>();
	for (const event of events) {
		const value = valueOf(event);
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}
