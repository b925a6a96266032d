/**
 * An item of a list with its neighbours: `count` items, even at the ends of the list, or all if there are fewer.
 *
 * @param item if it is not in the list, the first items are returned
 */
export function itemsAround<T>(items: readonly T[], item: T | null, count: number): readonly T[] {
	const index = items.findIndex((each) => each === item);
	const first = Math.min(index - Math.floor(count / 2), items.length - count);
	return items.slice(Math.max(0, first)).slice(0, count);
}
