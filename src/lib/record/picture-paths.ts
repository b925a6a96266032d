/** Widths in which a site serves a picture, px: for phones and for wide windows. */
const widths = [480, 1280];

/** The widths in which a site serves a picture of a width: it is never made larger. */
export function widthsOf(width: number): number[] {
	return [...new Set(widths.map((each) => Math.min(each, width)))];
}

/** A picture's path in a site's folder. An id has a-z, 0-9 and hyphens only. */
export const picturePathOf = (id: string, width: number, format: 'avif' | 'webp'): string =>
	`pictures/${id}-${width}.${format}`;
