/** The paths of an event’s files on a site. They need no escapes, since an id has only a-z, 0-9 and hyphens. */

/** The event’s own page. */
export const eventPath = (id: string): string => `e/${id}/`;

/** The picture of the event’s card, a PNG. */
export const picturePath = (id: string): string => `pictures/${id}.png`;

/** The oEmbed answer for the event’s page, from which other systems make an embed. */
export const oembedPath = (id: string): string => `oembed/${id}.json`;
