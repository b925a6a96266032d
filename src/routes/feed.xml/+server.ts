import { toAtom } from '../../server/atom.ts';
import { readSiteRecord } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** An Atom feed of new events and corrections. */
export const GET = async () =>
	new Response(toAtom(await readSiteRecord(), siteAddress().href), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
