import type { CodeWithDetails } from '#lib/record/fault.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import type { TextEncoding } from './decode.ts';
import type { CellDate, DayOrder } from './spreadsheet-date.ts';

/** A part of a TimelineJS slide that a record cannot contain. `text` is the day or key that is lost, or empty. */
export interface SlideLoss {
	code:
		| 'time'
		| 'day'
		| 'date-words'
		| 'html'
		| 'media'
		| 'illustration'
		| 'media-no-link'
		| 'media-part'
		| 'style'
		| 'key';
	text: string;
}

/** What `keepValid` may have removed from a record, as a note counts it. Removed events are counted elsewhere. */
type ReducedList =
	| 'tracks'
	| 'series'
	| 'speakers'
	| 'sources'
	| 'prompts'
	| 'corrections'
	| 'chapters'
	| 'links'
	| 'pictures';

/** How a date in a table is written. `dmy` and `mdy` are numbers with the year at the end. */
export type WrittenDateForm = DayOrder | Exclude<CellDate['form'], 'iso' | 'numbers'>;

/** All notes on an opened file, by code: on what was not imported, was left out or is missing, and on guesses. */
export interface ImportNoteDetails {
	/** The column was read as our column `as`. */
	'column-read-as': { at: FilePosition; column: string; as: string };
	'unread-column': { at: FilePosition; column: string };
	'unread-key': { at: FilePosition };
	/** A key that we do not read. `at` is the first item that has it. */
	'unread-key-on': { at: FilePosition; key: string };
	/** Dates that lost their time of day, because they have no day. */
	times: { count: number };
	/** Ends that are not dates, or too imprecise for their starts. `text` and `title` are those of the first event. */
	'ends-unread': { count: number; text: string; title: string };
	/** Rows whose start or end differs from their date. `at` is the first of them. */
	'ends-differ': { count: number; at: FilePosition };
	/** Dates `a/b` in a record that may be an old one of ours, in which they mean one day between a and b. */
	spans: { count: number };
	/** The encoding of the file, if it was not UTF-8. */
	encoding: { encoding: TextEncoding };
	/** Dates of a column that were converted to EDTF. `from` is the first of them as written, `to` in EDTF. */
	'dates-read': { column: string; form: WrittenDateForm; count: number; from: string; to: string };
	/** The sheet of a workbook that was read, and the other sheets. */
	'sheet-read': { sheet: string; others: readonly string[] };
	'second-title': { at: FilePosition };
	/** Parts of a slide that were lost. `title` is absent for the slide with the title of the story. */
	lost: { at: FilePosition; title?: string; losses: readonly SlideLoss[] };
	'year-outside': { at: FilePosition; title: string; year: string };
	'years-outside': { count: number; all: number };
	/** Pictures that are missing, because they are files beside the record. */
	'pictures-beside': { count: number };
	'left-out': { list: ReducedList; count: number; all: number };
	/** The value of `key` was invalid and was replaced by `value`. */
	'stand-in': { key: string; value: unknown };
	/** Sources that were left out, because the table has no column of addresses. `source` is the first. */
	'source-no-address': { count: number; source: string };
	/** Cells in which the text for one publisher may be several. `at` and `publisher` are those of the first. */
	'publishers-joined': { count: number; at: FilePosition; publisher: string };
	/** Rows with fewer publishers than addresses. The details are those of the first row. */
	'fewer-publishers': { count: number; at: FilePosition; publishers: number; addresses: number };
	/** Events without a source. `title` is that of the first. */
	'no-source': { count: number; title: string };
}

/** One note on an opened file: its code and details. */
export type ImportNote<C extends keyof ImportNoteDetails = keyof ImportNoteDetails> =
	CodeWithDetails<ImportNoteDetails, C>;

/** The codes of notes that are about the meaning of dates. */
const importantCodes: ReadonlySet<ImportNote['code']> = new Set([
	'ends-unread',
	'ends-differ',
	'spans'
]);

/** Whether a page must always show a note, and not fold it away, because it is about the meaning of dates. */
export const isImportantNote = ({ code }: ImportNote): boolean => importantCodes.has(code);
