import { columnNames, type ColumnName } from '#lib/record/csv.ts';
import { columns as namesByLanguage } from '#messages/understood/columns';

/** Normalises the name of a column: “Source URLs” becomes `source_urls`. */
export const toColumnName = (name: string): string =>
	name.trim().toLowerCase().replace(/[ -]/g, '_');

/**
 * Our columns, by the names that tables of other programs use for them, in all languages of the interface. The names are
 * from exports of Airtable and Notion, Google Sheets’ timeline template, and the forms in `make/`. Some names may mean
 * two of our columns.
 */
const columnsByName = new Map<string, Set<ColumnName>>();

// Add `title` first: if a name may mean two columns, it should rather mean the title, which each event needs.
for (const column of ['title', ...columnNames] as const) {
	for (const names of Object.values<Partial<Record<ColumnName, string>>>(namesByLanguage)) {
		for (const name of names[column]?.split('|').map(toColumnName) ?? []) {
			columnsByName.set(name, (columnsByName.get(name) ?? new Set()).add(column));
		}
	}
}

/** The columns that a name may mean. Our own names mean themselves, except `start`, which may mean `date`. */
const candidateColumns = (name: string): readonly ColumnName[] =>
	columnNames.includes(name as ColumnName) && name !== 'start'
		? [name as ColumnName]
		: [...(columnsByName.get(name) ?? [])];

/**
 * Replaces the names of a table’s columns by ours. Uses each of our names once; columns that already have our names have
 * priority. If a name may mean two of our columns, we take the first that no other column certainly means. For example,
 * Hebrew’s word for a topic means `track`, but in an Outlook calendar, which has no other title, it means `title`.
 */
export function toOurColumns(header: readonly string[]): string[] {
	const names = header.map(toColumnName);
	const takenNames = new Set(names);
	const candidates = names.map(candidateColumns);
	const certain = new Set(candidates.flatMap((found) => (found.length === 1 ? found : [])));
	return names.map((name, index) => {
		const found = candidates[index] ?? [];
		// `start` means `date`, unless a column before it is the date. A later column called “day” does not count.
		const column = found.includes('start')
			? found.find((each) => !takenNames.has(each))
			: (found.find((each) => !certain.has(each)) ?? found.at(-1));
		if (column === undefined || takenNames.has(column)) return name;
		takenNames.add(column);
		return column;
	});
}
