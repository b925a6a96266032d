import type { EventsFile } from '#lib/record/events-file.ts';
import type { Fault } from '#lib/record/fault.ts';
import type { FilePosition, Report } from '#lib/record/problem.ts';
import type { ChosenColumns } from './csv-columns.ts';
import type { Note } from './note.ts';
import type { Century, DayOrder } from './spreadsheet-date.ts';

/** A file’s name and report, and the reader’s answers about it. */
export interface FileContext {
	name: string;
	/** The day on which the file is read, `YYYY-MM-DD`. */
	today: string;
	/** The order of day and month in a table’s dates; absent if the reader has not chosen it. */
	dates?: DayOrder | undefined;
	/** The century of years with two digits in a table; absent if the reader has not chosen it. */
	century?: Century | undefined;
	/** The columns that the reader has chosen for those that a table needs. */
	columns?: ChosenColumns | undefined;
	/** Whether the result will be edited. If so, a table’s dates stay as written, and sources without an address are kept. */
	isEdited?: boolean;
	/** Collects what cannot be drafted. */
	report: Report;
}

/** A record in our format, made from a file in another format. Nobody has checked it yet. */
export interface UncheckedRecord {
	/** The record in our format, unchecked. */
	input: unknown;
	/** The record of `input`, if everything that could be wrong was checked while it was made. */
	checked?: EventsFile;
	/** The number of events in the file, including those that are not in the draft. */
	total: number;
	/** What could not be imported. */
	notes: Note[];
	/** Whether another program wrote the dates. Then a midnight may mean a day, and a 1 January a year. */
	isForeign?: boolean;
	/** Whether the file may be from the time when our `a/b` could also mean one of the days from a to b. */
	mayMeanOneOf?: boolean;
	/** Finds the position in the file for a path in the draft. */
	positionOf: (path: string) => FilePosition;
	/** Replaces a fault of the draft by one that the author of the file understands: of a table, by its rows and columns. */
	sayInFile?: (fault: Fault, at: FilePosition, value: unknown) => Fault;
}
