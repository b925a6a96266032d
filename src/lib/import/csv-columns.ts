import { columns } from '#lib/record/csv.ts';
import { nearest } from '#lib/record/near.ts';
import { showCount, type Report } from '#lib/record/problem.ts';
import { cellPlace } from './table.ts';

export type Column = (typeof columns)[number];

const known: ReadonlySet<string> = new Set(columns);

/** A table without these is none of ours. */
const needed = ['date', 'title'] as const;

/** Far more than anybody has, and few enough to look at each. */
const mostColumns = 1_000;

/** A column's name however it is written: "Source URLs" is `source_urls`. */
export const toColumn = (name: string): string => name.trim().toLowerCase().replace(/[ -]/g, '_');

export const isColumn = (name: string): boolean => known.has(toColumn(name));

/**
 * The names of a table's columns, as ours. A needed one that is missing, one that is there twice and one
 * that is nearly called as one of ours is reported.
 *
 * @returns the names, and those that nothing is read of, as they are written; null for too many
 */
export function readColumns(header: readonly string[], report: Report) {
	if (header.length > mostColumns) {
		const [has, most] = [header.length, mostColumns].map(showCount);
		report.add('row 1', undefined, `There are ${has} columns, over ${most}. Leave some out.`);
		return null;
	}
	const names = header.map(toColumn);
	const unread: string[] = [];
	for (const [place, name] of names.entries()) {
		const written = header[place] ?? '';
		if (names.indexOf(name) < place && known.has(name)) {
			report.add(cellPlace(1, name), written, 'This column is there twice. Take one away.');
		}
		if (known.has(name) || name === '') continue;
		const near = nearest(name, columns);
		if (near && !names.includes(near)) {
			report.add('row 1', written, `This column is not known. Did you mean "${near}"?`);
		} else unread.push(written);
	}
	for (const name of needed) {
		if (names.includes(name) || nearestOf(names, name)) continue;
		report.add(
			'row 1',
			undefined,
			`There is no column "${name}". Name the columns in the first row.`
		);
	}
	return { names, unread };
}

const nearestOf = (names: readonly string[], name: string) =>
	names.some((each) => !known.has(each) && nearest(each, [name]));
