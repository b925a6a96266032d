import { spanCells } from '#lib/record/csv.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import type { ProblemReport } from '#lib/record/problem.ts';
import { readTrimmedCell } from './csv-lists.ts';
import { isGoingOn } from './date-words.ts';
import { createEndReader } from './end-reader.ts';
import type { ImportNote } from './note.ts';
import { readCellDate } from './spreadsheet-date.ts';
import { rowPosition, type TableRow } from './table.ts';

/*
 * A table may have its dates in one column (`date`), in two columns (`start` and `end`), or in all three, as in our
 * exports. If a row has a `date`, we ignore its `start` and `end`.
 */

/** The row with other texts in some cells. @param cells the new texts, by column */
const withCells = (row: TableRow, cells: Readonly<Record<string, string>>): TableRow => ({
	row: row.row,
	cell: (column) => cells[column] ?? row.cell(column)
});

/**
 * Reduces the three columns to `date` and `end`. In a row without a `date`, `start` becomes the `date`. In a row with a
 * `date`, `end` becomes empty, because the `date` already contains the end.
 *
 * @returns the rows, and a note on rows whose `start` or `end` differs from their `date`
 */
export function preferDates(
	rows: readonly TableRow[],
	names: readonly string[]
): { rows: readonly TableRow[]; notes: ImportNote[] } {
	if (!names.includes('start')) return { rows, notes: [] };
	const differ: number[] = [];
	const rowsWithDate = rows.map((row) => {
		const date = readTrimmedCell(row, 'date');
		if (date === '') return withCells(row, { date: row.cell('start') });
		const expected = spanCells(date);
		const hasOtherEnds = (['start', 'end'] as const).some((column) => {
			const cell = readTrimmedCell(row, column);
			return cell !== '' && expected !== null && !meansDate(cell, expected[column]);
		});
		if (hasOtherEnds) differ.push(row.row);
		return withCells(row, { end: '' });
	});
	const [first] = differ;
	return {
		rows: rowsWithDate,
		notes:
			first === undefined
				? []
				: [{ code: 'ends-differ', count: differ.length, at: rowPosition(first) }]
	};
}

/** Whether a cell has the same date as an EDTF text, even if a spreadsheet has rewritten the cell. @param date EDTF */
function meansDate(cell: string, date: string): boolean {
	const { dmy, mdy } = readCellDate(cell)?.iso ?? {};
	return [cell, dmy, mdy].includes(date);
}

/**
 * Joins the `date` and the `end` of each row into a span. Makes a note of ends that are not dates or too imprecise.
 * Reports ends that are before their start as problems.
 *
 * @param isEdited whether the result is for the editor. Then dates that are not EDTF stay as written, with an arrow
 *   between start and end
 */
export function joinEnds(
	rows: readonly TableRow[],
	names: readonly string[],
	{ report, isEdited }: { report: ProblemReport; isEdited: boolean }
): { rows: readonly TableRow[]; notes: ImportNote[] } {
	if (!names.includes('end')) return { rows, notes: [] };
	const ends = createEndReader();
	const rowsWithSpans = rows.map((row) => {
		const [from, end] = [readTrimmedCell(row, 'date'), readTrimmedCell(row, 'end')];
		if (end === '' || from === '') return row;
		const [isFromDate, isEndDate] = [from, end].map(
			(text) => parsePartialDate(text)?.form === 'point'
		);
		const title = row.cell('title');
		if (isGoingOn(end) || end === '..')
			return withCells(row, { date: isFromDate || !isEdited ? `${from}/..` : `${from} → ..` });
		if (isEdited && !(isFromDate && isEndDate)) return withCells(row, { date: `${from} → ${end}` });
		if (!isEndDate) ends.leaveOut(end, title);
		if (!isFromDate || !isEndDate) return row;
		const date = ends.join(from, end, title);
		if (date !== null) return withCells(row, { date });
		report.add(rowPosition(row.row, 'end'), end, { code: 'early-end', start: from });
		return row;
	});
	return { rows: rowsWithSpans, notes: ends.notes() };
}
