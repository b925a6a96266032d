/** The paths of the files that a site has for each event. An id has a-z, 0-9 and hyphens only. */

/** The event’s own page. */
export const eventPath = (id: string): string => `e/${id}/`;

/** Its picture, a PNG. */
export const picturePath = (id: string): string => `pictures/${id}.png`;

/** How other systems embed it (oEmbed). */
export const oembedPath = (id: string): string => `oembed/${id}.json`;
