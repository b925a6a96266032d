/** The usual size of text, px. */
const nominal = 16;

/** The scale is limited to this range, because layouts that grow with the text have no room for more. */
const [min, max] = [1, 3];

/** The scale of a text whose nominal size is 16 px. @param px its measured size */
export function toTextScale(px: number): number {
	return Math.min(max, Math.max(min, Math.round((px / nominal) * 100) / 100));
}
