import type { Attribution } from '#lib/record/terms.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The attribution of most events of a kind, by which its sign in the legend is filled as most of its marks are. Null if
 * most have none.
 */
export function filledAs(
	{ id }: Timeline['kinds'][number],
	events: readonly TimelineEvent[]
): Attribution | null {
	const all = events.filter(({ kind }) => kind.id === id);
	const howMany = (one: TimelineEvent) =>
		all.filter(({ attribution }) => attribution === one.attribution).length;
	// A hundred events are enough to see this, even in a record of 100,000.
	const [most] = all.slice(0, 100).sort((a, b) => howMany(b) - howMany(a));
	return most?.attribution ?? null;
}
