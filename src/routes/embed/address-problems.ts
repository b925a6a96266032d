import type { Timeline } from '#lib/record/timeline.ts';
import { eventKinds } from '#lib/record/terms.ts';
import { parseDomain } from '#lib/timeline/address-state.ts';

/** The ids that `compare=a,b` names; whether the record has them is not looked at. */
export const comparedIn = (search: string): string[] =>
	(new URLSearchParams(search).get('compare') ?? '').split(',');

/**
 * What of a frame's address says nothing of this record, in words, once for each: whoever writes the
 * address of a frame has no other way to learn it.
 */
export function addressProblems(
	search: string,
	{ eventById, tracks, extent }: Pick<Timeline, 'eventById' | 'tracks' | 'extent'>
): string[] {
	const query = new URLSearchParams(search);
	const has = (from: string | null, to: string | null) => parseDomain(from, to, extent) !== null;
	const isRead: Record<string, (text: string) => boolean> = {
		event: (id) => eventById.has(id),
		tracks: (ids) => ids.split(',').some((id) => tracks.some((track) => track.id === id)),
		kinds: (kinds) => kinds.split(',').some((kind) => eventKinds.some((known) => known === kind)),
		// Out of order neither is taken, which is said of the first.
		from: (from) => {
			const to = query.get('to');
			return has(from, null) && has(from, has(null, to) ? to : null);
		},
		to: (to) => has(null, to)
	};
	return Object.entries(isRead).flatMap(([name, is]) => {
		const text = query.get(name);
		return text && !is(text) ? `“${name}=${text.slice(0, 40)}” is left out.` : [];
	});
}
