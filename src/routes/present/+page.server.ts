import { readSiteRecord, toSiteData } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

/** It starts by `start.ts`. */
export const csr = false;

export const load: PageServerLoad = async ({ locals }) =>
	(locals.data = { record: toSiteData(await readSiteRecord()) });
