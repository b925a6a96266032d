import { error } from '@sveltejs/kit';
import { drawEventCard } from '#lib/export/picture/event-card.ts';
import { rasterizeToPng } from '../../../server/rasterize.ts';
import { makePictureCard } from '../../../server/picture-card.ts';
import { readSitePictures, readSiteTimeline } from '../../../server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** One picture for each event. */
export const entries: EntryGenerator = async () =>
	(await readSiteTimeline()).events.map(({ id }) => ({ id }));

/** The preview picture of one event, which other sites, feeds and newsletters show with a link to it. */
export const GET: RequestHandler = async ({ params }) => {
	const timeline = await readSiteTimeline();
	const event = timeline.eventById.get(params.id) ?? error(404);
	const picture = (await readSitePictures()).get(event.id);
	const png = picture
		? await makePictureCard(timeline, event, picture)
		: await rasterizeToPng(drawEventCard(timeline, event));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
