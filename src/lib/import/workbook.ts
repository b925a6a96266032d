import { type CellValue, readXlsx, type Sheet, streamXlsxRows } from 'hucre/xlsx';
import { OpenError } from './failure.ts';
import { maxBytes, type Content } from './read-bytes.ts';
import { broken, checkZipSize } from './zip-size.ts';

/** Most cells of a sheet, the blank ones up to its last column and row with them: 30 for each of 100,000 events. */
const maxCells = 3_000_000;

/** Rows of each sheet in which the names of columns are looked for, as in any table. */
const maxHeader = 10;

/** Sheets among which the table is looked for: the first ones. */
const maxSheets = 50;

/**
 * The table of an Excel workbook as CSV, which is then read like any other: of the sheet whose first rows name the
 * most columns. Formulas give the values that were saved with them; dates are as precise as they are shown.
 *
 * @param countNames how many cells of a row name columns
 * @throws OpenError
 */
export async function readWorkbook(
	bytes: Uint8Array,
	countNames: (cells: readonly string[]) => number
): Promise<Content> {
	checkZipSize(bytes);
	try {
		const names = await sheetNames(bytes);
		const index = await findTable(bytes, names, countNames);
		const sheet = names[index];
		if (sheet === undefined) throw new OpenError({ code: 'empty' });
		await checkCells(bytes, index, sheet);
		const read = await readXlsx(bytes, {
			sheets: (_, each) => each === index,
			readStyles: true
		});
		const others = names.filter((_, each) => each !== index);
		return {
			text: toText(read.sheets[0]),
			encoding: 'utf-8',
			notes: others.length === 0 ? [] : [{ code: 'sheet-read', sheet, others }]
		};
	} catch (error) {
		if (error instanceof OpenError) throw error;
		throw broken(error instanceof Error ? error.message : String(error), { cause: error });
	}
}

async function sheetNames(bytes: Uint8Array): Promise<string[]> {
	const names: string[] = [];
	await readXlsx(bytes, {
		sheets: ({ name }) => {
			if (names.length < maxSheets) names.push(name);
			return false;
		}
	});
	return names;
}

/** The sheet whose first rows name the most columns; of those that name none, the first with a row of several cells. */
async function findTable(
	bytes: Uint8Array,
	names: readonly string[],
	countNames: (cells: readonly string[]) => number
): Promise<number> {
	let best = { index: 0, score: 0 };
	for (const index of names.keys()) {
		for await (const row of streamXlsxRows(bytes, { sheet: index })) {
			if (row.index >= maxHeader) break;
			const filled = row.values.filter((value) => value !== null).map(String);
			const score = countNames(filled) + (filled.length > 1 ? 0.5 : 0);
			if (score > best.score) best = { index, score };
		}
	}
	return best.index;
}

/** Counts while the sheet comes row by row: two cells far apart would make a table of all that is between them. */
async function checkCells(bytes: Uint8Array, index: number, sheet: string): Promise<void> {
	let columns = 0;
	for await (const row of streamXlsxRows(bytes, { sheet: index })) {
		const rows = row.index + 1;
		columns = Math.max(columns, row.values.length);
		if (rows * columns > maxCells)
			throw new OpenError({ code: 'workbook-cells', sheet, rows, columns, max: maxCells });
	}
}

function toText(sheet: Sheet | undefined): string {
	const lines: string[] = [];
	let length = 0;
	for (const [row, values] of (sheet?.rows ?? []).entries()) {
		const filled = values.slice(0, values.findLastIndex((value) => value !== null) + 1);
		const line = filled
			.map((value, column) =>
				toCell(value, sheet?.cells?.get(`${row},${column}`)?.style?.numFmt ?? '')
			)
			.join(',');
		length += line.length + 1;
		// The same long text may stand in each cell.
		if (length > maxBytes) throw new OpenError({ code: 'size' });
		lines.push(line);
	}
	return lines.join('\n');
}

function toCell(value: CellValue, format: string): string {
	if (value === null) return '';
	const text = value instanceof Date ? toDate(value, format) : String(value);
	return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A date no more precise than its format shows it: Excel makes a day of “Sept 2025”, and shows the month.
 *
 * @param format such as `[$-409]d\-mmm\-yy;@`
 */
function toDate(date: Date, format: string): string {
	if (Number.isNaN(date.valueOf())) return '';
	const iso = date.toISOString();
	const signs = (format.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
	if (/y/.test(signs) && !/d/.test(signs)) return iso.slice(0, /m/.test(signs) ? 7 : 4);
	const time = iso.slice(11, 16);
	return time === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}
