/**
 * The neighbours of an item in a list, and itself: as many as asked for, also at the ends of the list.
 *
 * @param item the first ones if it is not in the list
 */
export function itemsAround<T>(items: readonly T[], item: T | null, count: number): readonly T[] {
	const index = items.findIndex((each) => each === item);
	const first = Math.min(index - Math.floor(count / 2), items.length - count);
	return items.slice(Math.max(0, first)).slice(0, count);
}
