import type { EventsFile } from '#lib/record/events-file.ts';
import type { Fault } from '#lib/record/fault.ts';
import type { FilePosition, ProblemReport } from '#lib/record/problem.ts';
import type { ChosenColumns } from './csv-columns.ts';
import type { ImportNote } from './note.ts';
import type { Century, DayOrder } from './spreadsheet-date.ts';

/** What the reader of a format needs besides the file’s content. */
export interface FileContext {
	/** The name of the file or text. */
	name: string;
	/** Today’s date, `YYYY-MM-DD`. */
	today: string;
	/** The order of day and month in a table’s dates; absent if the reader has not chosen it. */
	dates?: DayOrder | undefined;
	/** The century of years with two digits in a table; absent if the reader has not chosen it. */
	century?: Century | undefined;
	/** Which of the table’s columns are the required ones, according to the reader. */
	columns?: ChosenColumns | undefined;
	/** Whether the result is for the editor. Then a table’s dates stay as written, and sources need no address. */
	isEdited?: boolean;
	/** Collects problems that are found while the record is made. */
	report: ProblemReport;
}

/** A record in our format, made from a file in another format. Nobody has checked it yet. */
export interface UncheckedRecord {
	/** The record in our format, unchecked. */
	input: unknown;
	/** The same record as `input`, if it was fully checked while it was made, so that no other check is needed. */
	checked?: EventsFile;
	/** The number of events in the file, including those that are not in `input`. */
	total: number;
	/** Notes on guesses, and on what could not be imported. */
	notes: ImportNote[];
	/** Whether the dates are from another program. Then a midnight may mean a day, and a 1 January a year. */
	isForeign?: boolean;
	/** Whether the file may be one of our old ones, in which `a/b` may mean one day between a and b. */
	mayMeanOneOf?: boolean;
	/** Finds the position in the file from a path in the record. */
	positionOf: (path: string) => FilePosition;
	/** Replaces a fault of the record by a fault in terms of the file: of a table, its rows and columns. */
	toFileFault?: (fault: Fault, at: FilePosition, value: unknown) => Fault;
}
