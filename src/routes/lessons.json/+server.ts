import { toNotes } from '#lib/record/notes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { readSiteRecord, readSiteTeaching } from '../../server/record.ts';
import { lessonsToPresent } from '../lessons-to-present.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The lessons for the presenter's window. Pages that an audience sees never load them. */
export const GET = async () => {
	const file = await readSiteRecord();
	const { lessons } = toNotes(file);
	const body = lessonsToPresent(toRecordData(file), lessons, readSiteTeaching());
	return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
};
