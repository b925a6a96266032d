import { pictureSize } from '#lib/embed/snippets.ts';
import { drawCard } from '#lib/export/picture/card.ts';
import { rasterizeToPng } from '../../server/rasterize.ts';
import { readSiteTimeline } from '../../server/record.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The picture of the story in a figure, before its frame comes: as large as it is shown there, since it is light so. */
export const GET = async () => {
	const png = await rasterizeToPng(drawCard(await readSiteTimeline()), pictureSize.width);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
