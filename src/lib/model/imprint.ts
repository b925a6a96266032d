import type { CorrectionData } from './corrections.ts';
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
}
