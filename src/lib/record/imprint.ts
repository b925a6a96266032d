import type { EventsFile } from './events-file.ts';
import { toCorrections, type CorrectionData } from './corrections.ts';
import { toDateData, type DateData } from './record-data.ts';
import type { Version } from './version.ts';

/** What a page says of its record beside the events. A frame has none of it. */
export interface Imprint {
	/**
	 * Where the story's page stands, without a query: what is taken from it says so. Null in the one file
	 * of a build that was not told.
	 */
	address: string | null;
	/** Null for a record that this site does not publish. */
	version: Version | null;
	corrections: CorrectionData[];
	/** Until when its facts were looked up; null where it does not say. */
	checked: DateData | null;
}

/** What a file says of its own facts. */
export function factsImprint(file: EventsFile): Pick<Imprint, 'corrections' | 'checked'> {
	return {
		corrections: toCorrections(file),
		checked: file.checked === undefined ? null : toDateData(file.checked)
	};
}
