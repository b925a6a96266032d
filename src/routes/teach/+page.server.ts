import { toNotes, type Notes } from '#lib/record/notes.ts';
import { readSiteRecord } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';
import type { PageServerLoad } from './$types';

interface Data {
	notes: Notes;
	/** Where the site stands; null in the one file of a build that was not told. */
	site: string | null;
}

export const load = (async (): Promise<Data> => ({
	notes: toNotes(await readSiteRecord()),
	site: siteAddress().href
})) satisfies PageServerLoad;
