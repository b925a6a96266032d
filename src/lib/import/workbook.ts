import { errorText } from '#lib/record/error-text.ts';
import { type CellValue, cellRef, readXlsx, type Sheet } from 'hucre/xlsx';
import { OpenError } from './failure.ts';
import { maxFileBytes, type FileContent } from './read-bytes.ts';
import {
	cutToFirstRows,
	readWorkbookParts,
	findUsedRange,
	packWorkbook
} from './workbook-parts.ts';
import { brokenWorkbook } from './zip-parts.ts';

/** The maximum number of a sheet’s cells, also counting blank cells: 15 for each of 100,000 events. */
const maxCells = 1_500_000;

/** We search for the header in this many first rows of each sheet, as in any table. */
const maxHeaderRows = 10;

/** The maximum length of a column’s name, UTF-16 units. A cell may have a very long text, so we cut it here. */
const maxNameLength = 200;

/** The number of columns that Excel allows. */
const maxExcelColumns = 16_384;

/** Counts the cells of a row that are names of columns that we know. */
type CountNames = (cells: readonly string[]) => number;

/**
 * Converts the table of an Excel workbook to CSV, which is then read like any table. Takes the sheet with the most
 * known names of columns in its first rows. A formula becomes the value that was saved with it. A date becomes as
 * precise as the workbook shows it.
 *
 * @throws OpenError for a workbook that is empty, broken or too large
 */
export async function readWorkbook(
	bytes: Uint8Array,
	countNames: CountNames
): Promise<FileContent> {
	try {
		const parts = readWorkbookParts(bytes);
		const heads = parts.sheets.map(({ name, cells }) => ({
			name,
			cells: cutToFirstRows(cells, maxHeaderRows)
		}));
		const { sheets } = await readXlsx(packWorkbook({ ...parts, sheets: heads }), {
			range: cellRange(maxHeaderRows, maxExcelColumns)
		});
		const index = findTableSheet(sheets, countNames);
		const found = parts.sheets[index];
		const sheet = sheets[index]?.name;
		if (!found || sheet === undefined) throw new OpenError({ code: 'empty' });
		const { rows, columns } = findUsedRange(found.cells);
		if (rows * columns > maxCells)
			throw new OpenError({ code: 'workbook-cells', sheet, rows, columns, max: maxCells });
		const read = await readXlsx(packWorkbook({ ...parts, sheets: [found] }), {
			range: cellRange(rows, columns),
			readStyles: true
		});
		const otherSheets = sheets.map(({ name }) => name).filter((_, each) => each !== index);
		return {
			text: sheetToCsv(read.sheets[0]),
			encoding: 'utf-8',
			notes: otherSheets.length === 0 ? [] : [{ code: 'sheet-read', sheet, others: otherSheets }]
		};
	} catch (error) {
		if (error instanceof OpenError) throw error;
		throw brokenWorkbook(errorText(error), { cause: error });
	}
}

/** A range of cells from A1 on, with the given number of rows and columns, but at least one: `A1:C10`. */
const cellRange = (rows: number, columns: number) =>
	`A1:${cellRef(Math.max(rows - 1, 0), Math.max(columns - 1, 0))}`;

/**
 * The index of the sheet with the most known names of columns in its first rows. If no sheet has such a name, the index
 * of the first sheet that has a row of several cells.
 */
function findTableSheet(sheets: readonly Sheet[], countNames: CountNames): number {
	let best = { index: 0, score: 0 };
	for (const [index, { rows }] of sheets.entries()) {
		for (const row of rows) {
			const filled = row
				.filter((value) => value !== null)
				.map((value) => String(value).slice(0, maxNameLength));
			const score = countNames(filled) + (filled.length > 1 ? 0.5 : 0);
			if (score > best.score) best = { index, score };
		}
	}
	return best.index;
}

function sheetToCsv(sheet: Sheet | undefined): string {
	const lines: string[] = [];
	let length = 0;
	for (const [row, values] of (sheet?.rows ?? []).entries()) {
		const filled = values.slice(0, values.findLastIndex((value) => value !== null) + 1);
		// Check the length first, because many cells may share one long text, and all texts together could be huge.
		for (const value of filled) length += String(value ?? '').length + 3;
		if (length > maxFileBytes) throw new OpenError({ code: 'size' });
		const line = filled
			.map((value, column) =>
				toCsvCell(value, sheet?.cells?.get(`${row},${column}`)?.style?.numFmt ?? '')
			)
			.join(',');
		lines.push(line);
	}
	return lines.join('\n');
}

function toCsvCell(value: CellValue, format: string): string {
	if (value === null) return '';
	const text = value instanceof Date ? formatCellDate(value, format) : String(value);
	return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Writes a date no more precisely than its format. Excel stores “Sept 2025” as a day, and shows only the month.
 *
 * @param format such as `[$-409]d\-mmm\-yy;@`
 */
function formatCellDate(date: Date, format: string): string {
	if (Number.isNaN(date.valueOf())) return '';
	const iso = date.toISOString();
	const signs = (format.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
	if (/y/.test(signs) && !/d/.test(signs)) return iso.slice(0, /m/.test(signs) ? 7 : 4);
	const time = iso.slice(11, 16);
	// A format with a day but without hours hides the time.
	const isDay = time === '00:00' || (/d/.test(signs) && !/h/.test(signs));
	return isDay ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}
