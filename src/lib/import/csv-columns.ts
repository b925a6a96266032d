import { columns } from '#lib/record/csv.ts';
import { nearest } from '#lib/record/near.ts';
import type { Report } from '#lib/record/problem.ts';
import { inRow } from './table.ts';

const known: ReadonlySet<string> = new Set(columns);

/** The columns that every table needs. */
const needed = ['date', 'title'] as const;

/** Far more than anybody has; each is compared with all names. */
const maxColumns = 1_000;

/** A column's name however it is written: "Source URLs" is `source_urls`. */
export const toColumn = (name: string): string => name.trim().toLowerCase().replace(/[ -]/g, '_');

export const isColumn = (name: string): boolean => known.has(toColumn(name));

/**
 * The names of a table's columns, as ours. Missing, repeated and misspelt ones are reported.
 *
 * @returns the names, and those that are not read, as they are written; null for too many
 */
export function readColumns(header: readonly string[], report: Report) {
	if (header.length > maxColumns) {
		const fault = { code: 'too-many-columns', count: header.length, max: maxColumns } as const;
		report.add(inRow(1), undefined, fault);
		return null;
	}
	const names = header.map(toColumn);
	const unread: string[] = [];
	for (const [index, name] of names.entries()) {
		const written = header[index] ?? '';
		if (names.indexOf(name) < index && known.has(name)) {
			report.add(inRow(1, name), written, { code: 'column-twice' });
		}
		if (known.has(name) || name === '') continue;
		const near = nearest(name, columns);
		if (near && !names.includes(near)) {
			report.add(inRow(1), written, { code: 'unknown-column', near });
		} else unread.push(written);
	}
	for (const name of needed) {
		if (names.includes(name) || hasNear(names, name)) continue;
		report.add(inRow(1), undefined, { code: 'missing-column', column: name });
	}
	return { names, unread };
}

const hasNear = (names: readonly string[], name: string) =>
	names.some((each) => !known.has(each) && nearest(each, [name]));
