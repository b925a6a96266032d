/** A range of time (ms UTC) and the highest value in it. */
export interface OutlineStep {
	from: number;
	to: number;
	value: number;
}

/**
 * The outline of bars that share a base line and may overlap: steps in order of time, which do not overlap.
 * Neighbouring steps have different values.
 *
 * Takes the bars from the highest to the lowest, and fills the part of each that is still free. Union-find skips the
 * filled parts, so the whole is hardly slower than sorting.
 */
export function toOutline(bars: readonly OutlineStep[]): OutlineStep[] {
	const edges = [...new Set(bars.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
	const indices = new Map(edges.map((edge, i) => [edge, i]));
	const values = new Array<number | undefined>(edges.length).fill(undefined);
	const nextFreeIndex = Int32Array.from(edges, (_, i) => i);
	const nextFree = (index: number): number => {
		let found = index;
		while (nextFreeIndex[found] !== found) {
			// Path halving makes later searches faster.
			nextFreeIndex[found] = nextFreeIndex[nextFreeIndex[found] ?? found] ?? found;
			found = nextFreeIndex[found] ?? found;
		}
		return found;
	};
	for (const { from, to, value } of [...bars].sort((a, b) => b.value - a.value)) {
		const end = indices.get(to) ?? 0;
		for (let i = nextFree(indices.get(from) ?? 0); i < end; i = nextFree(i)) {
			values[i] = value;
			nextFreeIndex[i] = i + 1;
		}
	}
	const steps: OutlineStep[] = [];
	for (const [i, value] of values.entries()) {
		const [from, to] = [edges[i], edges[i + 1]];
		if (value === undefined || from === undefined || to === undefined) continue;
		const last = steps.at(-1);
		if (last?.to === from && last.value === value) last.to = to;
		else steps.push({ from, to, value });
	}
	return steps;
}

/**
 * Joins each step that is too narrow to be seen with the step after it, if a gap between the two is as narrow. Together
 * they get the higher of their values.
 *
 * @param minLength the length from which a step or a gap can be seen, ms
 */
export function joinNarrowSteps(steps: readonly OutlineStep[], minLength: number): OutlineStep[] {
	const coarse: OutlineStep[] = [];
	for (const { from, to, value } of steps) {
		const last = coarse.at(-1);
		const isJoined = last && from - last.to < minLength && last.to - last.from < minLength;
		if (isJoined) [last.to, last.value] = [to, Math.max(last.value, value)];
		else coarse.push({ from, to, value });
	}
	return coarse;
}
