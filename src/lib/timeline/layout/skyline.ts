/** A stretch of time and the highest value in it; ms UTC. */
export interface SkylineStep {
	from: number;
	to: number;
	value: number;
}

/**
 * The upper edge of bars that stand on one line and may cover each other: in order of time, without
 * overlaps, and without steps from one value to the same.
 *
 * Highest first, each fills what is free of its stretch; what is filled is skipped by union-find, so
 * that it costs hardly more than to sort.
 */
export function skylineOf(bars: readonly SkylineStep[]): SkylineStep[] {
	const edges = [...new Set(bars.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
	const indices = new Map(edges.map((edge, i) => [edge, i]));
	const values = new Array<number | undefined>(edges.length).fill(undefined);
	const free = Int32Array.from(edges, (_, i) => i);
	const nextFree = (index: number): number => {
		let found = index;
		while (free[found] !== found) {
			// Path halving: later look-ups are shorter.
			free[found] = free[free[found] ?? found] ?? found;
			found = free[found] ?? found;
		}
		return found;
	};
	for (const { from, to, value } of [...bars].sort((a, b) => b.value - a.value)) {
		const end = indices.get(to) ?? 0;
		for (let i = nextFree(indices.get(from) ?? 0); i < end; i = nextFree(i)) {
			values[i] = value;
			free[i] = i + 1;
		}
	}
	const steps: SkylineStep[] = [];
	for (const [i, value] of values.entries()) {
		const [from, to] = [edges[i], edges[i + 1]];
		if (value === undefined || from === undefined || to === undefined) continue;
		const last = steps.at(-1);
		if (last?.to === from && last.value === value) last.to = to;
		else steps.push({ from, to, value });
	}
	return steps;
}

/** The same where nothing narrower than `minLength` (ms) can be seen: of what is joined, the highest. */
export function coarsen(steps: readonly SkylineStep[], minLength: number): SkylineStep[] {
	const coarse: SkylineStep[] = [];
	for (const { from, to, value } of steps) {
		const last = coarse.at(-1);
		const isJoined = last && from - last.to < minLength && last.to - last.from < minLength;
		if (isJoined) [last.to, last.value] = [to, Math.max(last.value, value)];
		else coarse.push({ from, to, value });
	}
	return coarse;
}
