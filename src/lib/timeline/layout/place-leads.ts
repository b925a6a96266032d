import { areTooClose } from './conflicts.ts';
import { candidatesFor, clarityRank } from './candidates.ts';
import {
	hasLeadWords,
	type LabelCandidate,
	type LabelLook,
	type LabelSpec,
	type LabelStyle
} from './labels.ts';
import type { LabelSpace } from './space.ts';

/**
 * The labels of leads. The key is the index of the lead's spec; `at` is the position of the label. `options` are other
 * possible positions. They are at least as level with the mark as `at`, and need no more lines.
 */
export type PlacedLeads = ReadonlyMap<
	number,
	{ at: LabelCandidate; options: readonly LabelCandidate[] }
>;

/** The search for positions in one combination of styles stops after this many comparisons. */
const maxChecks = 2_000;

/** The cost of each style. A date alone costs more than words in any position. */
const lookCosts: Record<LabelLook, number> = {
	lead: 0,
	'small-lead': 1,
	'small-words': 4,
	flag: 100,
	plain: 0,
	strong: 0
};

/** The cost of leaving a lead out. */
const leftOutCost = 1_000;

/** The cost of the worst position of a label, by its `clarityRank`. */
const clarityCosts = [0, 0, 10, 20];

/**
 * Places the labels of all leads together, in the cheapest combination of styles that fits. All leads with words have
 * the same style, because smaller words for all are better than one lead without words. A lead is left out only if there
 * is no room even for its date.
 *
 * @param kept by spec, the labels that still fit; a label that is not in its best style is placed again
 */
export function placeLeads(
	specs: readonly LabelSpec[],
	kept: readonly (LabelCandidate | null)[],
	space: LabelSpace
): PlacedLeads {
	const leads = specs.flatMap((spec, i) =>
		spec.isLead ? [toLeadToPlace(spec, i, kept[i], space)] : []
	);
	for (const { styles, maxRank } of combinationsByCost(leads.map(({ styles }) => styles))) {
		const options = leads.map(({ candidates, stays }, n) =>
			candidates(styles[n] ?? -1).filter((each) => each === stays || clarityRank(each) <= maxRank)
		);
		if (options.some((each, n) => each.length === 0 && styles[n] !== -1)) continue;
		const placed = placeTogether(options);
		if (!placed) continue;
		return new Map(
			leads.flatMap(({ i, stays }, n) => {
				const at = placed[n];
				if (!at) return [];
				const isAsGood = (each: LabelCandidate) =>
					clarityRank(each) <= clarityRank(at) && each.label.lines.length <= at.label.lines.length;
				const otherOptions = at === stays ? [at] : (options[n] ?? []).filter(isAsGood);
				return [[i, { at, options: otherOptions }] as const];
			})
		);
	}
	return new Map();
}

/** A combination of styles to try: one for each lead. */
interface StyleCombination {
	/** The style of each lead, as an index of its styles; -1 leaves the lead out. */
	styles: number[];
	/** The maximum `clarityRank` of a label. */
	maxRank: number;
}

/** All combinations of styles, the cheapest first. */
function combinationsByCost(styles: readonly (readonly LabelStyle[])[]): StyleCombination[] {
	const combinations = combineStyles(styles.map(({ length }) => length)).flatMap((chosen) => {
		const looks = chosen.flatMap((style, n) => styles[n]?.[style]?.look ?? []);
		const isMixed = new Set(looks.filter(hasLeadWords)).size > 1;
		if (isMixed) return [];
		const missing = chosen.length - looks.length;
		const cost = looks.reduce((sum, look) => sum + lookCosts[look], missing * leftOutCost);
		return clarityCosts.map((each, maxRank) => ({ styles: chosen, maxRank, cost: cost + each }));
	});
	return combinations.sort((a, b) => a.cost - b.cost);
}

/** A lead with its styles. `candidates(i)` are those in the i-th style, computed when needed; none for -1. */
function toLeadToPlace(
	spec: LabelSpec,
	i: number,
	kept: LabelCandidate | null | undefined,
	space: LabelSpace
) {
	const styles: LabelStyle[] = [spec, ...spec.otherStyles()];
	const stays = kept?.label.look === spec.look ? kept : null;
	const cache: LabelCandidate[][] = [];
	const candidates = (index: number): LabelCandidate[] => {
		const style = styles[index];
		if (!style) return [];
		return (cache[index] ??= [
			...(index === 0 && stays ? [stays] : []),
			...candidatesFor({ ...spec, ...style }, space)
		]);
	};
	return { i, styles, stays, candidates };
}

/** All combinations of one style for each lead; -1 for no style. @param counts number of styles of each lead */
function combineStyles(counts: readonly number[]): number[][] {
	return counts.reduce<number[][]>(
		(chosen, count) =>
			chosen.flatMap((styles) => [...Array(count).keys(), -1].map((style) => [...styles, style])),
		[[]]
	);
}

/**
 * The first combination of one candidate of each list in which none conflict; it has null for an empty list. Null if
 * there is no such combination, or the search takes too long.
 */
function placeTogether(
	options: readonly (readonly LabelCandidate[])[]
): (LabelCandidate | null)[] | null {
	let checks = 0;
	const placeFrom = (
		placed: readonly (LabelCandidate | null)[]
	): (LabelCandidate | null)[] | null => {
		const ownOptions = options[placed.length];
		if (!ownOptions) return [...placed];
		if (ownOptions.length === 0) return placeFrom([...placed, null]);
		for (const candidate of ownOptions) {
			if (checks >= maxChecks) return null;
			checks += placed.length;
			if (placed.some((other) => other && areTooClose(candidate, other))) continue;
			const placement = placeFrom([...placed, candidate]);
			if (placement) return placement;
		}
		return null;
	};
	return placeFrom([]);
}
