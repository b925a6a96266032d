import { toNotes, type Notes } from '#lib/model/notes.ts';
import { readRecord } from '../../record.server.ts';
import { siteAddress } from '../../site.server.ts';
import type { PageServerLoad } from './$types';

interface Data {
	notes: Notes;
	/** Where the site stands; null in the one file of a build that was not told. */
	site: string | null;
}

export const load = (async (): Promise<Data> => ({
	notes: toNotes(await readRecord()),
	site: siteAddress().href
})) satisfies PageServerLoad;
