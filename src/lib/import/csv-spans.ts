import { spanCells } from '#lib/record/csv.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import type { Report } from '#lib/record/problem.ts';
import { cellOf } from './csv-lists.ts';
import { isGoingOn } from './date-words.ts';
import { createEndReader } from './end-reader.ts';
import type { Note } from './note.ts';
import { readCellDate } from './spreadsheet-date.ts';
import { inRow, type TableRow } from './table.ts';

/*
 * A table may have one column of dates, two of starts and ends, or all three, as our exports have it. A date wins over the
 * start and the end beside it.
 */

const withCells = (row: TableRow, cells: Readonly<Record<string, string>>): TableRow => ({
	row: row.row,
	cell: (column) => cells[column] ?? row.cell(column)
});

/**
 * Rows in which `date` is what begins, and `end` what is to be joined with it: empty if the date says all.
 *
 * @returns also a note of those starts and ends that are not those of their date
 */
export function takeStarts(
	rows: readonly TableRow[],
	names: readonly string[]
): { rows: readonly TableRow[]; notes: Note[] } {
	if (!names.includes('start')) return { rows, notes: [] };
	const differ: number[] = [];
	const taken = rows.map((row) => {
		const date = cellOf(row, 'date');
		if (date === '') return withCells(row, { date: row.cell('start') });
		const expected = spanCells(date);
		const isOther = (['start', 'end'] as const).some((column) => {
			const cell = cellOf(row, column);
			return cell !== '' && expected !== null && !mayBe(cell, expected[column]);
		});
		if (isOther) differ.push(row.row);
		return withCells(row, { end: '' });
	});
	const [first] = differ;
	return {
		rows: taken,
		notes:
			first === undefined ? [] : [{ code: 'ends-differ', count: differ.length, at: inRow(first) }]
	};
}

/** Whether a cell, as it is or as a spreadsheet has written it anew, is a date. */
function mayBe(cell: string, date: string): boolean {
	const { dmy, mdy } = readCellDate(cell)?.iso ?? {};
	return [cell, dmy, mdy].includes(date);
}

/**
 * Rows whose `date` goes to their `end`, in EDTF. Ends that are no dates are told; one before its start is a problem.
 *
 * @param isEdited whether the dates stay as they are written, for somebody to edit: two of them with an arrow between
 */
export function joinEnds(
	rows: readonly TableRow[],
	names: readonly string[],
	{ report, isEdited }: { report: Report; isEdited: boolean }
): { rows: readonly TableRow[]; notes: Note[] } {
	if (!names.includes('end')) return { rows, notes: [] };
	const ends = createEndReader();
	const joined = rows.map((row) => {
		const [from, end] = [cellOf(row, 'date'), cellOf(row, 'end')];
		if (end === '' || from === '') return row;
		const [start, last] = [from, end].map((text) => parsePartialDate(text)?.form === 'point');
		const title = row.cell('title');
		if (isGoingOn(end) || end === '..')
			return withCells(row, { date: start || !isEdited ? `${from}/..` : `${from} → ..` });
		if (isEdited && !(start && last)) return withCells(row, { date: `${from} → ${end}` });
		if (!last) ends.leaveOut(end, title);
		if (!start || !last) return row;
		const date = ends.join(from, end, title);
		if (date !== null) return withCells(row, { date });
		report.add(inRow(row.row, 'end'), end, { code: 'early-end', start: from });
		return row;
	});
	return { rows: joined, notes: ends.notes() };
}
