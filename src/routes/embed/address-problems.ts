import * as embedMessages from '#language/embed';
import type { Timeline } from '#lib/record/timeline.ts';
import { parseDomain } from '#lib/record/drawn-address.ts';

/** The ids in `compare=a,b`, even if the record does not have them. */
export const comparedIds = (search: string): string[] =>
	(new URLSearchParams(search).get('compare') ?? '').split(',');

/**
 * Describes each parameter of a frame's address that has no effect for this record. The sentences are written
 * to the console, for the publisher of the page.
 */
export function addressProblems(
	search: string,
	{
		eventById,
		kinds,
		tracks,
		chapters,
		extent
	}: Pick<Timeline, 'eventById' | 'kinds' | 'tracks' | 'chapters' | 'extent'>
): string[] {
	const query = new URLSearchParams(search);
	const isDomain = (from: string | null, to: string | null) =>
		parseDomain(from, to, extent) !== null;
	/** For each parameter, whether its value has an effect. */
	const checks: Record<string, (text: string) => boolean> = {
		event: (id) => eventById.has(id),
		tracks: (ids) => ids.split(',').some((id) => tracks.some((track) => track.id === id)),
		chapter: (id) => chapters.some((chapter) => chapter.id === id),
		kinds: (ids) => ids.split(',').some((id) => kinds.some((kind) => kind.id === id)),
		// If `from` is after `to`, both are ignored, but only `from` is reported.
		from: (from) => {
			const to = query.get('to');
			return isDomain(from, null) && isDomain(from, isDomain(null, to) ? to : null);
		},
		to: (to) => isDomain(null, to)
	};
	return Object.entries(checks).flatMap(([name, hasEffect]) => {
		const text = query.get(name);
		return text && !hasEffect(text)
			? embedMessages.console.unknown({ parameter: `${name}=${text.slice(0, 40)}` })
			: [];
	});
}
