/** Counts items by a value. The values are in the order of their first occurrence. */
export function countBy<I, V>(items: readonly I[], valueOf: (item: I) => V): Map<V, number> {
	const counts = new Map<V, number>();
	for (const item of items) {
		const value = valueOf(item);
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}
