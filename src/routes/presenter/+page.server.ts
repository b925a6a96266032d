import { toNotes } from '#lib/record/notes.ts';
import { readSiteRecord } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ notes: toNotes(await readSiteRecord()) });
