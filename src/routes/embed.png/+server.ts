import { drawStoryCard } from '#lib/export/picture/card.ts';
import { rasterizeToPng } from '../../server/rasterize.ts';
import { readSiteTimeline } from '../../server/record.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The preview picture that other sites show with a link to the story. */
export const GET = async () => {
	const png = await rasterizeToPng(drawStoryCard(await readSiteTimeline()));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
