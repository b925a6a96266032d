import type { ColumnName } from '#lib/record/csv.ts';
import { splitListCell } from '#lib/record/csv-text.ts';
import type { SourceRecord } from '#lib/record/events-file.ts';
import type { FilePosition } from '#lib/record/problem.ts';
import { safeUrl } from '#lib/record/safe-url.ts';
import { createListReader, optionalKey, type TableContext } from './csv-lists.ts';
import type { ImportNote } from './note.ts';
import { rowPosition, type TableRow } from './table.ts';

/** A source whose `fragment` and `type` may be invalid. `checkEventsFile` reports them. */
type UncheckedSource = Omit<SourceRecord, 'fragment' | 'type'> & {
	fragment?: false | string;
	type?: string;
};

/** The keys of a source besides publisher and address, with their columns. */
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
] as const satisfies readonly [keyof SourceRecord, ColumnName][];

/** The keys with which a reader can find a source that has no address. */
const keysToFindBy: ReadonlySet<keyof SourceRecord> = new Set(['title', 'shelfMark']);

/** Reads a flag that is false, also if a spreadsheet wrote it as `FALSE`. Returns any other text unchanged. */
const toFragmentFlag = (text: string): false | string => (/^false$/i.test(text) ? false : text);

/** What a row contains about one source. */
interface SourceCells {
	/** The id in the row; empty if it has none. */
	givenId: string;
	/** The publisher as written; empty if there is none. */
	writtenPublisher: string;
	url: string;
	/** The texts of `sourceColumns`, by key. */
	details: (readonly [keyof SourceRecord, string])[];
	fragment: string;
	/** Whether a reader can find the source without an address. */
	canBeFound: boolean;
}

/** Reads the sources of a row, one from each line of its cells. */
function readSourceCells(row: TableRow): SourceCells[] {
	const listOf = (column: ColumnName) => splitListCell(row.cell(column));
	const [ids, publishers, urls] = [listOf('source_ids'), listOf('sources'), listOf('source_urls')];
	const detailLists = sourceColumns.map(([key, column]) => [key, listOf(column)] as const);
	const fragments = listOf('source_fragment');
	const count = Math.max(ids.length, publishers.length, urls.length);
	return Array.from({ length: count }, (_, i) => {
		const textOf = (list: string[]) => list[i]?.trim() ?? '';
		const publisherText = publishers[i] ?? '';
		const isAddress = textOf(urls) === '' && safeUrl(publisherText) !== null;
		const details = detailLists.map(([key, list]) => [key, textOf(list)] as const);
		return {
			givenId: textOf(ids),
			writtenPublisher: isAddress ? '' : publisherText,
			url: isAddress ? publisherText.trim() : textOf(urls),
			details,
			fragment: textOf(fragments),
			canBeFound: details.some(([key, text]) => text !== '' && keysToFindBy.has(key))
		};
	});
}

/**
 * Matches a separator and the start of the address after it. A comma without a space is no separator, because it may be
 * part of an address.
 */
const secondAddress = /(?:[;|]|[,;|]?\s)\s*https?:\/\//i;

/** Whether a line contains several addresses, with `;`, `|`, a space or `, ` between them. */
export const hasSeveralLinks = (text: string): boolean => secondAddress.test(text);

/** Whether the text for a publisher may contain several publishers. */
const mayBeSeveralPublishers = (publisher: string) => /;|\s[|/]\s/.test(publisher);

/** Counts the cases of a note, and keeps the first case, which the note mentions. */
function createCaseCounter<T extends object>() {
	let count = 0;
	let first: T | undefined;
	return {
		add(found: T): void {
			count++;
			first ??= found;
		},
		/** The number of cases, and the details of the first; null if there are none. */
		get found() {
			return first ? { count, ...first } : null;
		}
	};
}

/** Collects notes on sources that are left out, or that may be wrong. */
function createSourceNotes() {
	const leftOut = createCaseCounter<{ source: string }>();
	const joinedPublishers = createCaseCounter<{ at: FilePosition; publisher: string }>();
	const fewerPublishers = createCaseCounter<{
		at: FilePosition;
		publishers: number;
		addresses: number;
	}>();
	return {
		leaveOut: (source: string) => leftOut.add({ source }),
		/**
		 * Checks the sources of a row for what may be wrong. Skips rows with ids of sources: these come from our exports.
		 */
		read(cells: readonly SourceCells[], { row }: TableRow): void {
			if (cells.some(({ givenId }) => givenId !== '')) return;
			const publisher = cells
				.find(({ writtenPublisher }) => mayBeSeveralPublishers(writtenPublisher))
				?.writtenPublisher.trim();
			if (publisher !== undefined)
				joinedPublishers.add({ at: rowPosition(row, 'sources'), publisher });
			const publishers = cells.filter(
				({ writtenPublisher }) => writtenPublisher.trim() !== ''
			).length;
			const addresses = cells.filter(({ url, canBeFound }) => url !== '' || canBeFound).length;
			if (publishers > 0 && publishers < addresses) {
				fewerPublishers.add({ at: rowPosition(row), publishers, addresses });
			}
		},
		get notes(): ImportNote[] {
			return [
				...(leftOut.found ? [{ code: 'source-no-address', ...leftOut.found } as const] : []),
				...(joinedPublishers.found
					? [{ code: 'publishers-joined', ...joinedPublishers.found } as const]
					: []),
				...(fewerPublishers.found
					? [{ code: 'fewer-publishers', ...fewerPublishers.found } as const]
					: [])
			];
		}
	};
}

/**
 * Makes the sources. A cell lists one source per line, and the same line of each cell belongs to the same source.
 *
 * @param keepsNames whether to keep sources that have only a name; false for tables without a column of addresses
 */
export function createSourceReader(table: TableContext, keepsNames: boolean) {
	const { items, find } = createListReader<UncheckedSource>('sources', 'source_ids', table);
	const sourceNotes = createSourceNotes();
	/** Finds or makes a source, and returns its id; empty if it is left out. */
	function idOf(
		{ givenId, writtenPublisher, url, details, fragment, canBeFound }: SourceCells,
		row: TableRow
	) {
		if (!keepsNames && url === '' && givenId === '' && !canBeFound) {
			sourceNotes.leaveOut(writtenPublisher.trim());
			return '';
		}
		if (givenId === '' && safeUrl(url) && hasSeveralLinks(url)) {
			table.report.add(rowPosition(row.row, 'source_urls'), url, { code: 'several-links' });
		}
		const publisher = writtenPublisher || (safeUrl(url)?.host ?? url);
		const texts = [
			givenId ? writtenPublisher : publisher,
			url,
			...details.map(([, text]) => text),
			fragment
		];
		return find(row, givenId, texts, (id): UncheckedSource => ({
			id,
			publisher,
			...optionalKey('url', url),
			...Object.fromEntries(details.filter(([, text]) => text !== '')),
			...(fragment !== '' && { fragment: toFragmentFlag(fragment) })
		})).item.id;
	}
	return {
		items,
		/** Notes on the sources of all rows that `idsOf` has read. */
		get notes() {
			return sourceNotes.notes;
		},
		/** Reads the sources of a row, and returns their ids. */
		idsOf(row: TableRow): string[] {
			const cells = readSourceCells(row);
			sourceNotes.read(cells, row);
			const ids = cells.map((each) => idOf(each, row));
			// Equal lines are the same source.
			const isGiven = row.cell('source_ids') !== '';
			return isGiven ? ids : [...new Set(ids)].filter((id) => id !== '');
		}
	};
}
