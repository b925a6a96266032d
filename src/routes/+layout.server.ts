import { toRecordData } from '#lib/model/record-data.ts';
import { readRecord } from '../record.server.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = async () => ({ record: toRecordData(await readRecord()) });
