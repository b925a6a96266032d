import { pictureSize } from '#lib/embed/snippets.ts';
import { drawStoryCard } from '#lib/export/picture/card.ts';
import { rasterizeToPng } from '../../server/rasterize.ts';
import { readSiteTimeline } from '../../server/record.ts';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * The picture that a page shows in place of a frame until the frame is loaded. Only as large as needed, so
 * that it is small to load.
 */
export const GET = async () => {
	const png = await rasterizeToPng(drawStoryCard(await readSiteTimeline()), pictureSize.width);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
