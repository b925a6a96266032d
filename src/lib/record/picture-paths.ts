/** The widths that the build makes of each picture, px: one for phones, one for wide windows. */
const widthsToBuild = [480, 1280];

/** The widths that the build makes of a picture of this width, px. Pictures are never enlarged. */
export function builtWidthsOf(width: number): number[] {
	return [...new Set(widthsToBuild.map((each) => Math.min(each, width)))];
}

/** The path of a picture from the root of the site. An id has only a-z, 0-9 and hyphens, so nothing is escaped. */
export const eventPicturePath = (id: string, width: number, format: 'avif' | 'webp'): string =>
	`pictures/${id}-${width}.${format}`;
