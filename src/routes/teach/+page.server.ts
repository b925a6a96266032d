import { toNotes } from '#lib/model/notes.ts';
import { readRecord } from '../../record.server.ts';
import { siteAddress } from '../../site.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	notes: toNotes(await readRecord()),
	site: siteAddress().href
});
