import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { drawCard } from '#lib/timeline/picture/card.ts';
import { readSiteRecord } from '../../server/record.ts';
import { rasterize } from './rasterize.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The picture of the story for a link to it. */
export const GET = async () => {
	const timeline = toTimeline(toRecordData(await readSiteRecord()));
	const png = rasterize(drawCard(timeline));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
