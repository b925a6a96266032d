/**
 * Round values beside bars, from above 0 to the first that is not below the highest: at least two of them are not above it.
 *
 * @param most the highest value, above 0
 */
export function figureTicks(most: number): number[] {
	const power = 10 ** Math.floor(Math.log10(most / 2));
	const step = power * ([5, 2].find((factor) => factor * power <= most / 2) ?? 1);
	// A quotient that is a whole number may come out a little above it.
	return Array.from({ length: Math.ceil(most / step - 1e-9) }, (_, i) =>
		Number(((i + 1) * step).toPrecision(9))
	);
}
