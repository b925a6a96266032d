/**
 * An item of a list with its neighbours: `count` items also at the ends of the list, unless the list is shorter.
 *
 * @param item if the list does not contain it, the first items are returned
 */
export function itemsAround<T>(items: readonly T[], item: T | null, count: number): readonly T[] {
	const index = items.findIndex((each) => each === item);
	const first = Math.min(index - Math.floor(count / 2), items.length - count);
	return items.slice(Math.max(0, first)).slice(0, count);
}
