import { toNotes } from '#lib/record/notes.ts';
import { readSiteRecord, toSiteData } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

/** No SvelteKit client: `start.ts` starts the page. */
export const csr = false;

/** The data of the presenter’s window: the record and its notes. */
export const load: PageServerLoad = async ({ locals }) => {
	const file = await readSiteRecord();
	return (locals.data = { record: toSiteData(file), notes: toNotes(file) });
};
