import { toNotes } from '#lib/record/notes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { readSiteRecord } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

/** It starts by `start.ts`. */
export const csr = false;

export const load: PageServerLoad = async ({ locals }) => {
	const file = await readSiteRecord();
	return (locals.data = { record: toRecordData(file), notes: toNotes(file) });
};
