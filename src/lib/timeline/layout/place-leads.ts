import { conflicts } from './conflicts.ts';
import { candidatesFor } from './candidates.ts';
import { type Candidate, type LabelSpec, type LabelWay } from './labels.ts';
import type { Space } from './space.ts';

/** What placing has cost. */
export interface Work {
	/** How often a candidate was compared with a label that stands. */
	checks: number;
	/** How often one was compared with a mark or another obstacle. */
	looks: number;
}

/** By the index of its spec: where a lead's label is, and the other places for it that are as good. */
export type Leads = ReadonlyMap<number, { at: Candidate; options: readonly Candidate[] }>;

/** So often, at most, labels of leads are compared with each other before the next combination of ways is tried. */
const maxChecks = 2_000;

/** What it costs to leave a lead out; any other way costs the square of its number. */
const leftOut = 1_000;

/**
 * Places the labels of leads, all together, each in the best way in which the others have room, too: two in smaller
 * words are better than one without words. One is left out only if its marks' neighbours leave no room for its date.
 *
 * @param kept the labels that still have room, by spec; one that is not set in its best way is set anew
 */
export function placeLeads(
	specs: readonly LabelSpec[],
	kept: readonly (Candidate | null)[],
	space: Space,
	work: Work
): Leads {
	const leads = specs.flatMap((spec, i) => (spec.isLead ? [aLead(spec, i, kept[i], space)] : []));
	const combinations = combine(leads.map(({ ways }) => ways.length));
	combinations.sort((a, b) => costOf(a) - costOf(b));
	for (const ways of combinations) {
		const options = leads.map(({ candidates }, n) => candidates(ways[n] ?? -1));
		if (options.some((each, n) => each.length === 0 && ways[n] !== -1)) continue;
		const placed = placeTogether(options, work);
		if (!placed) continue;
		return new Map(
			leads.flatMap(({ i }, n) => {
				const at = placed[n];
				return at
					? [[i, { at, options: at === kept[i] ? [at] : (options[n] ?? []) }] as const]
					: [];
			})
		);
	}
	return new Map();
}

/** A lead with its candidates in each way, made when they are needed; -1 leaves it out. */
function aLead(spec: LabelSpec, i: number, kept: Candidate | null | undefined, space: Space) {
	const ways: LabelWay[] = [spec, ...spec.otherwise()];
	const stays = kept?.label.look === spec.look ? [kept] : [];
	const known: Candidate[][] = [];
	const candidates = (way: number): Candidate[] => {
		const set = ways[way];
		if (!set) return [];
		return (known[way] ??= [
			...(way === 0 ? stays : []),
			...candidatesFor({ ...spec, ...set }, space)
		]);
	};
	return { i, ways, candidates };
}

/** Each choice of one way for each lead. */
function combine([count, ...others]: readonly number[]): number[][] {
	if (count === undefined) return [[]];
	const rest = combine(others);
	return Array.from({ length: count + 1 }, (_, way) => (way === count ? -1 : way)).flatMap((way) =>
		rest.map((ways) => [way, ...ways])
	);
}

function costOf(ways: readonly number[]): number {
	return ways.reduce((sum, way) => sum + (way < 0 ? leftOut : way ** 2), 0);
}

/** The first places that do not touch each other, one for each list that is not empty; null if there are none. */
function placeTogether(
	options: readonly (readonly Candidate[])[],
	work: Work
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
