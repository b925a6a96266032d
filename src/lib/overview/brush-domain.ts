import type { Domain } from '#lib/timeline/layout/transform.ts';

/** The part of the brush that is dragged: the window, one of its ends, or a new window that the reader draws. */
export type BrushPart = 'start' | 'end' | 'window' | 'new';

/** The instant in a domain that is nearest to a given one. */
const clampTime = (time: number, [min, max]: Domain) => Math.max(min, Math.min(max, time));

/**
 * The domain after a drag from one instant to another. A dragged end stops `min` ms before the other end; a new
 * domain is at least `min` ms wide.
 *
 * @param from ms UTC, as is `to`; both may be outside the whole story
 */
export function brushDomain(
	part: BrushPart,
	[start, end]: Domain,
	from: number,
	to: number,
	whole: Domain,
	min: number
): Domain {
	const by = to - from;
	if (part === 'start') return [clampTime(start + by, [whole[0], end - min]), end];
	if (part === 'end') return [start, clampTime(end + by, [start + min, whole[1]])];
	if (part === 'window') return domainStartingAt(start + by, end - start, whole);
	const first = clampTime(from, whole);
	const second = clampTime(to, whole);
	const span = Math.max(min, Math.abs(second - first));
	return domainStartingAt(second < first ? first - span : first, span, whole);
}

/** A domain of a given width. It starts at the given instant, or as near to it as possible within the whole story. */
function domainStartingAt(start: number, span: number, whole: Domain): Domain {
	const first = clampTime(start, [whole[0], whole[1] - span]);
	return [first, first + span];
}
