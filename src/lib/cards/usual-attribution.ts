import type { Attribution } from '#lib/record/terms.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The attribution that most events of a kind have; null if most have none. The legend fills the kind’s symbol
 * accordingly, so that it looks like most marks of this kind.
 */
export function usualAttribution(
	{ id }: Timeline['kinds'][number],
	events: readonly TimelineEvent[]
): Attribution | null {
	const eventsOfKind = events.filter(({ kind }) => kind.id === id);
	const howMany = (one: TimelineEvent) =>
		eventsOfKind.filter(({ attribution }) => attribution === one.attribution).length;
	// The most frequent attribution among the first hundred events, which is enough even in a record of 100,000.
	const [most] = eventsOfKind.slice(0, 100).sort((a, b) => howMany(b) - howMany(a));
	return most?.attribution ?? null;
}
