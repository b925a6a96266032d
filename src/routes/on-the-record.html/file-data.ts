import type { Imprint } from '#lib/model/imprint.ts';
import type { Notes } from '#lib/model/notes.ts';
import type { RecordData } from '#lib/model/record-data.ts';

/** What the one file holds as data. */
export interface FileData {
	record: RecordData;
	imprint: Imprint;
	notes: Notes;
	/** Where the site stands; null where its build was not told. */
	site: string | null;
}
