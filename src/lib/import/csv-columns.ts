import { columnNames } from '#lib/record/csv.ts';
import { nearestWord } from '#lib/record/near.ts';
import type { ProblemReport } from '#lib/record/problem.ts';
import { toColumnName, toOurColumns } from './column-names.ts';
import type { ImportNote } from './note.ts';
import { rowPosition, type TableHeader } from './table.ts';

/** The names of our columns. */
const ourColumns: ReadonlySet<string> = new Set(columnNames);

/** The required columns of a table. */
const requiredColumns = ['date', 'title'] as const;

/** The maximum number of columns. Without a limit, comparing each name with all known names could take long. */
const maxColumns = 1_000;

/** The reader’s choice: which column of the table is which required column. `{date: 'Wann?'}` */
export type ChosenColumns = Readonly<Partial<Record<(typeof requiredColumns)[number], string>>>;

/** The number of our columns that the cells of a row name. The row that names the most is the header. */
export const countOurColumns = (cells: readonly string[]): number =>
	new Set(toOurColumns(cells).filter((name) => ourColumns.has(name))).size;

/**
 * Replaces the names of a table’s columns by ours. Reports names that are missing, repeated or misspelt.
 *
 * @returns the names, and notes on columns that were renamed or are not read; null if there are too many columns
 */
export function readColumns(
	{ names: header, row: first }: TableHeader,
	report: ProblemReport,
	chosen: ChosenColumns = {}
) {
	const row = Math.max(1, first);
	if (header.length > maxColumns) {
		const fault = { code: 'too-many-columns', count: header.length, max: maxColumns } as const;
		report.add(rowPosition(row), undefined, fault);
		return null;
	}
	const chosenNames = Object.entries(chosen);
	const names = toOurColumns(header).map(
		(name, index) => chosenNames.find(([, written]) => written === header[index])?.[0] ?? name
	);
	const notes: ImportNote[] = [];
	for (const [index, name] of names.entries()) {
		const written = header[index] ?? '';
		if (names.indexOf(name) < index && ourColumns.has(name)) {
			report.add(rowPosition(row, name), written, { code: 'column-twice' });
		}
		if (ourColumns.has(name) && name !== toColumnName(written)) {
			notes.push({ code: 'column-read-as', at: rowPosition(row), column: written, as: name });
		}
		if (ourColumns.has(name) || name === '') continue;
		const near = nearestWord(name, columnNames);
		if (near && !names.includes(near)) {
			report.add(rowPosition(row), written, { code: 'unknown-column', near });
		} else notes.push({ code: 'unread-column', at: rowPosition(row), column: written });
	}
	for (const name of requiredColumns) {
		if (names.includes(name) || hasMisspeltColumn(names, name)) continue;
		const isUnknownColumn = (written: string, index: number) =>
			written.trim() !== '' && !ourColumns.has(names[index] ?? '');
		const others = [...new Set(header.filter(isUnknownColumn))];
		report.add(rowPosition(row), undefined, { code: 'missing-column', column: name, others });
	}
	return { names, notes };
}

/** Whether a column of the table has a name that looks like `name` with a typing error. */
const hasMisspeltColumn = (names: readonly string[], name: string) =>
	names.some((each) => !ourColumns.has(each) && nearestWord(each, [name]));
