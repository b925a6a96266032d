import { error } from '@sveltejs/kit';
import { eventPath, cardPicturePath } from '#lib/record/event-paths.ts';
import { toOembed } from '../../../server/oembed.ts';
import { readSiteTimeline } from '../../../server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** One file for each event. */
export const entries: EntryGenerator = async () =>
	(await readSiteTimeline()).events.map(({ id }) => ({ id }));

/** oEmbed data for one event: a frame that shows its card. */
export const GET: RequestHandler = async ({ params }) => {
	const { id, title } = (await readSiteTimeline()).eventById.get(params.id) ?? error(404);
	return toOembed({
		title,
		page: eventPath(id),
		frame: `embed/?event=${id}&cards=one`,
		picture: cardPicturePath(id),
		// Enough for half of the shipped record's cards. Few cards need more than a fifth more.
		height: 480
	});
};
