/**
 * Round values for the ticks of a value axis: multiples of a step. At least two are up to `max`, and the last
 * is at or above it.
 *
 * @param max the highest value, above 0
 */
export function figureTicks(max: number): number[] {
	const power = 10 ** Math.floor(Math.log10(max / 2));
	const step = power * ([5, 2].find((factor) => factor * power <= max / 2) ?? 1);
	// Subtracts a little, because a floating-point division may be slightly above a whole number.
	return Array.from({ length: Math.ceil(max / step - 1e-9) }, (_, i) =>
		Number(((i + 1) * step).toPrecision(9))
	);
}
