import { countBy } from '#lib/record/count-by.ts';
import type { TrackRecord } from '#lib/record/events-file.ts';
import { trackColors } from '#lib/record/terms.ts';
import { limits } from '#lib/record/fields.ts';
import { isId } from '#lib/record/id.ts';
import { draftTexts, formatOtherGroups } from './draft-texts.ts';

const others = draftTexts.otherGroups;

/**
 * Makes a track of each group. Of more groups than a record may have tracks, the smallest share the last.
 *
 * @param groups the groups' names, one for each event
 * @returns the tracks in the order in which the groups first appear, the one for all others last; and
 *   the id of a group's track
 */
export function toTracks(groups: readonly string[]): {
	tracks: TrackRecord[];
	idOf: (group: string) => string;
} {
	const counts = countBy(groups, (group) => group);
	const labels = [...counts.keys()];
	const kept = labels.length > limits.tracks ? largest(counts, limits.tracks - 1) : labels;
	const left = labels.length - kept.length;
	const all = left > 0 ? [...kept, others] : kept;
	const ids = toIds(all);
	const tracks = all.map((label, index) => ({
		id: ids.get(label) ?? '',
		label,
		description: left > 0 && label === others ? formatOtherGroups(left) : label,
		color: trackColors[index % trackColors.length] ?? 'teal'
	}));
	return { tracks, idOf: (group) => ids.get(group) ?? ids.get(others) ?? '' };
}

/** The largest groups in their order; a group called like the shared track belongs to that. */
function largest(counts: ReadonlyMap<string, number>, max: number): string[] {
	const bySize = [...counts].filter(([label]) => label !== others).sort(([, a], [, b]) => b - a);
	const kept = new Set(bySize.slice(0, max).map(([label]) => label));
	return [...counts.keys()].filter((label) => kept.has(label));
}

/** A group's name is its track's id where it can be one, so that an address can name it. */
function toIds(labels: readonly string[]): Map<string, string> {
	const taken = new Set(labels.filter(isId));
	let n = 0;
	return new Map(
		labels.map((label, index) => {
			if (isId(label)) return [label, label];
			n = Math.max(n, index) + 1;
			while (taken.has(`group-${n}`)) n++;
			return [label, `group-${n}`];
		})
	);
}
