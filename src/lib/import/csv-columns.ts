import { columns } from '#lib/record/csv.ts';
import { nearest } from '#lib/record/near.ts';
import type { Report } from '#lib/record/problem.ts';
import { toColumnName, toColumns } from './column-names.ts';
import type { Note } from './note.ts';
import { inRow, type Header } from './table.ts';

const known: ReadonlySet<string> = new Set(columns);

/** The columns that every table needs. */
const needed = ['date', 'title'] as const;

/** Far more than anybody has; each is compared with all names. */
const maxColumns = 1_000;

/** The table's names for our columns, if they cannot be recognised: `{date: 'Wann?'}`. */
export type ChosenColumns = Readonly<Partial<Record<(typeof needed)[number], string>>>;

/** How many cells of a row are names of columns, each once. */
export const countColumns = (header: readonly string[]): number =>
	new Set(toColumns(header).filter((name) => known.has(name))).size;

/**
 * The names of a table's columns, as ours. Missing, repeated and misspelt ones are reported.
 *
 * @param row of the header
 * @param chosen the reader's choice of columns for ours
 * @returns the names, and notes on those that are read as ours or not at all; null for too many
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
		const near = nearest(name, columns);
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

const hasNear = (names: readonly string[], name: string) =>
	names.some((each) => !known.has(each) && nearest(each, [name]));
