import type { Handle } from '@sveltejs/kit';
import { directionOf } from '#lib/model/words.ts';
import { discovery } from './discovery.server.ts';
import { readRecord } from './record.server.ts';

/** The page's language and direction are the record's, and so is what its head says to machines. */
export const handle: Handle = async ({ event, resolve }) => {
	const { language } = await readRecord();
	const head = await discovery(event.url.pathname);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('%dir%', directionOf(language))
				// A function: no text of the record is a pattern of what to put there.
				.replace('%otr.head%', () => head)
	});
};
