import Papa from 'papaparse';
import { undo } from '#lib/record/csv-text.ts';
import { showCount, type Report } from '#lib/record/problem.ts';
import { mostEvents } from '#lib/record/shape.ts';

/** A row by the names of its columns, and its number as a spreadsheet counts: the header is row 1. */
export interface TableRow {
	row: number;
	/** What stands there; empty where nothing does, or there is no such column. */
	cell: (column: string) => string;
}

/** What stands between two cells; where several name equally many columns, the first. */
const delimiters = [',', ';', '\t'];

/**
 * The first row of a text as CSV, with the sign between cells that gives most of the names.
 *
 * @param isName whether a cell is the name of a column
 */
export function readHeader(text: string, isName: (cell: string) => boolean) {
	const readings = delimiters.map((delimiter) => {
		const [names = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
		return { delimiter, names, known: names.filter(isName).length };
	});
	return readings.reduce((best, each) => (each.known > best.known ? each : best));
}

/**
 * The rows of a table that are not blank. A row that is too long, and a quotation mark that is never
 * closed or closes too early, are reported and left out.
 *
 * @param names of the columns, each once
 */
export function readRows(
	text: string,
	delimiter: string,
	names: readonly string[],
	report: Report
): { rows: TableRow[]; total: number } {
	const places = new Map(names.map((name, place) => [name, place]));
	/** What an export of ours has put before a text comes off; what an author has, is theirs. */
	const isExport = names.includes('version') && names.includes('address');
	const read = isExport ? undo : (cell: string) => cell;
	const rows: TableRow[] = [];
	let total = 0;
	let row = 0;
	const add = (cells: readonly string[], error: string | undefined) => {
		row++;
		const isBlank = cells.length === 1 && cells[0] === '';
		if (isBlank || row === 1 || cells.every((cell) => cell.trim() === '')) return;
		total++;
		if (error !== undefined) {
			report.add(`row ${row}`, undefined, error === 'MissingQuotes' ? notClosed : closedEarly);
			return;
		}
		if (cells.length > names.length && cells.slice(names.length).some((cell) => cell !== '')) {
			const [has, most] = [cells.length, names.length].map(showCount);
			const reason = `This row has ${has} cells, and there are ${most} columns. ${wrapText}`;
			report.add(`row ${row}`, cells.at(-1), reason);
			return;
		}
		rows.push({ row, cell: (column) => read(cells[places.get(column) ?? -1] ?? '') });
	};
	const config: PieceConfig = {
		delimiter,
		// Piece by piece: a text of nothing but line breaks would be millions of rows at once.
		chunkSize: pieceLength,
		chunk({ data, errors }, parser) {
			// Of several in a row the first is the cause.
			const broken = new Map(
				errors
					.toReversed()
					.flatMap(({ type, row, code }) => (type === 'Quotes' ? [[row ?? 0, code] as const] : []))
			);
			data.forEach((cells, index) => add(cells, broken.get(index)));
			if (total > mostEvents) parser.abort();
		}
	};
	Papa.parse<string[]>(text, config);
	if (total <= mostEvents) return { rows, total };
	const reason = `This table has more than ${showCount(mostEvents)} events. Split it.`;
	report.add('', undefined, reason);
	return { rows: [], total };
}

/** A text is read in pieces, too, though the types say so only of files. */
type PieceConfig = Papa.ParseConfig<string[]> &
	Pick<Papa.ParseLocalConfig<string[], Papa.LocalFile>, 'chunk' | 'chunkSize'>;

/** How much is read at once, in characters. */
const pieceLength = 1 << 22;

const wrapText = 'Put a text that holds the sign between cells into double quotes.';
const notClosed =
	'A double quotation mark in this row is not closed. Put one at the end of the text.';
const closedEarly =
	'A text in this row goes on after its closing quotation mark. Write "" for a quotation mark within a text.';

/** Where a cell is, in words. */
export const cellPlace = (row: number, column: string): string => `row ${row}, column ${column}`;
