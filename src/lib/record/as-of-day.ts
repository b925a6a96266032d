import { parsePlainTime } from './partial-date.ts';

/** The first instant after a year, month, day or minute in EDTF, ms UTC; NaN for any other text. */
export function endOfAsOf(asof: string): number {
	return parsePlainTime(asof)?.end ?? NaN;
}

/**
 * The position at which the drawing’s veil begins. The veil is the grey area over the time after the as-of day.
 *
 * @param domain ms UTC
 * @returns a share of the domain’s width, from 0 to 1; null if the domain shows no veil
 */
export function veilStart(
	{ axis, asOf }: { axis?: readonly [number, number]; asOf?: string },
	[start, end]: readonly [number, number]
): number | null {
	if (!axis || !asOf) return null;
	const from = Math.max(0, (endOfAsOf(asOf) - start) / (end - start));
	return from < 1 ? from : null;
}
