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
	/** How large the one file is, which the page offers with its size, bytes; null in that file. */
	fileSize: number | null;
}

/** It starts by `start.ts`. */
export const csr = false;

export const load = (async ({ locals }): Promise<Data> => {
	const file = await readSiteRecord();
	return (locals.data = {
		record: toSiteData(file),
		publication: toPublication(file, siteAddress().href),
		fileSize: new TextEncoder().encode(await toOneFile()).length
	});
}) satisfies PageServerLoad;
