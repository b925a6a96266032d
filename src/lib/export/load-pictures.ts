import { toBase64 } from '#lib/record/base64.ts';
import { eventPicturePath } from '#lib/record/picture-paths.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/**
 * Loads pictures of events from the site.
 *
 * @param events each has a picture that is a file of the site
 * @param addressOf converts a path of the site to an address
 * @returns the bytes of the WebP files as base64, by the event’s id
 * @throws Error if a picture cannot be loaded
 */
export async function loadPictures(
	events: readonly TimelineEvent[],
	addressOf: (path: string) => string
): Promise<ReadonlyMap<string, string>> {
	const loaded = events.map(async ({ id, picture }) => {
		const response = await fetch(addressOf(eventPicturePath(id, picture?.width ?? 0, 'webp')));
		if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
		return [id, toBase64(new Uint8Array(await response.arrayBuffer()))] as const;
	});
	return new Map(await Promise.all(loaded));
}
