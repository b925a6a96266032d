import { readSiteRecord, toSiteData } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

/** The page does not load SvelteKit's client. `start.ts` starts it instead. */
export const csr = false;

/** The data of the exercise's page: the record. */
export const load: PageServerLoad = async ({ locals }) =>
	(locals.data = { record: toSiteData(await readSiteRecord()) });
