import type { EventsFile } from '#lib/record/events-file.ts';
import type { Note } from './note.ts';

/** What has been read of a file, in whatever format it was. */
export interface Reading {
	file: EventsFile;
	/** What could not be carried over from another format, was left out or is missing. */
	notes: readonly Note[];
	/** How many events were left out since they have problems. */
	leftOut: number;
}

export interface ReadOptions {
	/** Leaves out the events that have problems, rather than refusing the file. */
	leaveOut?: boolean;
	/** Who sent it, for what is said of a web page; default: the file's name. */
	host?: string;
}
