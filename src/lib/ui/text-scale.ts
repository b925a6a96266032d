/** The usual size of text, px. */
const nominalSize = 16;

/** The minimum of the scale. Smaller text does not make the drawing smaller. */
const minScale = 1;

/** The maximum of the scale, because layouts that grow with the text have no room for more. */
const maxScale = 3;

/** The scale of a text whose nominal size is `nominalSize`, rounded to hundredths. @param px its measured size */
export function toTextScale(px: number): number {
	return Math.min(maxScale, Math.max(minScale, Math.round((px / nominalSize) * 100) / 100));
}
