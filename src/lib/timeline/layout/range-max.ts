import { firstPlace } from './bisect.ts';

/**
 * Numbers of which the greatest in any stretch is found without a look at each: a tree of the places
 * of maxima, made once. A number that is not to be found is -Infinity.
 */
export class RangeMax {
	readonly #values: Float64Array;
	/** Node i is over nodes 2 i and 2 i + 1; the leaves, one for each number, are the second half. */
	readonly #tree: Int32Array;

	constructor(values: Float64Array) {
		const size = values.length;
		const tree = new Int32Array(2 * size);
		for (let place = 0; place < size; place++) tree[size + place] = place;
		for (let node = size - 1; node > 0; node--) {
			const a = tree[2 * node] ?? 0;
			const b = tree[2 * node + 1] ?? 0;
			const [x, y] = [values[a] ?? 0, values[b] ?? 0];
			tree[node] = x > y || (x === y && a > b) ? a : b;
		}
		this.#values = values;
		this.#tree = tree;
	}

	/** The place of the greatest from one place to before another, the last of equals; -1 for none. */
	placeIn(from: number, to: number): number {
		const size = this.#values.length;
		let best = -1;
		for (
			let [low, high] = [size + Math.max(0, from), size + Math.min(size, to)];
			low < high;
			low >>= 1, high >>= 1
		) {
			if (low & 1) best = this.#greater(best, this.#tree[low++] ?? -1);
			if (high & 1) best = this.#greater(best, this.#tree[--high] ?? -1);
		}
		return this.#at(best) === -Infinity ? -1 : best;
	}

	/** The first place, from one on, of a number over a bound; -1 for none. */
	firstOver(from: number, bound: number): number {
		const size = this.#values.length;
		const isPast = (place: number) => this.#at(this.placeIn(from, place + 1)) > bound;
		const place = firstPlace(Math.max(0, from), size, isPast);
		return place < size ? place : -1;
	}

	/** The last place, before another, of a number over a bound; -1 for none. */
	lastOver(to: number, bound: number): number {
		const isPast = (place: number) => this.#at(this.placeIn(place, to)) <= bound;
		return firstPlace(0, Math.max(0, to), isPast) - 1;
	}

	#at(place: number): number {
		return this.#values[place] ?? -Infinity;
	}

	#greater(a: number, b: number): number {
		const [x, y] = [this.#at(a), this.#at(b)];
		return x > y || (x === y && a > b) ? a : b;
	}
}
