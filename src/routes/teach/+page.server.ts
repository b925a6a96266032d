import { toNotes } from '#lib/record/notes.ts';
import type { OneFileData } from '#lib/record/publication.ts';
import { readSiteRecord, readSiteTeaching, toSiteData } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';
import type { PageServerLoad } from './$types';

type Data = Pick<OneFileData, 'record' | 'notes' | 'teaching' | 'site'>;

/** No SvelteKit client: `start.ts` starts the page. */
export const csr = false;

/** The data of the page for teachers. */
export const load = (async ({ locals }): Promise<Data> => {
	const file = await readSiteRecord();
	return (locals.data = {
		record: toSiteData(file),
		notes: toNotes(file),
		teaching: readSiteTeaching(),
		site: siteAddress().href
	});
}) satisfies PageServerLoad;
