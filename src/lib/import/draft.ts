import type { EventsFile } from '#lib/record/events-file.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import type { Note } from './note.ts';

/**
 * What has been made of a file in another format: a record in ours that nobody has checked yet. What
 * could not even be drafted has been reported.
 */
export interface Draft {
	/** In our format, unchecked. */
	input: unknown;
	/** The same, where whatever could be wrong with it has been checked while it was made. */
	checked?: EventsFile;
	/** How many events the file has, those among them that are not in the draft. */
	total: number;
	/** What could not be carried over. */
	notes: Note[];
	/** Where in the file that stands which is at a path of the draft. */
	positionOf: (path: string) => FilePosition;
}
