/** The usual size of text, px. */
const nominal = 16;

/** The minimum of the scale. */
const min = 1;

/** The maximum of the scale, because layouts that grow with the text have no room for more. */
const max = 3;

/** The scale of a text whose nominal size is 16 px. @param px its measured size */
export function toTextScale(px: number): number {
	return Math.min(max, Math.max(min, Math.round((px / nominal) * 100) / 100));
}
