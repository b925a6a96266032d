import { countBy } from '#lib/record/count-by.ts';
import type { TrackRecord } from '#lib/record/events-file.ts';
import { trackColors } from '#lib/record/terms.ts';
import { limits } from '#lib/record/fields.ts';
import { isId } from '#lib/record/id.ts';
import { draftTexts, formatOtherGroups } from './draft-texts.ts';

/** The name of the track for all small groups. */
const others = draftTexts.otherGroups;

/**
 * Makes a track for each group. If there are more groups than a record may have tracks, the smallest share the last
 * track.
 *
 * @param groups the name of the group of each event
 * @returns the tracks in the order in which the groups first appear, with the shared track last; and a function that
 *   returns the id of a group’s track
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

/** The largest groups in their order. A group with the name of the shared track belongs to the shared track. */
function largest(counts: ReadonlyMap<string, number>, max: number): string[] {
	const bySize = [...counts].filter(([label]) => label !== others).sort(([, a], [, b]) => b - a);
	const kept = new Set(bySize.slice(0, max).map(([label]) => label));
	return [...counts.keys()].filter((label) => kept.has(label));
}

/** The ids of the tracks. A group’s name is also its id if it has the form of one, so that addresses can contain it. */
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
