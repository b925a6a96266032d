import type { Imported } from './imported.ts';
import type { Publication } from './publication.ts';
import type { Notes } from './notes.ts';
import type { RecordData } from './record-data.ts';

/** What the one file holds as data. */
export interface FileData {
	record: RecordData;
	publication: Publication;
	notes: Notes;
	/** Where the site stands; null where its build was not told. */
	site: string | null;
	/** Only in a file that was made of a record of somebody else's. */
	imported?: Imported;
}
