// The paths of an event’s files, from the root of the site. An id has only a-z, 0-9 and hyphens, so nothing is escaped.

/** The path of the event’s own page. */
export const eventPath = (id: string): string => `e/${id}/`;

/** The path of a picture (PNG) of the event’s card. */
export const cardPicturePath = (id: string): string => `pictures/${id}.png`;

/** The path of the oEmbed response for the event’s page, from which other systems make an embed. */
export const oembedPath = (id: string): string => `oembed/${id}.json`;
