import { readSiteRecord, toSiteData } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

/** No SvelteKit client: `start.ts` starts the page. */
export const csr = false;

/** The data of the exercise's page: the record. */
export const load: PageServerLoad = async ({ locals }) =>
	(locals.data = { record: toSiteData(await readSiteRecord()) });
