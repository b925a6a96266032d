import { toRecordData } from '#lib/record/record-data.ts';
import { readSiteRecord } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

/** It starts by `start.ts`. */
export const csr = false;

export const load: PageServerLoad = async ({ locals }) =>
	(locals.data = { record: toRecordData(await readSiteRecord()) });
