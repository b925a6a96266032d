import { toNotes, type Notes } from '#lib/record/notes.ts';
import { toRecordData, type RecordData } from '#lib/record/record-data.ts';
import { readSiteRecord } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';
import type { PageServerLoad } from './$types';

interface Data {
	record: RecordData;
	notes: Notes;
	/** Where the site stands; null in the one file of a build that was not told. */
	site: string | null;
}

export const load = (async (): Promise<Data> => {
	const file = await readSiteRecord();
	return { record: toRecordData(file), notes: toNotes(file), site: siteAddress().href };
}) satisfies PageServerLoad;
