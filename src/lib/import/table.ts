import Papa from 'papaparse';
import { unguard } from '#lib/record/csv-text.ts';
import type { FilePosition, Report } from '#lib/record/problem.ts';
import { maxEvents } from '#lib/record/events-file.ts';

/** A row, with its number as in a spreadsheet, where the header is usually row 1. */
export interface TableRow {
	row: number;
	/** The text of a cell, by the name of its column; empty if there is no such column. */
	cell: (column: string) => string;
}

/** The separators of cells. If several give equally many known columns, the first is taken. */
const delimiters = [',', ';', '\t', '|'];

/** The header is searched in this many rows. A title or a blank line may precede it. */
const maxHeader = 10;

/** Without `fastMode: false`, Papa first splits a text without quotation marks into all of its lines. */
const start = { preview: maxHeader, fastMode: false };

/** The row with the names of the columns. */
export interface Header {
	delimiter: string;
	/** The names as they are written. */
	names: string[];
	/** How many of the names are known. */
	known: number;
	/** The number of the row, from 1; 0 if the table has no header. Then its first cells serve as names. */
	row: number;
}

/**
 * Finds the header of a CSV text: the row with the most known names of columns, among the first ten rows and with each
 * usual separator.
 *
 * @param count returns how many cells of a row are known names of columns
 */
export function readHeader(text: string, count: (cells: readonly string[]) => number): Header {
	// Excel writes the separator in this line, in countries where it is not a comma.
	const [, said] = /^sep=(.)\s*[\r\n]/i.exec(text) ?? [];
	const headers = (said === undefined ? delimiters : [said]).flatMap((delimiter) =>
		Papa.parse<string[]>(text, { ...start, delimiter }).data.map((names, index) => ({
			delimiter,
			names,
			known: count(names),
			row: index + 1
		}))
	);
	const none = { delimiter: said ?? ',', names: [], known: -1, row: 1 };
	const best = headers.reduce((best, each) => (each.known > best.known ? each : best), none);
	if (best.known > 0) return best;
	// Without any known name, use the separator that gives columns.
	const separator = separatorOf(text);
	return headers.find(({ delimiter }) => delimiter === separator) ?? best;
}

/** Whether the first rows of a text have the same number of cells, and more than one. */
export const isTable = (text: string): boolean => separatorOf(text) !== undefined;

/** The character that separates the cells of a table; undefined if none does. */
const separatorOf = (text: string): string | undefined =>
	delimiters.toReversed().find((delimiter) => {
		const { data } = Papa.parse<string[]>(text, {
			delimiter,
			...start,
			skipEmptyLines: true
		});
		const [first = []] = data;
		return (
			data.length > 1 && first.length > 1 && data.every(({ length }) => length === first.length)
		);
	});

/** Whether a table has the columns of our own exports. */
export const isExport = (names: readonly string[]): boolean =>
	names.includes('version') && names.includes('address');

/**
 * Reads the rows of a table that are not blank. Reports and leaves out rows with too many cells, and rows with a
 * quotation mark that is never closed or is closed too early.
 *
 * @param names the names of the columns, each once
 */
export function readRows(
	text: string,
	header: Pick<Header, 'delimiter' | 'row'>,
	names: readonly string[],
	report: Report
): { rows: TableRow[]; total: number } {
	const indices = new Map(names.map((name, index) => [name, index]));
	/** Only our own exports have an apostrophe before a text, which must be removed. */
	const isOurs = isExport(names);
	const read = (cell: string) => (isOurs ? unguard(cell) : cell).replaceAll('\v', '\n');
	const rows: TableRow[] = [];
	let total = 0;
	let blank = 0;
	let row = 0;
	// A line break at the end of the text makes one more blank row.
	const isTooLong = () => total > maxEvents || total + blank > maxEvents + 1;
	const add = (cells: readonly string[], error: string | undefined) => {
		row++;
		if (row <= header.row) return;
		if (cells.every((cell) => cell.trim() === '')) {
			blank++;
			return;
		}
		total++;
		if (error !== undefined) {
			const code = error === 'MissingQuotes' ? 'quote-not-closed' : 'quote-closed-early';
			report.add(inRow(row), undefined, { code });
			return;
		}
		if (cells.length > names.length && cells.slice(names.length).some((cell) => cell !== '')) {
			const fault = { code: 'too-many-cells', count: cells.length, max: names.length } as const;
			report.add(inRow(row), cells.at(-1), fault);
			return;
		}
		rows.push({ row, cell: (column) => read(cells[indices.get(column) ?? -1] ?? '') });
	};
	const config: PieceConfig = {
		delimiter: header.delimiter,
		// Reads in pieces, because a text of line breaks alone has millions of rows.
		chunkSize: pieceLength,
		chunk({ data, errors }, parser) {
			// If one table row has several errors, the first has caused the others. A Map keeps the last entry for a key, so
			// the errors are reversed.
			const broken = new Map(
				errors
					.toReversed()
					.flatMap(({ type, row, code }) => (type === 'Quotes' ? [[row ?? 0, code] as const] : []))
			);
			data.forEach((cells, index) => add(cells, broken.get(index)));
			if (isTooLong()) parser.abort();
		}
	};
	Papa.parse<string[]>(text, config);
	if (!isTooLong()) return { rows, total };
	report.add('', undefined, { code: 'too-many-rows', max: maxEvents });
	return { rows: [], total };
}

/** Papa also reads a text in pieces, but its types allow this only for files. */
type PieceConfig = Papa.ParseConfig<string[]> &
	Pick<Papa.ParseLocalConfig<string[], Papa.LocalFile>, 'chunk' | 'chunkSize'>;

/** The length of a piece, in characters. */
const pieceLength = 1 << 20;

/**
 * The position of a fault in a table: a row, or one cell of it.
 *
 * @param column the name of the column; empty for the whole row
 */
export function inRow(row: number, column = ''): FilePosition {
	return { path: '', cell: column === '' ? { row } : { row, column } };
}
