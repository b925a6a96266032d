import { parsePlainTime } from './partial-date.ts';

/** The first instant after a minute or after the last day of a year, a month or a day, ms UTC; NaN for anything else. */
export function endOfDay(asof: string): number {
	return parsePlainTime(asof)?.end ?? NaN;
}

/**
 * As known on a day, where the veil over what is later begins: a share of the width of a domain, ms UTC.
 *
 * @returns null if it is not in the domain, or the timeline is the whole record
 */
export function veilFrom(
	{ axis, asOf }: { axis?: readonly [number, number]; asOf?: string },
	[start, end]: readonly [number, number]
): number | null {
	if (!axis || !asOf) return null;
	const from = Math.max(0, (endOfDay(asOf) - start) / (end - start));
	return from < 1 ? from : null;
}
