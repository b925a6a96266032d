import { formatEdge, formatInstant } from './dates.ts';
import type { Timeline } from './drawn.ts';

/** The story's own ends in words, no sharper than they are known. */
export function formatExtent({
	ends,
	extent,
	language
}: Pick<Timeline, 'ends' | 'extent' | 'language'>): {
	first: string;
	last: string;
} {
	const { first, last } = ends;
	return {
		first: formatEdge(first, 'start', language),
		last:
			last.end === null ? formatInstant(extent[1] - 1, language) : formatEdge(last, 'end', language)
	};
}
