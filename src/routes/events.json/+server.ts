import { toJson } from '#lib/record/to-json.ts';
import { readSiteRecord } from '../../server/record.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The whole record, as an author writes it: `/schema.json` says what is in it. */
export const GET = async () =>
	new Response(`${toJson(await readSiteRecord(), '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
