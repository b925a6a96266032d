/** The highest value within a time, ms UTC. */
export interface SkylineStep {
	from: number;
	to: number;
	/** The highest value. */
	value: number;
}

/**
 * The upper edge of bars that have a common base line and may overlap, in order of time. Its steps do not overlap, and
 * neighbours have different values.
 *
 * Takes the bars from the highest on, and fills the free part of each. Union-find skips the filled parts, so that this
 * costs hardly more than sorting.
 */
export function skylineOf(bars: readonly SkylineStep[]): SkylineStep[] {
	const edges = [...new Set(bars.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
	const indices = new Map(edges.map((edge, i) => [edge, i]));
	const values = new Array<number | undefined>(edges.length).fill(undefined);
	const free = Int32Array.from(edges, (_, i) => i);
	const nextFree = (index: number): number => {
		let found = index;
		while (free[found] !== found) {
			// Path halving makes later look-ups shorter.
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

/** Joins steps that are too narrow to be seen (under `minLength`, ms). The joined step has the highest value. */
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
