import type { EventsFile } from '#lib/record/events-file.ts';

/**
 * What has been made of a file in another format: a record in ours that nobody has checked yet. What
 * could not even be drafted has been reported, in the words of the file.
 */
export interface Draft {
	/** In our format, unchecked. */
	input: unknown;
	/** The same, where whatever could be wrong with it has been checked while it was made. */
	checked?: EventsFile;
	/** How many events the file has, those among them that are not in the draft. */
	total: number;
	/** What could not be carried over, a sentence each. */
	notes: string[];
	/** Where in the file that stands which is at a path of the draft. */
	placeOf: (path: string) => string;
}
