/** The usual size of text, px. */
const nominal = 16;

/** What grows with the text has no room for other sizes. In a page that makes all text smaller, it keeps its size. */
const [min, max] = [1, 3];

/** How much larger than usual text is that should be 16 px. @param px its size */
export function toTextScale(px: number): number {
	return Math.min(max, Math.max(min, Math.round((px / nominal) * 100) / 100));
}
