import type { Publication } from '#lib/record/publication.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { toPublication } from '../server/publication.ts';
import { readSiteRecord, toSiteData } from '../server/record.ts';
import { siteAddress } from '../server/site.ts';
import { toOneFile } from './on-the-record.html/document.server.ts';
import type { PageServerLoad } from './$types';

interface Data {
	record: RecordData;
	publication: Publication;
	/**
	 * The size of the one file (the site as a single HTML file), bytes, shown beside its link. Null in that file itself.
	 */
	fileSize: number | null;
}

/** No SvelteKit client: `start.ts` starts the page. */
export const csr = false;

/** The data of the home page: the record, and facts about its files. */
export const load = (async ({ locals }): Promise<Data> => {
	const file = await readSiteRecord();
	return (locals.data = {
		record: toSiteData(file),
		publication: toPublication(file, siteAddress().href),
		fileSize: new TextEncoder().encode(await toOneFile()).length
	});
}) satisfies PageServerLoad;
