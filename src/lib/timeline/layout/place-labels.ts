import {
	candidateOf,
	candidatesFor,
	isWithin,
	overlaps,
	type Box,
	type Candidate,
	type Label,
	type LabelSpec
} from './labels.ts';

/** Labels keep this much free between each other in the direction of the text, px. */
const clearance = 8;

/** Below this rank stand the labels that a view is made for. */
export const mustRank = -1_000;

/**
 * Places each label where it touches no mark and no other label: inside its band, beside its mark,
 * or above or below on a leader. What finds no room has no label; its mark still has its name.
 *
 * Greedy with one exchange: a label that finds no room may take that of another one which has a
 * second place to go to. It is done in several orders, by rank, from the start, from the end and
 * shuffled, each with titles in one line first and in two lines first; the way that labels most, on
 * the shortest leaders, is kept. What has to have a label (`rank` under `mustRank`) is first in all.
 *
 * @param specs with their marks' boxes, which no label covers either
 * @param obstacles whatever else must stay uncovered
 * @param bounds what the labels must stay inside
 * @returns one entry per spec, null where there was no room
 */
export function placeLabels(
	specs: readonly LabelSpec[],
	obstacles: readonly Box[],
	bounds: Box
): (Label | null)[] {
	const isClear = (spec: LabelSpec) => (candidate: Candidate) =>
		isWithin(candidate.box, bounds) &&
		!obstacles.some((box) => hits(candidate, box)) &&
		!specs.some((other) => {
			// A label inside its band lies on its own mark.
			if (other === spec && candidate.label.isInside) return false;
			return hits(candidate, other.box);
		});
	const options = specs.map((spec) => {
		const kept = spec.kept && candidateOf(spec, spec.kept);
		// Nothing moves that need not.
		if (kept && isClear(spec)(kept)) return [kept];
		return candidatesFor(spec, bounds).filter(isClear(spec));
	});
	const byRank = specs.map((_, i) => i);
	byRank.sort((a, b) => rankOf(specs[a]) - rankOf(specs[b]));
	const compact = options.map(byLines);
	let best: Placement = [];
	let bestScore = -Infinity;
	for (const order of [byRank, ...otherOrders(specs, byRank)]) {
		for (const each of [options, compact]) {
			const placement = exchange(order, each);
			const score = scoreOf(placement);
			if (score > bestScore) [best, bestScore] = [placement, score];
		}
	}
	return best.map((candidate) => candidate?.label ?? null);
}

/** A label counts more than any leader may cost. */
function scoreOf(placement: Placement): number {
	const placed = placement.filter((candidate) => candidate !== null);
	const leaders = placed.reduce((sum, { label }) => sum + leaderOf(label), 0);
	return placed.length * 10_000 - leaders;
}

function leaderOf({ isHanging, dy }: Label): number {
	return isHanging ? Math.abs(dy) : 0;
}

/** How much may be tried: the work grows with the square of the labels. */
const mostTries = 24;
const triesFor = (n: number) => Math.min(mostTries, Math.floor(4_000 / (n * n)));

/** From the start and from the end of the view, and shuffled, but for what comes first anyway. */
function otherOrders(specs: readonly LabelSpec[], byRank: readonly number[]): number[][] {
	const first = byRank.filter((i) => rankOf(specs[i]) < mustRank);
	const rest = byRank.filter((i) => rankOf(specs[i]) >= mustRank);
	if (rest.length < 2) return [];
	rest.sort((a, b) => (specs[a]?.box.x0 ?? 0) - (specs[b]?.box.x0 ?? 0));
	const shuffled = Array.from({ length: triesFor(rest.length) }, (_, i) => shuffle(rest, i + 1));
	return [rest, rest.toReversed(), ...shuffled].map((order) => [...first, ...order]);
}

/** The same for the same seed: a view has the same labels each time (Fisher–Yates, mulberry32). */
function shuffle(items: readonly number[], seed: number): number[] {
	const shuffled = [...items];
	let state = seed;
	for (let i = shuffled.length - 1; i > 0; i--) {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		const j = ((t ^ (t >>> 14)) >>> 0) % (i + 1);
		[shuffled[i], shuffled[j]] = [shuffled[j] as number, shuffled[i] as number];
	}
	return shuffled;
}

function rankOf(spec: LabelSpec | undefined): number {
	return spec?.rank ?? 0;
}

/** Which of the labels still hold where their marks have moved to; none is placed anew. */
export function keepLabels(
	specs: readonly LabelSpec[],
	obstacles: readonly Box[],
	bounds: Box
): (Label | null)[] {
	const only = specs.map((spec) => ({
		...spec,
		shapes: [],
		isBand: false
	}));
	return placeLabels(only, obstacles, bounds);
}

type Placement = (Candidate | null)[];

/** At the same distance the label in two lines before that in one. */
function byLines(candidates: Candidate[]): Candidate[] {
	const distance = ({ label }: Candidate) => (label.isInside ? -1 : leaderOf(label));
	return candidates.toSorted(
		(a, b) => distance(a) - distance(b) || b.label.lines.length - a.label.lines.length
	);
}

function exchange(order: readonly number[], options: readonly Candidate[][]): Placement {
	const placed: Placement = options.map(() => null);
	const blocks = (i: number, candidate: Candidate, but: number) => {
		const other = placed[i];
		return i !== but && other && conflicts(candidate, other);
	};
	const isFree = (candidate: Candidate, but: number) =>
		!order.some((i) => blocks(i, candidate, but));
	const blockers = (candidate: Candidate, but: number) =>
		order.filter((i) => blocks(i, candidate, but));
	for (const i of order) {
		placed[i] = options[i]?.find((candidate) => isFree(candidate, i)) ?? null;
	}
	for (const i of order) {
		if (placed[i]) continue;
		for (const candidate of options[i] ?? []) {
			const [blocker, ...more] = blockers(candidate, i);
			if (blocker === undefined || more.length > 0) continue;
			const instead = options[blocker]?.find(
				(other) => !conflicts(candidate, other) && isFree(other, blocker)
			);
			if (!instead) continue;
			placed[i] = candidate;
			placed[blocker] = instead;
			break;
		}
	}
	return placed;
}

function hits({ box, leader }: Candidate, other: Box): boolean {
	return overlaps(box, other) || (leader !== null && overlaps(leader, other));
}

function conflicts(a: Candidate, b: Candidate): boolean {
	return (
		overlaps(a.box, b.box, clearance) ||
		(a.leader !== null && overlaps(a.leader, b.box, clearance)) ||
		(b.leader !== null && hits(a, b.leader))
	);
}
