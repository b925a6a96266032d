/** How wide a column may be, as a multiple of the other. A narrower one would have too few words in a line. */
const maxRatio = 1.4;

/**
 * The widths of two columns, as shares of 2. The longer quote has the wider one, so that both are about equally high and
 * the shorter one leaves no hole below it.
 */
export function quoteColumns(first: string, second: string): [number, number] {
	const ratio = Math.min(Math.max(first.length / second.length, 1 / maxRatio), maxRatio);
	const share = (2 * ratio) / (1 + ratio);
	return [share, 2 - share];
}
