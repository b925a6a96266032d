import { conflicts } from './conflicts.ts';
import { candidatesFor, levelness } from './candidates.ts';
import {
	hasWords,
	type Candidate,
	type LabelLook,
	type LabelSpec,
	type LabelStyle
} from './labels.ts';
import type { Space } from './space.ts';

/** Counts the work of placing labels. */
export interface SearchWork {
	/** How often a candidate was compared with a label that is already placed. */
	checks: number;
	/** How often a candidate was compared with a mark or another obstacle. */
	obstacleChecks: number;
}

/** For each lead, by the index of its spec: its position, and others that are as level and have no more lines. */
export type Leads = ReadonlyMap<number, { at: Candidate; options: readonly Candidate[] }>;

/** After this many comparisons, the next combination of styles is tried. */
const maxChecks = 2_000;

/** The cost of each style for a lead: the date alone is worse than words in any position. */
const costs: Record<LabelLook, number> = {
	lead: 0,
	'small-lead': 1,
	'small-words': 4,
	flag: 100,
	plain: 0,
	strong: 0
};

/** The costs of leaving a lead out, and of labels that do not all have a line level with their marks. */
const [leftOut, notLevel] = [1_000, 20];

/**
 * Places the labels of all leads together, in the cheapest combination of styles that fits. All leads with words share
 * one style: smaller words for all are better than one lead without words. A lead is left out only if there is no room
 * even for its date.
 *
 * @param kept by spec, the labels that still fit; a label that is not in its best style is placed again
 */
export function placeLeads(
	specs: readonly LabelSpec[],
	kept: readonly (Candidate | null)[],
	space: Space,
	work: SearchWork
): Leads {
	const leads = specs.flatMap((spec, i) => (spec.isLead ? [toLead(spec, i, kept[i], space)] : []));
	for (const { styles, areLevel } of attempts(leads.map(({ styles }) => styles))) {
		const options = leads.map(({ candidates, stays }, n) => {
			const own = candidates(styles[n] ?? -1);
			return areLevel ? own.filter((each) => each === stays || levelness(each.label) < 2) : own;
		});
		if (options.some((each, n) => each.length === 0 && styles[n] !== -1)) continue;
		const placed = placeTogether(options, work);
		if (!placed) continue;
		return new Map(
			leads.flatMap(({ i, stays }, n) => {
				const at = placed[n];
				if (!at) return [];
				const isAsGood = ({ label }: Candidate) =>
					levelness(label) <= levelness(at.label) && label.lines.length <= at.label.lines.length;
				const others = at === stays ? [at] : (options[n] ?? []).filter(isAsGood);
				return [[i, { at, options: others }] as const];
			})
		);
	}
	return new Map();
}

/** A combination of styles for the leads. */
interface Attempt {
	/** The style of each lead, by its index; -1 leaves the lead out. */
	styles: number[];
	/** Whether each label must have a line level with its mark. */
	areLevel: boolean;
}

/** All combinations to try, the best first. */
function attempts(styles: readonly (readonly LabelStyle[])[]): Attempt[] {
	const all = combine(styles.map(({ length }) => length)).flatMap((chosen) => {
		const looks = chosen.flatMap((style, n) => styles[n]?.[style]?.look ?? []);
		const isMixed = new Set(looks.filter(hasWords)).size > 1;
		if (isMixed) return [];
		const missing = chosen.length - looks.length;
		const cost = looks.reduce((sum, look) => sum + costs[look], missing * leftOut);
		return [
			{ styles: chosen, areLevel: true, cost },
			{ styles: chosen, areLevel: false, cost: cost + notLevel }
		];
	});
	return all.sort((a, b) => a.cost - b.cost);
}

/** A lead, its styles, and a function that returns its candidates in a style: computed when needed, none for -1. */
function toLead(spec: LabelSpec, i: number, kept: Candidate | null | undefined, space: Space) {
	const styles: LabelStyle[] = [spec, ...spec.otherStyles()];
	const stays = kept?.label.look === spec.look ? kept : null;
	const cache: Candidate[][] = [];
	const candidates = (style: number): Candidate[] => {
		const set = styles[style];
		if (!set) return [];
		return (cache[style] ??= [
			...(style === 0 && stays ? [stays] : []),
			...candidatesFor({ ...spec, ...set }, space)
		]);
	};
	return { i, styles, stays, candidates };
}

/** All combinations of one style, or none (-1), for each lead. */
function combine(counts: readonly number[]): number[][] {
	return counts.reduce<number[][]>(
		(chosen, count) =>
			chosen.flatMap((styles) => [...Array(count).keys(), -1].map((style) => [...styles, style])),
		[[]]
	);
}

/** The first positions that do not touch, one per list, null for an empty list. Null if there are none. */
function placeTogether(
	options: readonly (readonly Candidate[])[],
	work: SearchWork
): (Candidate | null)[] | null {
	const limit = work.checks + maxChecks;
	const placeFrom = (placed: readonly (Candidate | null)[]): (Candidate | null)[] | null => {
		const own = options[placed.length];
		if (!own) return [...placed];
		if (own.length === 0) return placeFrom([...placed, null]);
		for (const candidate of own) {
			if (work.checks >= limit) return null;
			work.checks += placed.length;
			if (placed.some((other) => other && conflicts(candidate, other))) continue;
			const all = placeFrom([...placed, candidate]);
			if (all) return all;
		}
		return null;
	};
	return placeFrom([]);
}
