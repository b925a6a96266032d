import type { Column } from '#lib/record/csv.ts';
import { joinList, splitList } from '#lib/record/csv-text.ts';
import type { Report } from '#lib/record/problem.ts';
import { OpenError } from './failure.ts';
import type { DateForm, Note } from './note.ts';
import { readCellDate, type CellDate, type DayOrder } from './spreadsheet-date.ts';
import { inRow, type TableRow } from './table.ts';

/** Columns of dates; some hold a list of them. */
const single: readonly Column[] = ['date', 'known', 'added'];
const listed: readonly Column[] = ['source_published', 'source_accessed'];

interface Cell {
	row: number;
	text: string;
	date: CellDate;
}

/**
 * Reads the dates of a table as spreadsheets write them. A column is read as a whole: where day and month
 * could change places in all of it, the reader is asked; where only one order fits, that is taken.
 *
 * @param order what has been answered
 * @returns rows whose dates are EDTF, but for those that are none; and what was read from what
 * @throws OpenError that asks for the order of day and month
 */
export function readDateColumns(
	rows: readonly TableRow[],
	report: Report,
	order?: DayOrder
): { rows: readonly TableRow[]; notes: Note[] } {
	const notes: Note[] = [];
	const readings = new Map<string, (cell: string) => string>();
	let times = 0;
	for (const column of [...single, ...listed]) {
		const isList = listed.includes(column);
		const cells = rows.flatMap(({ row, cell }) =>
			(isList ? splitList(cell(column)) : [cell(column)]).flatMap((text): Cell[] => {
				const date = readCellDate(text.trim());
				return date ? [{ row, text: text.trim(), date }] : [];
			})
		);
		const taken = orderOf(column, cells, report, order);
		const read = new Map<string, string>();
		const counts = new Map<DateForm, { count: number; from: string; to: string }>();
		for (const { text, date } of cells) {
			const to = isSettled(date) ? date.iso.dmy : taken && date.iso[taken];
			if (!to) continue;
			read.set(text, to);
			if (date.hasTime) times++;
			if (date.form === 'iso') continue;
			const form = date.form === 'numbers' ? (taken ?? 'dmy') : date.form;
			const of = counts.get(form);
			if (of) of.count++;
			else counts.set(form, { count: 1, from: text, to });
		}
		for (const [form, found] of counts) notes.push({ code: 'dates-read', column, form, ...found });
		if (read.size === 0) continue;
		const toDate = (text: string) => read.get(text.trim()) ?? text;
		readings.set(column, isList ? (cell) => joinList(splitList(cell).map(toDate)) : toDate);
	}
	if (times > 0) notes.push({ code: 'times', count: times });
	const withDates = ({ row, cell }: TableRow): TableRow => ({
		row,
		cell: (column) => readings.get(column)?.(cell(column)) ?? cell(column)
	});
	return { rows: readings.size === 0 ? rows : rows.map(withDates), notes };
}

const isSettled = ({ iso }: CellDate) => iso.dmy === iso.mdy;

/** The one order of day and month in which all cells of a column are dates; null where none is needed, or fits. */
function orderOf(
	column: string,
	cells: readonly Cell[],
	report: Report,
	order: DayOrder | undefined
): DayOrder | null {
	const open = cells.filter(({ date }) => !isSettled(date));
	const [first] = open;
	if (!first) return null;
	const [dayFirst, monthFirst] = (['dmy', 'mdy'] as const).map((each) =>
		open.every(({ date }) => date.iso[each])
	);
	if (dayFirst && monthFirst) {
		if (order) return order;
		const { dmy = '', mdy = '' } = first.date.iso;
		throw new OpenError({ code: 'date-order', column, text: first.text, dmy, mdy });
	}
	if (dayFirst) return 'dmy';
	if (monthFirst) return 'mdy';
	const sure = open.find(({ date }) => !(date.iso.dmy && date.iso.mdy)) ?? first;
	const its = sure.date.iso.dmy ? 'dmy' : 'mdy';
	const other = open.find(({ date }) => !date.iso[its]) ?? first;
	const fault = { code: 'date-order-mixed', row: sure.row, text: sure.text } as const;
	report.add(inRow(other.row, column), other.text, fault);
	return null;
}
