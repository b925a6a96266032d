import { countBy } from '#lib/record/count-by.ts';
import type { TrackRecord } from '#lib/record/events-file.ts';
import { trackColors } from '#lib/record/terms.ts';
import { limits } from '#lib/record/fields.ts';
import { isId } from '#lib/record/id.ts';
import { draftTexts, formatOtherGroups } from './draft-texts.ts';

/** The name of the shared track for small groups. */
const otherGroups = draftTexts.otherGroups;

/**
 * Makes a track for each group. If there are more groups than a record may have tracks, the smallest groups share the
 * last track.
 *
 * @param groups for each event, the name of its group
 * @returns the tracks in the order of the groups’ first events, and a function that returns the id of a group’s track
 */
export function toTracks(groups: readonly string[]): {
	tracks: TrackRecord[];
	idOf: (group: string) => string;
} {
	const counts = countBy(groups, (group) => group);
	const labels = [...counts.keys()];
	const kept = labels.length > limits.tracks ? largestGroups(counts, limits.tracks - 1) : labels;
	const sharingCount = labels.length - kept.length;
	const trackLabels = sharingCount > 0 ? [...kept, otherGroups] : kept;
	const ids = toTrackIds(trackLabels);
	const tracks = trackLabels.map((label, index) => ({
		id: ids.get(label) ?? '',
		label,
		description:
			sharingCount > 0 && label === otherGroups ? formatOtherGroups(sharingCount) : label,
		color: trackColors[index % trackColors.length] ?? 'teal'
	}));
	return { tracks, idOf: (group) => ids.get(group) ?? ids.get(otherGroups) ?? '' };
}

/** The `max` largest groups, in their order. Leaves out a group that has the name of the shared track. */
function largestGroups(counts: ReadonlyMap<string, number>, max: number): string[] {
	const bySize = [...counts]
		.filter(([label]) => label !== otherGroups)
		.sort(([, a], [, b]) => b - a);
	const kept = new Set(bySize.slice(0, max).map(([label]) => label));
	return [...counts.keys()].filter((label) => kept.has(label));
}

/** Makes the ids of tracks. If a group’s name has the form of an id, it is also the id, so that addresses show it. */
function toTrackIds(labels: readonly string[]): Map<string, string> {
	const takenIds = new Set(labels.filter(isId));
	let n = 0;
	return new Map(
		labels.map((label, index) => {
			if (isId(label)) return [label, label];
			n = Math.max(n, index) + 1;
			while (takenIds.has(`group-${n}`)) n++;
			return [label, `group-${n}`];
		})
	);
}
