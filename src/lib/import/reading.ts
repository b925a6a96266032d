import type { EventsFile } from '#lib/record/events-file.ts';

/** What has been read of a file, in whatever format it was. */
export interface Reading {
	file: EventsFile;
	/** What could not be carried over from another format, or was left out: a sentence each, with place and value. */
	notes: readonly string[];
	/** How many events were left out since they have problems. */
	leftOut: number;
}

export interface ReadOptions {
	/** Leaves out the events that have problems, rather than refusing the file. */
	leaveOut?: boolean;
	/** Who sent it, for what is said of a web page; default: the file's name. */
	host?: string;
}
