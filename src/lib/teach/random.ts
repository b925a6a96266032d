/**
 * Makes a generator of random numbers from 0 (inclusive) to 1 (exclusive). The same seed gives the same
 * numbers in every browser, because only 32-bit integers are computed with.
 *
 * mulberry32, which Tommy Ettinger has dedicated to the public domain (CC0):
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

/** A hash of a text: a whole number of 32 bits (FNV-1a over UTF-16 units). */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}

/** A random whole number from 0 (inclusive) to `limit` (exclusive). */
export function randomBelow(limit: number, random: () => number): number {
	return Math.floor(random() * limit);
}

/** A shuffled copy. Every order is equally likely (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
	const all = [...items];
	for (let last = all.length - 1; last > 0; last--) {
		const other = randomBelow(last + 1, random);
		[all[last], all[other]] = [all[other] as T, all[last] as T];
	}
	return all;
}
