import {
	candidateOf,
	candidatesFor,
	isWithin,
	overlaps,
	type Box,
	type Candidate,
	type Label,
	type LabelRequest
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
 * second place to go to. It is done by rank, from the start and from the end, each with titles in one
 * line first and in two lines first; of these six ways the one that labels most is kept. What has to
 * have a label (`rank` under `mustRank`) is first in all of them.
 *
 * @param requests with their marks' boxes, which no label covers either
 * @param obstacles whatever else must stay uncovered
 * @param bounds what the labels must stay inside
 * @returns one entry per request, null where there was no room
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	obstacles: readonly Box[],
	bounds: Box
): (Label | null)[] {
	const isClear = (request: LabelRequest) => (candidate: Candidate) =>
		isWithin(candidate.box, bounds) &&
		!obstacles.some((box) => hits(candidate, box)) &&
		!requests.some((other) => {
			// A label inside its band lies on its own mark.
			if (other === request && candidate.label.isInside) return false;
			return hits(candidate, other.box);
		});
	const options = requests.map((request) => {
		const kept = request.kept && candidateOf(request, request.kept);
		// Nothing moves that need not.
		if (kept && isClear(request)(kept)) return [kept];
		return candidatesFor(request).filter(isClear(request));
	});
	const byRank = requests.map((_, i) => i);
	byRank.sort((a, b) => rankOf(requests[a]) - rankOf(requests[b]));
	const compact = options.map(byLines);
	let best: Placement = [];
	for (const order of [byRank, ...sweeps(requests, byRank)]) {
		for (const each of [options, compact]) {
			const placement = exchange(order, each);
			if (best.length === 0 || count(placement) > count(best)) best = placement;
		}
	}
	return best.map((candidate) => candidate?.label ?? null);
}

/** The same requests from the start and from the end of the view, but for what comes first anyway. */
function sweeps(requests: readonly LabelRequest[], byRank: readonly number[]): number[][] {
	const first = byRank.filter((i) => rankOf(requests[i]) < mustRank);
	const rest = byRank.filter((i) => rankOf(requests[i]) >= mustRank);
	rest.sort((a, b) => (requests[a]?.box.x0 ?? 0) - (requests[b]?.box.x0 ?? 0));
	return [
		[...first, ...rest],
		[...first, ...rest.toReversed()]
	];
}

function rankOf(request: LabelRequest | undefined): number {
	return request?.rank ?? 0;
}

/** Which of the labels still hold where their marks have moved to; none is placed anew. */
export function keepLabels(
	requests: readonly LabelRequest[],
	obstacles: readonly Box[],
	bounds: Box
): (Label | null)[] {
	const only = requests.map((request) => ({
		...request,
		shapes: [],
		isBand: false
	}));
	return placeLabels(only, obstacles, bounds);
}

type Placement = (Candidate | null)[];

function count(placement: Placement): number {
	return placement.filter((candidate) => candidate !== null).length;
}

/** At the same distance the label in two lines before that in one. */
function byLines(candidates: Candidate[]): Candidate[] {
	const distance = ({ label }: Candidate) => (label.isInside ? -1 : Math.abs(label.dy));
	return candidates.toSorted(
		(a, b) => distance(a) - distance(b) || b.label.lines.length - a.label.lines.length
	);
}

function exchange(order: readonly number[], options: readonly Candidate[][]): Placement {
	const placed: Placement = options.map(() => null);
	const blockers = (candidate: Candidate, but: number) =>
		order.filter((i) => i !== but && placed[i] && conflicts(candidate, placed[i]));
	for (const i of order) {
		placed[i] = options[i]?.find((candidate) => blockers(candidate, i).length === 0) ?? null;
	}
	for (const i of order) {
		if (placed[i]) continue;
		for (const candidate of options[i] ?? []) {
			const [blocker, ...more] = blockers(candidate, i);
			if (blocker === undefined || more.length > 0) continue;
			const instead = options[blocker]?.find(
				(other) => !conflicts(candidate, other) && blockers(other, blocker).length === 0
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
	const around = { ...b.box, x0: b.box.x0 - clearance, x1: b.box.x1 + clearance };
	if (hits(a, around)) return true;
	return b.leader !== null && hits(a, b.leader);
}
