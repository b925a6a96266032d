import { pictureSize } from '#lib/embed/snippets.ts';
import { drawCard } from '#lib/export/picture/card.ts';
import { rasterizeToPng } from '../../server/rasterize.ts';
import { readSiteTimeline } from '../../server/record.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The picture that a figure shows until its frame is loaded, no larger than shown, so that it is light. */
export const GET = async () => {
	const png = await rasterizeToPng(drawCard(await readSiteTimeline()), pictureSize.width);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
