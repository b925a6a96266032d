import { eventsJsonSchema } from '#lib/record/json-schema.ts';
import { siteAddress } from '../../server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The JSON Schema of `/events.json` and of all other records, for text editors and other programs. */
export const GET = () => {
	const schema = eventsJsonSchema(new URL('schema.json', siteAddress()).href);
	return new Response(`${JSON.stringify(schema, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
};
