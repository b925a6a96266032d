import type { Column } from '#lib/record/csv.ts';
import { splitList } from '#lib/record/csv-text.ts';
import type { SourceRecord } from '#lib/record/events-file.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import { createList, optional, type TableContext } from './csv-lists.ts';
import type { Note } from './note.ts';
import { inRow, type TableRow } from './table.ts';

/** A source whose `fragment` or `type` may be any text. The check reports invalid ones. */
type UncheckedSource = Omit<SourceRecord, 'fragment' | 'type'> & {
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

/** The cells of a source in a row. */
interface SourceCells {
	/** The id that the row gives; empty for none. */
	given: string;
	/** The publisher as written; empty if there is none. */
	written: string;
	url: string;
	/** The texts of `sourceColumns`, by key. */
	details: (readonly [keyof SourceRecord, string])[];
	fragment: string;
	/** Whether a reader can find the source without an address. */
	isFound: boolean;
}

/** The sources of a row, one for each line of its cells. */
function readSourceCells(row: TableRow): SourceCells[] {
	const listOf = (column: Column) => splitList(row.cell(column));
	const [ids, publishers, urls] = [listOf('source_ids'), listOf('sources'), listOf('source_urls')];
	const more = sourceColumns.map(([key, column]) => [key, listOf(column)] as const);
	const fragments = listOf('source_fragment');
	const count = Math.max(ids.length, publishers.length, urls.length);
	return Array.from({ length: count }, (_, i) => {
		const textOf = (list: string[]) => list[i]?.trim() ?? '';
		const named = publishers[i] ?? '';
		const isAddress = textOf(urls) === '' && safeUrl(named) !== null;
		const details = more.map(([key, list]) => [key, textOf(list)] as const);
		return {
			given: textOf(ids),
			written: isAddress ? '' : named,
			url: isAddress ? named.trim() : textOf(urls),
			details,
			fragment: textOf(fragments),
			isFound: details.some(([key, text]) => text !== '' && findable.has(key))
		};
	});
}

/** Matches several addresses in one line. A comma alone may be a part of an address. */
const severalLinks = /(?:[;|]|[,;|]?\s)\s*https?:\/\//i;

/** Whether a text is several addresses in one line, with `;`, `|`, a space or `, ` between them. */
export const hasSeveralLinks = (text: string): boolean => severalLinks.test(text);

/** Whether a publisher may be several in one line. */
const mayBeSeveral = (publisher: string) => /;|\s[|/]\s/.test(publisher);

/** Collects the rows with the same doubt. The note on the doubt mentions the first row. */
function createDoubt<T extends object>() {
	let count = 0;
	let first: T | undefined;
	return {
		add(found: T): void {
			count++;
			first ??= found;
		},
		/** The number of rows and the first of them; null if there are none. */
		get found() {
			return first ? { count, ...first } : null;
		}
	};
}

/** Collects notes on sources that are left out, or may not be what the author of the table meant. */
function createSourceNotes() {
	const left = createDoubt<{ source: string }>();
	const joined = createDoubt<{ at: FilePosition; publisher: string }>();
	const fewer = createDoubt<{ at: FilePosition; publishers: number; addresses: number }>();
	return {
		leaveOut: (source: string) => left.add({ source }),
		/** Notes what is doubtful about a row’s sources. A row that gives ids is from an export, and is right. */
		read(cells: readonly SourceCells[], { row }: TableRow): void {
			if (cells.some(({ given }) => given !== '')) return;
			const publisher = cells.find(({ written }) => mayBeSeveral(written))?.written.trim();
			if (publisher !== undefined) joined.add({ at: inRow(row, 'sources'), publisher });
			const publishers = cells.filter(({ written }) => written.trim() !== '').length;
			const addresses = cells.filter(({ url, isFound }) => url !== '' || isFound).length;
			if (publishers > 0 && publishers < addresses) {
				fewer.add({ at: inRow(row), publishers, addresses });
			}
		},
		get notes(): Note[] {
			return [
				...(left.found ? [{ code: 'source-no-address', ...left.found } as const] : []),
				...(joined.found ? [{ code: 'publishers-joined', ...joined.found } as const] : []),
				...(fewer.found ? [{ code: 'fewer-publishers', ...fewer.found } as const] : [])
			];
		}
	};
}

/**
 * Makes the sources of rows. A cell lists one source per line, and the same line of each cell belongs to the same
 * source.
 *
 * @param hasAddresses whether the table has a column of addresses; without it, sources that are only a name are left
 *   out
 */
export function createSourceReader(table: TableContext, hasAddresses: boolean) {
	const { items, find } = createList<UncheckedSource>('sources', 'source_ids', table);
	const doubts = createSourceNotes();
	/** The id of a source; empty if it is left out. */
	function idOf({ given, written, url, details, fragment, isFound }: SourceCells, row: TableRow) {
		if (!hasAddresses && url === '' && given === '' && !isFound) {
			doubts.leaveOut(written.trim());
			return '';
		}
		if (given === '' && safeUrl(url) && hasSeveralLinks(url)) {
			table.report.add(inRow(row.row, 'source_urls'), url, { code: 'several-links' });
		}
		const publisher = written || (safeUrl(url)?.host ?? url);
		const said = [given ? written : publisher, url, ...details.map(([, text]) => text), fragment];
		return find(row, given, said, (id): UncheckedSource => ({
			id,
			publisher,
			...optional('url', url),
			...Object.fromEntries(details.filter(([, text]) => text !== '')),
			...(fragment !== '' && { fragment: toFlag(fragment) })
		})).item.id;
	}
	return {
		items,
		/** Notes on the sources of all rows that have been read. */
		get notes() {
			return doubts.notes;
		},
		/** The ids of a row’s sources. */
		idsOf(row: TableRow): string[] {
			const cells = readSourceCells(row);
			doubts.read(cells, row);
			const listed = cells.map((each) => idOf(each, row));
			// Equal lines are one source.
			const isGiven = row.cell('source_ids') !== '';
			return isGiven ? listed : [...new Set(listed)].filter((id) => id !== '');
		}
	};
}
