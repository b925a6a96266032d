import { toRecordData } from '#lib/record/record-data.ts';
import { readSiteRecord } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ record: toRecordData(await readSiteRecord()) });
