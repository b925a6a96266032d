import { toCsv } from '#lib/record/csv.ts';
import { citedAddress } from '#lib/export/excerpt.ts';
import { readSiteRecord } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';
import { versionOf } from '../../server/publication.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The site’s record as a CSV table. */
export const GET = async () => {
	const file = await readSiteRecord();
	const version = versionOf(file);
	const origin = { address: siteAddress().href, version, asof: null };
	const csv = toCsv(file, {
		addressOf: (event) => citedAddress(origin, event),
		version: version.hash
	});
	return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
