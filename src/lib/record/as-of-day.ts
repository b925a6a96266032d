import { parsePlainTime } from './partial-date.ts';

/** The first instant after a year, a month, a day or a minute, ms UTC; NaN for any other text. */
export function endOfDay(asof: string): number {
	return parsePlainTime(asof)?.end ?? NaN;
}

/**
 * Where the veil over the time after the as-of day begins: a share of the width of a domain (ms UTC), from 0 to 1.
 *
 * @returns null if the domain ends before it, or the timeline is the whole record
 */
export function veilFrom(
	{ axis, asOf }: { axis?: readonly [number, number]; asOf?: string },
	[start, end]: readonly [number, number]
): number | null {
	if (!axis || !asOf) return null;
	const from = Math.max(0, (endOfDay(asOf) - start) / (end - start));
	return from < 1 ? from : null;
}
