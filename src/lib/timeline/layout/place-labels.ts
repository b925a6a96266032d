import type { Box } from './box.ts';
import { areTooClose } from './conflicts.ts';
import { candidatesFor, candidatesInStyles } from './candidates.ts';
import { candidateIfClear, type LabelCandidate, type Label, type LabelSpec } from './labels.ts';
import { placeLeads, type PlacedLeads } from './place-leads.ts';
import { markSize } from './size-class.ts';
import { LabelSpace } from './space.ts';

/**
 * The maximum number of comparisons for one order of placement, while labels move to make room for others. Views of the
 * shipped record, and of random records of 1,000 events, need at most 13,000.
 */
const maxChecks = 20_000;

/** Labels with a lower rank than this (figures and leads) are always placed first. */
const maxFirstRank = -1_000;

/**
 * In a view with at most this many labels, a label under its mark may also be under other marks: each of these has its
 * own label, so that readers see which label belongs to which mark.
 */
const maxFewLabels = 6;

/**
 * Places each label so that it touches no mark and no other label, on one of its sides or inside its band. A label
 * that fits nowhere is left out; its mark keeps its accessible name.
 *
 * 1. Leads are placed first (`place-leads.ts`).
 * 2. One mark of each group gets a label. If no label of the group fits, a title may take more lines, or a brief form
 *    may replace it.
 * 3. In order of rank, each other label takes its best free position.
 * 4. A label without a position takes the position of another label, if that label can move. This is repeated as long
 *    as it places more labels.
 *
 * We try several orders: by rank, from the start and from the end of the view, each with titles in one line
 * first and in two lines first. We keep the result in which the most groups have a label, and among those the
 * one with the most labels.
 *
 * Measured on 414 views of the shipped record and 828 of random ones: with 24 shuffled orders more, placing takes 1.6
 * times as long, but places as many labels in the shipped record and only 0.4 % more in random ones. With the order of
 * rank alone, there are 0.7 % fewer labels in the shipped record, where one covers a series’ name, and 1 % fewer in
 * random ones.
 *
 * Of n labels in g groups with at most c candidates each, the six placements make at most
 * 6 (2 c n² + n + (g / 2 + 1) `maxChecks`) comparisons. After that they stop, and the labels placed so far stay.
 * A candidate is made only if a line fits there, and is compared only with obstacles in its rows.
 *
 * @param specs with the boxes of their marks, which no label covers
 * @param obstacles other boxes that no label covers
 * @param bounds of all labels
 * @returns one entry per spec; null for a label that does not fit
 */
export function placeLabels(
	specs: readonly LabelSpec[],
	obstacles: readonly Box[],
	bounds: Box
): (Label | null)[] {
	const space = spaceFor(specs, obstacles, bounds);
	const kept = keptIfClear(specs, space);
	const leads = placeLeads(specs, kept, space);
	const maxWidthOver = specs.length <= maxFewLabels ? Infinity : undefined;
	const options = specs.map((spec, i) => {
		if (spec.isLead) return leads.get(i)?.options ?? [];
		const candidate = kept[i];
		// A label that still fits does not move.
		const canStay = candidate && ![...leads.values()].some(({ at }) => areTooClose(at, candidate));
		return canStay ? [candidate] : candidatesInStyles(spec, space, maxWidthOver).filter(isClear);
	});
	const fallbackCandidates = specs.map((spec) => {
		let found: LabelCandidate[] | null = null;
		const outsideBand = { ...spec, isBand: false };
		const breaks = () => [...spec.breaks, ...(spec.fallbackBreaks?.() ?? [])];
		// Each may also be under the symbol of another mark, but not under its bar: it would look like the label of the bar.
		return () =>
			(found ??= candidatesFor(outsideBand, space, breaks(), maxWidthOver ?? markSize + 1).filter(
				isClear
			));
	});
	const byRank = indicesByRank(specs);
	const optionsTwoLinesFirst = options.map((each, i) =>
		isPlacedFirst(specs[i]) ? each : twoLinesFirst(each)
	);
	const placements = [byRank, ...ordersAlongAxis(specs, byRank)].flatMap((order) => {
		const groups = new Map<number, number[]>();
		for (const i of order) {
			const { group = -1 } = specs[i] ?? {};
			if (group >= 0) groups.set(group, [...(groups.get(group) ?? []), i]);
		}
		return [options, optionsTwoLinesFirst].map((each) =>
			placeInOrder(order, { specs, leads, groups, options: each, fallbackCandidates })
		);
	});
	const [best = []] = placements.toSorted(
		(a, b) => placementScore(b, specs) - placementScore(a, specs)
	);
	return labelsInPlacement(best);
}

