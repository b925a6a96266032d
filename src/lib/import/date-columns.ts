import type { ColumnName } from '#lib/record/csv.ts';
import { joinListCell, splitListCell } from '#lib/record/csv-text.ts';
import type { ProblemReport } from '#lib/record/problem.ts';
import { areAllMidnight, withoutMidnights } from './clock.ts';
import { OpenError } from './failure.ts';
import type { WrittenDateForm, ImportNote } from './note.ts';
import {
	centuries,
	readCellDate,
	type CellDate,
	type Century,
	type DayOrder
} from './spreadsheet-date.ts';
import { rowPosition, type TableRow } from './table.ts';

/** Groups of columns. All dates in a group have the same order of day and month. */
const columnGroups: readonly (readonly ColumnName[])[] = [
	['date', 'end'],
	['known'],
	['added'],
	['source_published'],
	['source_accessed']
];
/** Columns of dates whose cells are lists. */
const listColumns: ReadonlySet<ColumnName> = new Set(['source_published', 'source_accessed']);

/** A cell with a date as a spreadsheet writes it. */
interface DateCell {
	row: number;
	column: ColumnName;
	text: string;
	date: CellDate;
}

/** The reader’s answers about a table’s dates. */
export interface DateAnswers {
	/** Whether the day or the month comes first; undefined if the reader has not answered. */
	dates?: DayOrder | undefined;
	/** The century of years with two digits; undefined if the reader has not answered. */
	century?: Century | undefined;
}

/**
 * Reads the dates of a table as spreadsheets write them. All cells of a group of columns must have the same order of
 * day and month. If only one order fits, we take it. If both fit, we ask the reader. If years have two digits, we ask
 * for the century.
 *
 * @returns rows with dates in EDTF (cells that are not dates stay as written), and notes on how they were read
 * @throws OpenError with a question for the reader
 */
export function readDateColumns(
	rows: readonly TableRow[],
	report: ProblemReport,
	{ dates: order, century }: DateAnswers = {}
): { rows: readonly TableRow[]; notes: ImportNote[] } {
	const notes: ImportNote[] = [];
	const readings = new Map<ColumnName, (cell: string) => string>();
	const cellsByGroup = columnGroups.map((columns) =>
		columns.flatMap((column) => readDateCells(rows, column, century))
	);
	const dropsMidnights = areAllMidnight(
		cellsByGroup.flat().flatMap(({ date: { iso } }) => Object.values(iso))
	);
	let lost = 0;
	for (const [index, columns] of columnGroups.entries()) {
		const cells = cellsByGroup[index] ?? [];
		const dayOrder = findDayOrder(cells, report, order);
		for (const column of columns) {
			const read = new Map<string, string>();
			const counts = new Map<WrittenDateForm, { count: number; from: string; to: string }>();
			for (const { text, date } of cells.filter((cell) => cell.column === column)) {
				const edtf = isUnambiguous(date) ? date.iso.dmy : dayOrder && date.iso[dayOrder];
				if (!edtf) continue;
				const to = dropsMidnights ? withoutMidnights(edtf) : edtf;
				read.set(text, to);
				if (date.losesTime) lost++;
				if (date.form === 'iso') continue;
				const form = date.form === 'numbers' ? (dayOrder ?? 'dmy') : date.form;
				const formCount = counts.get(form);
				if (formCount) formCount.count++;
				else counts.set(form, { count: 1, from: text, to });
			}
			for (const [form, found] of counts)
				notes.push({ code: 'dates-read', column, form, ...found });
			if (read.size === 0) continue;
			const toDate = (text: string) => read.get(text.trim()) ?? text;
			readings.set(
				column,
				listColumns.has(column) ? (cell) => joinListCell(splitListCell(cell).map(toDate)) : toDate
			);
		}
	}
	if (lost > 0) notes.push({ code: 'times', count: lost });
	const withDates = ({ row, cell }: TableRow): TableRow => ({
		row,
		cell: (column) => readings.get(column as ColumnName)?.(cell(column)) ?? cell(column)
	});
	return { rows: readings.size === 0 ? rows : rows.map(withDates), notes };
}

/** Reads the dates in a column. @throws OpenError that asks for the century of a year with two digits */
function readDateCells(
	rows: readonly TableRow[],
	column: ColumnName,
	century: Century | undefined
): DateCell[] {
	return rows.flatMap(({ row, cell }) =>
		(listColumns.has(column) ? splitListCell(cell(column)) : [cell(column)]).flatMap(
			(each): DateCell[] => {
				const text = each.trim();
				const date = readCellDate(text, century);
				if (!date && century === undefined) askForCentury(text, column);
				return date ? [{ row, column, text, date }] : [];
			}
		)
	);
}

function askForCentury(text: string, column: ColumnName): void {
	const days = centuries.map((first) => ({ first, day: readCellDate(text, first)?.iso.dmy ?? '' }));
	if (days.every(({ day }) => day !== '')) {
		throw new OpenError({ code: 'century', column, text, days });
	}
}

/** Whether a date has the same meaning in either order of day and month. */
const isUnambiguous = ({ iso }: CellDate) => iso.dmy === iso.mdy;

/**
 * The order of day and month in which all cells are dates; null if the order does not matter, or none fits.
 *
 * @throws OpenError that asks the reader, if both orders fit and the reader has not chosen one
 */
function findDayOrder(
	cells: readonly DateCell[],
	report: ProblemReport,
	order: DayOrder | undefined
): DayOrder | null {
	const ambiguousCells = cells.filter(({ date }) => !isUnambiguous(date));
	const [first] = ambiguousCells;
	if (!first) return null;
	const [dayFirst, monthFirst] = (['dmy', 'mdy'] as const).map((each) =>
		ambiguousCells.every(({ date }) => date.iso[each])
	);
	if (dayFirst && monthFirst) {
		if (order) return order;
		const { dmy = '', mdy = '' } = first.date.iso;
		throw new OpenError({ code: 'date-order', column: first.column, text: first.text, dmy, mdy });
	}
	if (dayFirst) return 'dmy';
	if (monthFirst) return 'mdy';
	const certainCell = ambiguousCells.find(({ date }) => !(date.iso.dmy && date.iso.mdy)) ?? first;
	const certainOrder = certainCell.date.iso.dmy ? 'dmy' : 'mdy';
	const contradiction = ambiguousCells.find(({ date }) => !date.iso[certainOrder]) ?? first;
	const fault = { code: 'date-order-mixed', row: certainCell.row, text: certainCell.text } as const;
	report.add(rowPosition(contradiction.row, contradiction.column), contradiction.text, fault);
	return null;
}
