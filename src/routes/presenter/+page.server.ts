import { toNotes } from '#lib/record/notes.ts';
import { readSiteRecord, toSiteData } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

/** Without SvelteKit's client; `start.ts` starts the page. */
export const csr = false;

export const load: PageServerLoad = async ({ locals }) => {
	const file = await readSiteRecord();
	return (locals.data = { record: toSiteData(file), notes: toNotes(file) });
};
