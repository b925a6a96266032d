import type { Column } from '#lib/record/csv.ts';
import { splitList } from '#lib/record/csv-text.ts';
import type { SourceRecord } from '#lib/record/events-file.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import { createList, optional, type TableContext } from './csv-lists.ts';
import type { TableRow } from './table.ts';

/** A source whose `fragment` or `type` may be any text. The check reports invalid ones. */
type DraftSource = Omit<SourceRecord, 'fragment' | 'type'> & {
	fragment?: false | string;
	type?: string;
};

/** The columns of a source other than its publisher and its address. */
const sourceColumns = [
	['title', 'source_titles'],
	['published', 'source_published'],
	['archived', 'source_archived'],
	['accessed', 'source_accessed'],
	['type', 'source_types'],
	['author', 'source_authors'],
	['pages', 'source_pages'],
	['archive', 'source_archives'],
	['shelfMark', 'source_shelf_marks'],
	['isbn', 'source_isbns']
] as const satisfies readonly [keyof SourceRecord, Column][];

/** The keys, besides an address, with which a source can be found. */
const findable: ReadonlySet<keyof SourceRecord> = new Set(['title', 'shelfMark']);

/** Reads a flag. Spreadsheets write `FALSE`. */
const toFlag = (text: string): false | string => (/^false$/i.test(text) ? false : text);

/**
 * Makes the sources of rows. A cell lists one source per line, and the same line of each cell belongs to the same
 * source.
 *
 * @param hasAddresses whether the table has a column of addresses; without it, sources that are only a name are left
 *   out
 */
export function createSourceReader(table: TableContext, hasAddresses: boolean) {
	const { items, find } = createList<DraftSource>('sources', 'source_ids', table);
	/** The names of sources that were left out. */
	const left: string[] = [];
	return {
		items,
		left,
		/** The ids of a row’s sources. */
		idsOf(row: TableRow): string[] {
			const listOf = (column: Column) => splitList(row.cell(column));
			const [ids, publishers, urls] = [
				listOf('source_ids'),
				listOf('sources'),
				listOf('source_urls')
			];
			const more = sourceColumns.map(([key, column]) => [key, listOf(column)] as const);
			const fragments = listOf('source_fragment');
			const count = Math.max(ids.length, publishers.length, urls.length);
			const listed = Array.from({ length: count }, (_, i) => {
				const textOf = (list: string[]) => list[i]?.trim() ?? '';
				const named = publishers[i] ?? '';
				const isAddress = textOf(urls) === '' && safeUrl(named) !== null;
				const [given, url] = [textOf(ids), isAddress ? named.trim() : textOf(urls)];
				const written = isAddress ? '' : named;
				const details = more.map(([key, list]) => [key, textOf(list)] as const);
				const isFound = details.some(([key, text]) => text !== '' && findable.has(key));
				if (!hasAddresses && url === '' && given === '' && !isFound) {
					left.push(written.trim());
					return '';
				}
				const publisher = written || (safeUrl(url)?.host ?? url);
				const fragment = textOf(fragments);
				const said = [
					given ? written : publisher,
					...[url, ...details.map(([, text]) => text), fragment]
				];
				return find(row, given, said, (id): DraftSource => ({
					id,
					publisher,
					...optional('url', url),
					...Object.fromEntries(details.filter(([, text]) => text !== '')),
					...(fragment !== '' && { fragment: toFlag(fragment) })
				})).item.id;
			});
			// Equal lines are one source.
			return ids.length > 0 ? listed : [...new Set(listed)].filter((id) => id !== '');
		}
	};
}
