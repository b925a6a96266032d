/** The usual size of text, px. */
const nominal = 16;

/** Words of other sizes do not fit: in a page that makes all text smaller, the drawing keeps its size. */
const [least, most] = [1, 3];

/** How much larger than usual the drawing is, for text that should be 16 px and is so many px. */
export function toTextScale(px: number): number {
	return Math.min(most, Math.max(least, Math.round((px / nominal) * 100) / 100));
}
