import type { Coded } from '#lib/record/fault.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import type { Encoding } from './decode.ts';
import type { CellDate, DayOrder } from './spreadsheet-date.ts';

/** Parts of a slide that a record cannot have; some have a text: the day, the key. */
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

/** Lists of a file that may lose items. */
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

/** How a date of a table was written; `dmy` and `mdy` are numbers with the year last. */
export type DateForm = DayOrder | Exclude<CellDate['form'], 'iso' | 'numbers'>;

/** Notes on a file that was read: parts that could not be imported, were left out or are missing. */
export interface NoteParts {
	/** The name of one of our columns by which a column is read. */
	'column-read-as': { at: FilePosition; column: string; as: string };
	'unread-column': { at: FilePosition; column: string };
	'unread-key': { at: FilePosition };
	/** Of an item and of those after it. */
	'unread-key-on': { at: FilePosition; key: string };
	/** Dates that cannot keep their time of day, since they name no day. */
	times: { count: number };
	/** Ends that are no dates, or say no more than their starts, and the first: its text and its event. */
	'ends-unread': { count: number; text: string; title: string };
	/** Rows whose start or end is another than that of their date, and the first of them. */
	'ends-differ': { count: number; at: FilePosition };
	/** Dates of a record of ours that are spans, `a/b`: before spans were told apart they could be one-of dates. */
	spans: { count: number };
	/** The file is not in UTF-8. */
	encoding: { encoding: Encoding };
	/** Dates of a column that are not in EDTF, and the first of them: its text and its ISO date. */
	'dates-read': { column: string; form: DateForm; count: number; from: string; to: string };
	/** Of several sheets of a workbook the one that was read, and the others. */
	'sheet-read': { sheet: string; others: readonly string[] };
	'second-title': { at: FilePosition };
	/** The title of the slide is absent for that of the story. */
	lost: { at: FilePosition; title?: string; losses: readonly Loss[] };
	'year-outside': { at: FilePosition; title: string; year: string };
	'years-outside': { count: number; all: number };
	/** Pictures that are files beside the record, which is opened without them. */
	'pictures-beside': { count: number };
	'left-out': { list: LeftList; count: number; all: number };
	/** The value that replaces what was wrong. */
	'stand-in': { key: string; value: unknown };
	/** Sources of a table without a column of addresses, and the first of them. */
	'source-no-address': { count: number; source: string };
	/** How many events name no source, and the title of the first. */
	'no-source': { count: number; title: string };
}

/** One note on a file that was read. */
export type Note<C extends keyof NoteParts = keyof NoteParts> = Coded<NoteParts, C>;

const open: ReadonlySet<Note['code']> = new Set(['ends-unread', 'ends-differ', 'spans']);

/** Whether a note is always in sight: what it tells could change what the record says. */
export const isOpenNote = ({ code }: Note): boolean => open.has(code);
