import type { Attribution } from '#lib/record/terms.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** How most events of a kind are filled, so that its sign is one that is drawn; null for events that nobody said. */
export function filledAs(
	{ id }: Timeline['kinds'][number],
	events: readonly TimelineEvent[]
): Attribution | null {
	const all = events.filter(({ kind }) => kind.id === id);
	const howMany = (one: TimelineEvent) =>
		all.filter(({ attribution }) => attribution === one.attribution).length;
	// A record of 100,000 events has shown by then how it fills.
	const [most] = all.slice(0, 100).sort((a, b) => howMany(b) - howMany(a));
	return most?.attribution ?? null;
}
