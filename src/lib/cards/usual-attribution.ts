import type { Attribution } from '#lib/record/terms.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The most frequent attribution among the events of a kind; null if most often they have none. The legend fills the
 * kind’s symbol accordingly, so that it looks like most marks of this kind.
 */
export function usualAttribution(
	{ id }: Timeline['kinds'][number],
	events: readonly TimelineEvent[]
): Attribution | null {
	const eventsOfKind = events.filter(({ kind }) => kind.id === id);
	const countLike = (event: TimelineEvent) =>
		eventsOfKind.filter(({ attribution }) => attribution === event.attribution).length;
	// Counts in all events, but only the attributions of the first hundred, which is fast even in a record of 100,000.
	const [mostFrequent] = eventsOfKind.slice(0, 100).sort((a, b) => countLike(b) - countLike(a));
	return mostFrequent?.attribution ?? null;
}
