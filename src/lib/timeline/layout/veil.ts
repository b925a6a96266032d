import { endOfDay } from '#lib/record/as-known.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import type { Domain } from './transform.ts';

/**
 * As known on a day, where the veil over what is later begins: a share of the width of a domain, ms UTC.
 *
 * @returns null if it is not in the domain, or the timeline is the whole record
 */
export function veilFrom({ axis, asOf }: Timeline, [start, end]: Domain): number | null {
	if (!axis || !asOf) return null;
	const from = Math.max(0, (endOfDay(asOf) - start) / (end - start));
	return from < 1 ? from : null;
}
