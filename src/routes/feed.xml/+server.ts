import { toAtom } from '../../server/atom.ts';
import { readSiteRecord } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** What came into the record and what was corrected. */
export const GET = async () =>
	new Response(toAtom(await readSiteRecord(), siteAddress().href), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
