import { error } from '@sveltejs/kit';
import { eventPicturePath } from '#lib/record/picture-paths.ts';
import { readSitePictures } from '../../../server/record.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All picture files of the record, by their path in the site. */
async function readPictureFiles() {
	const files = [...(await readSitePictures())].flatMap(([id, { files }]) =>
		[...files].map(([name, bytes]) => {
			const [width, format] = name.split('.');
			return [
				eventPicturePath(id, Number(width), format === 'avif' ? 'avif' : 'webp'),
				bytes
			] as const;
		})
	);
	return new Map(files);
}

/** One entry for each size and format of each picture. */
export const entries: EntryGenerator = async () =>
	[...(await readPictureFiles()).keys()].map((path) => {
		const [, name = '', format = ''] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
		return { name, format };
	});

/** A picture of an event, in a size and format that the build has made. */
export const GET: RequestHandler = async ({ params: { name, format } }) => {
	const bytes = (await readPictureFiles()).get(`pictures/${name}.${format}`) ?? error(404);
	return new Response(bytes, { headers: { 'content-type': `image/${format}` } });
};
