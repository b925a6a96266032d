import type { EventsFile } from '#lib/record/events-file.ts';
import type { FilePosition, Report } from '#lib/record/problem.ts';
import type { ChosenColumns } from './csv-columns.ts';
import type { Note } from './note.ts';
import type { Century, DayOrder } from './spreadsheet-date.ts';

/** Facts about a file besides its content. */
export interface FileContext {
	/** The name of the file. */
	name: string;
	/** The day on which it is read, `YYYY-MM-DD`. */
	today: string;
	/** Which of day and month comes first in a table’s dates; absent if nobody has said so. */
	dates?: DayOrder | undefined;
	/** The hundred years in which all years of a table are that have two digits; absent if nobody has said so. */
	century?: Century | undefined;
	/** The columns that the reader has chosen for those that a table needs, if any. */
	columns?: ChosenColumns | undefined;
	/** Whether somebody will edit what is made of it: of a table dates stay as written, and sources without an address. */
	isEdited?: boolean;
	/** Where it reports what cannot be drafted. */
	report: Report;
}

/** A record in our format, made from a file in another one. Nobody has checked it yet. */
export interface UncheckedRecord {
	/** In our format, unchecked. */
	input: unknown;
	/** The same, where whatever could be wrong with it has been checked while it was made. */
	checked?: EventsFile;
	/** How many events the file has, those among them that are not in the draft. */
	total: number;
	/** What could not be carried over. */
	notes: Note[];
	/** Whether another program wrote its dates: a midnight, or a first of January, may mean less. */
	isForeign?: boolean;
	/** Whether it is of a form in which we wrote `a/b` for one of the days from a to b, too. */
	maySayOneOf?: boolean;
	/** Maps a path of the draft to a position in the file. */
	positionOf: (path: string) => FilePosition;
}
