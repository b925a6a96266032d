/**
 * Makes a generator of numbers from 0 to below 1. The same seed gives the same numbers in every engine, because it
 * computes with 32-bit integers only.
 *
 * mulberry32, which Tommy Ettinger has given to the public domain (CC0):
 * https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 *
 * @param seed a whole number
 */
export function createRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A whole number of 32 bits, the same for the same text (FNV-1a over its UTF-16 units). */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}

/** A whole number from 0 up to, not including, `limit`. */
export function pickBelow(limit: number, random: () => number): number {
	return Math.floor(random() * limit);
}

/** A copy in a random order, in which each order is equally likely (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
	const all = [...items];
	for (let last = all.length - 1; last > 0; last--) {
		const other = pickBelow(last + 1, random);
		[all[last], all[other]] = [all[other] as T, all[last] as T];
	}
	return all;
}
