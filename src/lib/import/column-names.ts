import { columns, type Column } from '#lib/record/csv.ts';
import { columns as namesByLanguage } from '#messages/understood/columns';

/** Normalises a name, so that “Source URLs” becomes `source_urls`. */
export const toColumnName = (name: string): string =>
	name.trim().toLowerCase().replace(/[ -]/g, '_');

/**
 * Our columns by their names in other programs, in all languages of the interface. These include the exports of
 * Airtable and Notion, Google Sheets’ timeline template, and the labels of the forms in `make/`. Some names stand for
 * two columns.
 */
const columnsOf = new Map<string, Set<Column>>();

// Adds `title` first, because each event needs one: a name of two columns should rather mean the title.
for (const column of ['title', ...columns] as const) {
	for (const names of Object.values<Partial<Record<Column, string>>>(namesByLanguage)) {
		for (const name of names[column]?.split('|').map(toColumnName) ?? []) {
			columnsOf.set(name, (columnsOf.get(name) ?? new Set()).add(column));
		}
	}
}

/** The columns that a name may mean. Our own names are certain, except `start`: it may be the date. */
const candidatesFor = (name: string): readonly Column[] =>
	columns.includes(name as Column) && name !== 'start'
		? [name as Column]
		: [...(columnsOf.get(name) ?? [])];

/**
 * Replaces the names of a table’s columns by ours. Each of our columns is used once, and columns with our own names
 * come first. A name of two columns becomes the first of these that no other column surely is: Hebrew’s word for a
 * topic means a track, but in a calendar of Outlook, which has no other title, it means the title.
 */
export function toColumns(header: readonly string[]): string[] {
	const names = header.map(toColumnName);
	const taken = new Set(names);
	const candidates = names.map(candidatesFor);
	const certain = new Set(candidates.flatMap((found) => (found.length === 1 ? found : [])));
	return names.map((name, index) => {
		const found = candidates[index] ?? [];
		// `start` becomes the date if no column before it is. A later column called “day” may be something else.
		const column = found.includes('start')
			? found.find((each) => !taken.has(each))
			: (found.find((each) => !certain.has(each)) ?? found.at(-1));
		if (column === undefined || taken.has(column)) return name;
		taken.add(column);
		return column;
	});
}
