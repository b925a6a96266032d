/**
 * Round values for ticks beside bars: multiples of a step, at least two up to `max`, and the first not below it.
 *
 * @param max the highest value, above 0
 */
export function figureTicks(max: number): number[] {
	const power = 10 ** Math.floor(Math.log10(max / 2));
	const step = power * ([5, 2].find((factor) => factor * power <= max / 2) ?? 1);
	// Floating-point division may return a little more than a whole number.
	return Array.from({ length: Math.ceil(max / step - 1e-9) }, (_, i) =>
		Number(((i + 1) * step).toPrecision(9))
	);
}