/** The labels of a placement; null for marks without a label. */
const labelsInPlacement = (placement: Placement) =>
	placement.map((candidate) => candidate?.label ?? null);

/** How good a placement is; higher is better. One more group with a label counts more than any number of labels. */
function placementScore(placement: Placement, specs: readonly LabelSpec[]): number {
	const placed = placement.filter((candidate) => candidate !== null);
	const groups = new Set(placement.flatMap((each, i) => (each ? (specs[i]?.group ?? -1) : [])));
	return groups.size * 1_000 + placed.length;
}

/** Two more orders: from the start of the view and from its end. Labels with a rank below `maxFirstRank` stay first. */
function ordersAlongAxis(specs: readonly LabelSpec[], byRank: readonly number[]): number[][] {
	const first = byRank.filter((i) => isPlacedFirst(specs[i]));
	const rest = byRank.filter((i) => !isPlacedFirst(specs[i]));
	rest.sort((a, b) => (specs[a]?.box.x0 ?? 0) - (specs[b]?.box.x0 ?? 0));
	return [rest, rest.toReversed()].map((order) => [...first, ...order]);
}

/** Whether a label is placed before all others. */
const isPlacedFirst = (spec: LabelSpec | undefined) => rankOf(spec) < maxFirstRank;

/** The rank of a label; 0 if there is no label. */
const rankOf = (spec: LabelSpec | undefined) => spec?.rank ?? 0;

/** The indices of the specs, the lowest rank first. */
const indicesByRank = (specs: readonly LabelSpec[]): number[] =>
	specs.map((_, i) => i).sort((a, b) => rankOf(specs[a]) - rankOf(specs[b]));

/**
 * The labels that still fit after their marks have moved; null for those that no longer fit. No label gets a new
 * position. If two labels now touch, the one with the lower rank stays.
 */
export function keepLabels(
	specs: readonly LabelSpec[],
	obstacles: readonly Box[],
	bounds: Box
): (Label | null)[] {
	const kept = keptIfClear(specs, spaceFor(specs, obstacles, bounds));
	const placed: LabelCandidate[] = [];
	for (const i of indicesByRank(specs)) {
		const candidate = kept[i];
		if (!candidate) continue;
		if (placed.some((other) => areTooClose(candidate, other))) kept[i] = null;
		else placed.push(candidate);
	}
	return labelsInPlacement(kept);
}

/** The space for labels: its bounds, and the boxes of marks and other obstacles, which labels must not cover. */
const spaceFor = (
	specs: readonly LabelSpec[],
	obstacles: readonly Box[],
	bounds: Box
): LabelSpace => new LabelSpace(bounds, [...specs.map(({ box }) => box), ...obstacles]);

/** The labels of the previous scene that still cover no mark and no obstacle. */
function keptIfClear(specs: readonly LabelSpec[], space: LabelSpace): Placement {
	return specs.map((spec) => spec.kept && candidateIfClear(spec, spec.kept, space));
}

/** To make room for one label, at most this many others move. */
const maxMoves = 2;

/** The candidate of each label; null for a label that is left out. */
type Placement = (LabelCandidate | null)[];

/** Whether no reader would take a label for that of another mark. Figures are read by their bars. */
const isClear = ({ isAmbiguous, isFigure }: LabelCandidate) => isFigure || !isAmbiguous;

