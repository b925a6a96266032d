import { columns, type Column } from '#lib/record/csv.ts';
import { columns as namesByLanguage } from '#messages/understood/columns';

/** A name however it is written: “Source URLs” is `source_urls`. */
export const toColumnName = (name: string): string =>
	name.trim().toLowerCase().replace(/[ -]/g, '_');

/**
 * Our columns by their names in other programs, in all languages of the interface: exports of Airtable, Notion
 * and Google Sheets’ timeline template among them, and the labels of `make/`’s forms. A name may be that of two.
 */
const columnsOf = new Map<string, Set<Column>>();

// Each event needs a title, so a name of two columns means the title first.
for (const column of ['title', ...columns] as const) {
	for (const names of Object.values<Partial<Record<Column, string>>>(namesByLanguage)) {
		for (const name of names[column]?.split('|').map(toColumnName) ?? []) {
			columnsOf.set(name, (columnsOf.get(name) ?? new Set()).add(column));
		}
	}
}

/** A name of ours is that column, but `start` is the date if there is no other. */
const candidatesFor = (name: string): readonly Column[] =>
	columns.includes(name as Column) && name !== 'start'
		? [name as Column]
		: [...(columnsOf.get(name) ?? [])];

/**
 * The names of a table’s columns as ours, by our names or by those of others. Our own names come
 * first, and each of the others means a column once. A name of two columns is the first of them that no other name
 * is sure to be: Hebrew’s word for a topic is a track, but the title in a calendar of Outlook’s, where nothing else is one.
 */
export function toColumns(header: readonly string[]): string[] {
	const names = header.map(toColumnName);
	const taken = new Set(names);
	const candidates = names.map(candidatesFor);
	const certain = new Set(candidates.flatMap((found) => (found.length === 1 ? found : [])));
	return names.map((name, index) => {
		const found = candidates[index] ?? [];
		// A start is the date where no column before it is, even one that is called “day” and may be something else.
		const column = found.includes('start')
			? found.find((each) => !taken.has(each))
			: (found.find((each) => !certain.has(each)) ?? found.at(-1));
		if (column === undefined || taken.has(column)) return name;
		taken.add(column);
		return column;
	});
}
