import { toNotes } from '#lib/record/notes.ts';
import type { FileData } from '#lib/record/publication.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { readSiteRecord, readSiteTeaching } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';
import type { PageServerLoad } from './$types';

type Data = Pick<FileData, 'record' | 'notes' | 'teaching' | 'site'>;

export const load = (async (): Promise<Data> => {
	const file = await readSiteRecord();
	return {
		record: toRecordData(file),
		notes: toNotes(file),
		teaching: readSiteTeaching(),
		site: siteAddress().href
	};
}) satisfies PageServerLoad;
