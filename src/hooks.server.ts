import type { Handle } from '@sveltejs/kit';
import { directionOf } from '#lib/model/words.ts';
import { readRecord } from './record.server.ts';

/** The page's language and direction are the record's. */
export const handle: Handle = async ({ event, resolve }) => {
	const { language } = await readRecord();
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', language).replace('%dir%', directionOf(language))
	});
};
