import { trackColors, type TrackRecord } from '#lib/schema/events-file.ts';
import { isId } from '#lib/schema/fields.ts';

interface GroupTracks {
	/** In the order in which the groups are first named. */
	tracks: TrackRecord[];
	/** The id of a group's track. */
	idOf: (group: string) => string;
}

/**
 * Makes a track of each group.
 *
 * @param groups the groups' names, one for each event
 */
export function toTracks(groups: readonly string[]): GroupTracks {
	const labels = [...new Set(groups)];
	const ids = toIds(labels);
	const tracks = labels.map((label, place) => ({
		id: ids.get(label) ?? '',
		label,
		description: label,
		color: trackColors[place % trackColors.length] ?? 'teal'
	}));
	return { tracks, idOf: (group) => ids.get(group) ?? '' };
}

/** A group's name is its track's id where it can be one, so that an address can name it. */
function toIds(labels: readonly string[]): Map<string, string> {
	const taken = new Set(labels.filter(isId));
	let n = 0;
	return new Map(
		labels.map((label, place) => {
			if (isId(label)) return [label, label];
			n = Math.max(n, place) + 1;
			while (taken.has(`group-${n}`)) n++;
			return [label, `group-${n}`];
		})
	);
}
