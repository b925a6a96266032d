import Papa from 'papaparse';
import { removeApostrophes } from '#lib/record/csv-text.ts';
import type { FilePosition, ProblemReport } from '#lib/record/problem.ts';
import { maxEvents } from '#lib/record/events-file.ts';

/** A row of a table. `row` is its number as a spreadsheet shows it; the header is usually row 1. */
export interface TableRow {
	row: number;
	/** The text of a cell, by the name of its column; empty if there is no such column. */
	cell: (column: string) => string;
}

/** The possible separators of cells. If two of them give equally many known columns, the first is taken. */
const delimiters = [',', ';', '\t', '|'];

/** We search for the header in this many first rows, because a title or a blank line may precede it. */
const maxHeaderRows = 10;

/** Papa’s options to read only the first rows. Papa’s fast mode is off, because it splits the whole text into lines first. */
const headOptions = { preview: maxHeaderRows, fastMode: false };

/** The row with the names of the columns. */
export interface TableHeader {
	delimiter: string;
	/** The names of the columns as written. */
	names: string[];
	/** The number of names that we know. */
	known: number;
	/** The number of the row, from 1. 0 if the table has no header; then `names` are the cells of its first row. */
	row: number;
}

/**
 * Finds the header and the separator of a CSV text. Tries all usual separators, and takes the row with the most known
 * names of columns among the first ten rows.
 *
 * @param count counts the cells of a row that are known names of columns
 */
export function readHeader(text: string, count: (cells: readonly string[]) => number): TableHeader {
	// In countries where the separator is not a comma, Excel writes it in a first line such as `sep=;`.
	const [, statedDelimiter] = /^sep=(.)\s*[\r\n]/i.exec(text) ?? [];
	const headers = (statedDelimiter === undefined ? delimiters : [statedDelimiter]).flatMap(
		(delimiter) =>
			Papa.parse<string[]>(text, { ...headOptions, delimiter }).data.map((names, index) => ({
				delimiter,
				names,
				known: count(names),
				row: index + 1
			}))
	);
	const none = { delimiter: statedDelimiter ?? ',', names: [], known: -1, row: 1 };
	const best = headers.reduce((best, each) => (each.known > best.known ? each : best), none);
	if (best.known > 0) return best;
	// If no name is known, use the separator that gives several columns.
	const separator = findSeparator(text);
	return headers.find(({ delimiter }) => delimiter === separator) ?? best;
}

/** Whether a text looks like a table: its first rows have the same number of cells, and more than one. */
export const looksLikeTable = (text: string): boolean => findSeparator(text) !== undefined;

/** The separator with which a text looks like a table; undefined if there is none. */
const findSeparator = (text: string): string | undefined =>
	delimiters.toReversed().find((delimiter) => {
		const { data } = Papa.parse<string[]>(text, {
			delimiter,
			...headOptions,
			skipEmptyLines: true
		});
		const [first = []] = data;
		return (
			data.length > 1 && first.length > 1 && data.every(({ length }) => length === first.length)
		);
	});

/** Whether a table has the columns of our own exports. */
export const hasExportColumns = (names: readonly string[]): boolean =>
	names.includes('version') && names.includes('address');

/**
 * Reads the rows of a table, without blank ones. Reports and leaves out rows with too many cells, and rows in which a
 * quotation mark is never closed or is closed too early.
 *
 * @param names the names of the columns, each once
 * @returns the rows, and the number of all rows that are not blank (`total`), also of those left out
 */
export function readRows(
	text: string,
	header: Pick<TableHeader, 'delimiter' | 'row'>,
	names: readonly string[],
	report: ProblemReport
): { rows: TableRow[]; total: number } {
	const indices = new Map(names.map((name, index) => [name, index]));
	/** Whether to remove the apostrophes before formulas. Only our own exports have them. */
	const isOurs = hasExportColumns(names);
	const read = (cell: string) => (isOurs ? removeApostrophes(cell) : cell).replaceAll('\v', '\n');
	const rows: TableRow[] = [];
	let total = 0;
	let blank = 0;
	let row = 0;
	// `+ 1`, because a line break at the end of the text gives one more blank row.
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
			report.add(rowPosition(row), undefined, { code });
			return;
		}
		if (cells.length > names.length && cells.slice(names.length).some((cell) => cell !== '')) {
			const fault = { code: 'too-many-cells', count: cells.length, max: names.length } as const;
			report.add(rowPosition(row), cells.at(-1), fault);
			return;
		}
		rows.push({ row, cell: (column) => read(cells[indices.get(column) ?? -1] ?? '') });
	};
	const config: PieceConfig = {
		delimiter: header.delimiter,
		// Read in pieces, to be able to stop early: a text of line breaks alone has millions of rows.
		chunkSize: pieceLength,
		chunk({ data, errors }, parser) {
			// Take only the first error of each row, because it causes the others. The errors are reversed, because a
			// Map keeps the last entry for a key.
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

/** The length of a piece, UTF-16 units. */
const pieceLength = 1 << 20;

/** Makes the position of a row, or of one cell of it. @param column the name of the column; empty for the whole row */
export function rowPosition(row: number, column = ''): FilePosition {
	return { path: '', cell: column === '' ? { row } : { row, column } };
}
