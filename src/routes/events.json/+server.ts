import { toJson } from '#lib/record/to-json.ts';
import { readSiteRecord } from '../../server/record.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The whole record in the format that authors write. `/schema.json` describes it. */
export const GET = async () =>
	new Response(`${toJson(await readSiteRecord(), '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
