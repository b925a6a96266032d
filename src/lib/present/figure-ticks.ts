/**
 * Round values for the lines behind bars, from above 0 to beyond the highest, so that they also stand over its words: at
 * least two are not above it.
 *
 * @param most the highest value, above 0
 */
export function figureTicks(most: number): number[] {
	const power = 10 ** Math.floor(Math.log10(most / 2));
	const step = power * ([5, 2].find((factor) => factor * power <= most / 2) ?? 1);
	return Array.from({ length: Math.floor((most * 1.5) / step) }, (_, i) =>
		Number(((i + 1) * step).toPrecision(9))
	);
}
