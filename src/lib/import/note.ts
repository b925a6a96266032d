import type { Coded } from '#lib/record/fault.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import type { Encoding } from './decode.ts';
import type { CellDate, DayOrder } from './spreadsheet-date.ts';

/** A part of a slide that a record cannot contain. `text` is its day or key, or empty. */
export interface Loss {
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

/** Lists of a file from which items may have been removed. */
type LeftList =
	| 'tracks'
	| 'series'
	| 'speakers'
	| 'sources'
	| 'prompts'
	| 'corrections'
	| 'chapters'
	| 'links'
	| 'pictures';

/** How a date of a table was written. `dmy` and `mdy` are numbers with the year last. */
export type WrittenForm = DayOrder | Exclude<CellDate['form'], 'iso' | 'numbers'>;

/** Notes on a file that was opened: parts that were not imported, were left out, or are missing. */
export interface NoteParts {
	/** `as` is the column of ours as which this column was read. */
	'column-read-as': { at: FilePosition; column: string; as: string };
	'unread-column': { at: FilePosition; column: string };
	'unread-key': { at: FilePosition };
	/** `at` is the first item with this key. */
	'unread-key-on': { at: FilePosition; key: string };
	/** Dates that lost their time of day, because they name no day. */
	times: { count: number };
	/** Ends that are not dates, or are less precise than their starts. `text` and `title` are of the first. */
	'ends-unread': { count: number; text: string; title: string };
	/** Rows whose start or end differs from their date. `at` is the first of them. */
	'ends-differ': { count: number; at: FilePosition };
	/** Dates `a/b` in a record of ours that may be so old that they mean one day between a and b, not a span. */
	spans: { count: number };
	/** The file is not in UTF-8. */
	encoding: { encoding: Encoding };
	/** Dates of a column that are not in EDTF. `from` and `to` are the first of them and its ISO date. */
	'dates-read': { column: string; form: WrittenForm; count: number; from: string; to: string };
	/** The sheet of a workbook that was read, and the other sheets. */
	'sheet-read': { sheet: string; others: readonly string[] };
	'second-title': { at: FilePosition };
	/** `title` is absent for the slide with the title of the story. */
	lost: { at: FilePosition; title?: string; losses: readonly Loss[] };
	'year-outside': { at: FilePosition; title: string; year: string };
	'years-outside': { count: number; all: number };
	/** Pictures in files beside the record, which are missing because only the record was opened. */
	'pictures-beside': { count: number };
	'left-out': { list: LeftList; count: number; all: number };
	/** The value that replaces an invalid one. */
	'stand-in': { key: string; value: unknown };
	/** Sources without an address in a table without a column of addresses. `source` is the first. */
	'source-no-address': { count: number; source: string };
	/** Cells in which a publisher may be several. `at` and `publisher` are of the first. */
	'publishers-joined': { count: number; at: FilePosition; publisher: string };
	/** Rows with fewer publishers than addresses. The details are of the first. */
	'fewer-publishers': { count: number; at: FilePosition; publishers: number; addresses: number };
	/** Events without a source. `title` is that of the first. */
	'no-source': { count: number; title: string };
}

/** One note. */
export type Note<C extends keyof NoteParts = keyof NoteParts> = Coded<NoteParts, C>;

/** Notes that may change the meaning of the record. */
const open: ReadonlySet<Note['code']> = new Set(['ends-unread', 'ends-differ', 'spans']);

/** Whether a note is always visible, because it may change the meaning of the record. */
export const isOpenNote = ({ code }: Note): boolean => open.has(code);
