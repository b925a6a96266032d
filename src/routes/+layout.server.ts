import { toRecordData } from '#lib/record/record-data.ts';
import { readSiteRecord } from '../server/record.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = async () => ({
	record: toRecordData(await readSiteRecord())
});
