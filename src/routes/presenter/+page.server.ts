import { toNotes } from '#lib/record/notes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { readSiteRecord } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const file = await readSiteRecord();
	return { record: toRecordData(file), notes: toNotes(file) };
};
