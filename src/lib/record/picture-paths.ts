/** The widths in which a site serves a picture, px: one for phones, one for wide windows. */
const widths = [480, 1280];

/** The widths in which a site serves a picture of this width, px. A picture is never enlarged. */
export function widthsOf(width: number): number[] {
	return [...new Set(widths.map((each) => Math.min(each, width)))];
}

/** The path of a picture from the root of a site. It needs no escapes, because an id has only a-z, 0-9 and hyphens. */
export const picturePathOf = (id: string, width: number, format: 'avif' | 'webp'): string =>
	`pictures/${id}-${width}.${format}`;
