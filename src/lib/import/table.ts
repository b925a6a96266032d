import Papa from 'papaparse';
import { undo } from '#lib/record/csv-text.ts';
import type { FilePosition, Report } from '#lib/record/problem.ts';
import { maxEvents } from '#lib/record/events-file.ts';

/** A row by the names of its columns, and its number as a spreadsheet counts: the header is row 1. */
export interface TableRow {
	row: number;
	/** The cell's text; empty if there is no such column. */
	cell: (column: string) => string;
}

/** Separators of cells; where several name equally many columns, the first is taken. */
const delimiters = [',', ';', '\t', '|'];

/** Rows that may have the names of the columns: a title or a blank line may come before them. */
const maxHeader = 10;

/** A text without quotation marks Papa would else cut into all its lines first. */
const start = { preview: maxHeader, fastMode: false };

/** The row of a table with the names of its columns. */
export interface Header {
	delimiter: string;
	/** As they are written. */
	names: string[];
	/** How many of them are names that are known. */
	known: number;
	/** From 1; 0 for a table without names, whose first cells then serve as names. */
	row: number;
}

/**
 * Of the first ten rows of a text as CSV, in each of the usual separators, the one with the most names of columns.
 *
 * @param count how many cells of a row are names of columns
 */
export function readHeader(text: string, count: (cells: readonly string[]) => number): Header {
	// Excel says so, where a country's separator is not the comma.
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
	// Without a name that is known, the separator is that which makes columns.
	const separator = separatorOf(text);
	return headers.find(({ delimiter }) => delimiter === separator) ?? best;
}

/** Whether the first rows of a text have equally many cells, and more than one. */
export const isTable = (text: string): boolean => separatorOf(text) !== undefined;

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

/** Whether the columns of a table are those that we write. */
export const isExport = (names: readonly string[]): boolean =>
	names.includes('version') && names.includes('address');

/**
 * The rows of a table that are not blank. A row that is too long, and a quotation mark that is never
 * closed or closes too early, are reported and left out.
 *
 * @param names of the columns, each once
 */
export function readRows(
	text: string,
	header: Pick<Header, 'delimiter' | 'row'>,
	names: readonly string[],
	report: Report
): { rows: TableRow[]; total: number } {
	const indices = new Map(names.map((name, index) => [name, index]));
	/** Only our exports have apostrophes of ours before a text. */
	const isOurs = isExport(names);
	const read = (cell: string) => (isOurs ? undo(cell) : cell).replaceAll('\v', '\n');
	const rows: TableRow[] = [];
	let total = 0;
	let blank = 0;
	let row = 0;
	// A line break at the end makes one more blank row.
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
		// In pieces, since a text of line breaks alone has millions of rows.
		chunkSize: pieceLength,
		chunk({ data, errors }, parser) {
			// The first of several errors in a row is the cause.
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

/** Papa reads a text in pieces, too, though its types say so only of files. */
type PieceConfig = Papa.ParseConfig<string[]> &
	Pick<Papa.ParseLocalConfig<string[], Papa.LocalFile>, 'chunk' | 'chunkSize'>;

/** How much is read at once, in characters. */
const pieceLength = 1 << 20;

/** @param column its name; empty for the whole row */
export function inRow(row: number, column = ''): FilePosition {
	return { path: '', cell: column === '' ? { row } : { row, column } };
}