/** Sorts candidates with two lines before those with one. Labels inside bands stay first. */
function twoLinesFirst(candidates: readonly LabelCandidate[]): LabelCandidate[] {
	const rank = ({ label: { isInside, lines } }: LabelCandidate) =>
		isInside ? -Infinity : -lines.length;
	return candidates.toSorted((a, b) => rank(a) - rank(b));
}

/** The labels to place, and the positions that each may take. */
interface LabelChoices {
	specs: readonly LabelSpec[];
	/** The position of each lead's label, and the other positions to which it may move. */
	leads: PlacedLeads;
	/**
	 * The labels of each group (marks of one track that are close together and far from all others), as indices in the
	 * order of placement.
	 */
	groups: ReadonlyMap<number, number[]>;
	/** The possible positions of each label, the best first. */
	options: readonly (readonly LabelCandidate[])[];
	/** For each label, further positions, the best first: for a group that has no label yet. Computed when needed. */
	fallbackCandidates: readonly (() => LabelCandidate[])[];
}

/** Places labels in one order: steps 2 to 4 of `placeLabels`. @param order the indices of the labels */
function placeInOrder(
	order: readonly number[],
	{ specs, leads, groups, options, fallbackCandidates }: LabelChoices
): Placement {
	const placed: Placement = options.map((_, i) => leads.get(i)?.at ?? null);
	/** How many comparisons may still be made. Unlimited while each label is placed once, because no other label moves. */
	let checksLeft = Infinity;
	/** The labels that a candidate touches, at most two. @param except the label of the candidate */
	const findBlockers = (candidate: LabelCandidate, except: number) => {
		const found: number[] = [];
		for (const i of order) {
			const other = placed[i];
			if (!other || i === except) continue;
			checksLeft--;
			if (areTooClose(candidate, other) && found.push(i) > 1) break;
		}
		return found;
	};
	/**
	 * Puts a label at the first candidate that touches no other label, or only one (the blocker) that can move. Returns
	 * whether the label has a position. @param depth how many others may move, each to make room for the one before it
	 */
	const placeLabel = (i: number, depth: number, candidates = options[i] ?? []): boolean =>
		candidates.some((candidate) => {
			if (checksLeft <= 0) return false;
			const [blocker, ...more] = findBlockers(candidate, i);
			if (more.length > 0 || (blocker !== undefined && depth === 0)) return false;
			const before = placed[i] ?? null;
			placed[i] = candidate;
			if (blocker === undefined) return true;
			const blockerBefore = placed[blocker] ?? null;
			placed[blocker] = null;
			if (placeLabel(blocker, depth - 1)) return true;
			[placed[i], placed[blocker]] = [before, blockerBefore];
			return false;
		});
	for (const i of order) if (isPlacedFirst(specs[i]) && !placed[i]) placeLabel(i, 0);
	for (const members of groups.values()) {
		if (members.some((i) => placed[i] || placeLabel(i, 0))) continue;
		checksLeft = maxChecks / 2;
		const placeAnyMember = (isFitting: (candidate: LabelCandidate) => boolean) =>
			members.some((i) =>
				placeLabel(i, maxMoves, fallbackCandidates[i]?.().filter(isFitting) ?? [])
			);
		// A brief form (“Protest, 19 May 2025”) says less than a title, and has one or two lines. So plain labels of one or two
		// lines are tried only after the others, although some are short titles.
		const isPlainAndShort = ({ label }: LabelCandidate) =>
			label.lines.length < 3 && label.look === 'plain';
		if (!placeAnyMember((candidate) => !isPlainAndShort(candidate))) placeAnyMember(() => true);
		checksLeft = Infinity;
	}
	for (const i of order) if (!placed[i]) placeLabel(i, 0);
	checksLeft = maxChecks;
	// Each round places at least one more label, so the loop ends.
	while (order.some((i) => !placed[i] && placeLabel(i, maxMoves)));
	return placed;
}
