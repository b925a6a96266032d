import { columnNames } from '#lib/record/csv.ts';
import { nearestWord } from '#lib/record/near.ts';
import type { Report } from '#lib/record/problem.ts';
import { toColumnName, toColumns } from './column-names.ts';
import type { Note } from './note.ts';
import { inRow, type Header } from './table.ts';

/** The names of our columns. */
const known: ReadonlySet<string> = new Set(columnNames);

/** The required columns of a table. */
const needed = ['date', 'title'] as const;

/** The maximum number of columns. Without a limit, comparing each name with all known names could take long. */
const maxColumns = 1_000;

/** The reader’s choice: which column of the table is which required column. `{date: 'Wann?'}` */
export type ChosenColumns = Readonly<Partial<Record<(typeof needed)[number], string>>>;

/** Counts the cells of a row that are names of our columns. The row with the most is the header. */
export const countColumns = (cells: readonly string[]): number =>
	new Set(toColumns(cells).filter((name) => known.has(name))).size;

/**
 * Replaces the names of a table’s columns by ours. Reports names that are missing, repeated or misspelt.
 *
 * @param row the number of the header’s row
 * @returns the names, and notes on columns that were renamed or are not read; null if there are too many columns
 */
export function readColumns(
	{ names: header, row: first }: Header,
	report: Report,
	chosen: ChosenColumns = {}
) {
	const row = Math.max(1, first);
	if (header.length > maxColumns) {
		const fault = { code: 'too-many-columns', count: header.length, max: maxColumns } as const;
		report.add(inRow(row), undefined, fault);
		return null;
	}
	const others = Object.entries(chosen);
	const names = toColumns(header).map(
		(name, index) => others.find(([, written]) => written === header[index])?.[0] ?? name
	);
	const notes: Note[] = [];
	for (const [index, name] of names.entries()) {
		const written = header[index] ?? '';
		if (names.indexOf(name) < index && known.has(name)) {
			report.add(inRow(row, name), written, { code: 'column-twice' });
		}
		if (known.has(name) && name !== toColumnName(written)) {
			notes.push({ code: 'column-read-as', at: inRow(row), column: written, as: name });
		}
		if (known.has(name) || name === '') continue;
		const near = nearestWord(name, columnNames);
		if (near && !names.includes(near)) {
			report.add(inRow(row), written, { code: 'unknown-column', near });
		} else notes.push({ code: 'unread-column', at: inRow(row), column: written });
	}
	for (const name of needed) {
		if (names.includes(name) || hasNear(names, name)) continue;
		const isOther = (written: string, index: number) =>
			written.trim() !== '' && !known.has(names[index] ?? '');
		const others = [...new Set(header.filter(isOther))];
		report.add(inRow(row), undefined, { code: 'missing-column', column: name, others });
	}
	return { names, notes };
}

/** Whether a column of the table has a name that looks like `name` with a typing error. */
const hasNear = (names: readonly string[], name: string) =>
	names.some((each) => !known.has(each) && nearestWord(each, [name]));
