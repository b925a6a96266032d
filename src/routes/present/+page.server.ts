import { readSiteRecord, toSiteData } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

/** Without SvelteKit's client; `start.ts` starts the page. */
export const csr = false;

export const load: PageServerLoad = async ({ locals }) =>
	(locals.data = { record: toSiteData(await readSiteRecord()) });
