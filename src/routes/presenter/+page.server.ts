import { toNotes } from '#lib/record/notes.ts';
import { readRecord } from '../../server/record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ notes: toNotes(await readRecord()) });
