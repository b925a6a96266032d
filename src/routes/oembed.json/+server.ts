import { toOembed } from '../../server/oembed.ts';
import { readSiteRecord } from '../../server/record.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** oEmbed data for the whole story. */
export const GET = async () => {
	const { title } = await readSiteRecord();
	return toOembed({ title, page: '', frame: 'embed/', picture: 'embed.png', height: 640 });
};
