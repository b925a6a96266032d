import type { FilePosition } from '#lib/record/problem.ts';
import { rowPosition } from './table.ts';

/** For each list of the record, the columns of its keys. Keys that are missing here have a column of the same name. */
const columnsByKey: Record<string, Record<string, string>> = {
	events: {
		leadLabel: 'lead_label',
		sources: 'source_urls',
		'statement.source': 'quote_source_id',
		'statement.lang': 'quote_language',
		'statement.translation.text': 'quote_translation',
		'statement.translation.by': 'quote_translation_by'
	},
	kinds: { id: 'kind', label: 'kind_label', shape: 'kind_shape', is: 'kind_is' },
	tracks: { id: 'track_id', label: 'track', description: 'track' },
	speakers: { id: 'speaker_id', name: 'speaker' },
	sources: {
		id: 'source_ids',
		publisher: 'sources',
		url: 'source_urls',
		title: 'source_titles',
		published: 'source_published',
		archived: 'source_archived',
		accessed: 'source_accessed',
		fragment: 'source_fragment',
		type: 'source_types',
		author: 'source_authors',
		pages: 'source_pages',
		archive: 'source_archives',
		shelfMark: 'source_shelf_marks',
		isbn: 'source_isbns'
	},
	series: { id: 'series_id', label: 'series' },
	chapters: { id: 'chapter', title: 'chapter', events: 'chapter' },
	points: { event: 'kind', sources: 'point_source_ids' }
};

/** The list name under which `add` stores rows without a chapter, if other rows of the table have one. */
export const chapterlessList = 'in no chapter';

/** Matches the path of a point. The groups are the index of its series, and its own index. */
const pointPath = /^series\[(\d+)\]\.points\[(\d+)\]/;

/** Remembers from which row of a table each item of the record was made, to find the cell for a problem’s path. */
export function createRowPositions() {
	const rows = new Map<string, number[]>();
	return {
		/** Adds the row of a list’s next item. The list of the points of `series[3]` is called `points 3`. */
		add(list: string, row: number): void {
			const listRows = rows.get(list);
			if (listRows) listRows.push(row);
			else rows.set(list, [row]);
		},
		/** The row and column for a path in the record; the path itself if it does not belong to a row. */
		of(path: string): FilePosition {
			const [chapterlessRow] = rows.get(chapterlessList) ?? [];
			if (path === 'chapters' && chapterlessRow !== undefined)
				return rowPosition(chapterlessRow, 'chapter');
			const point = pointPath.exec(path);
			const itemPath = /^(\w+)\[(\d+)\]/.exec(path);
			const [list, index] = point
				? [`points ${point[1]}`, Number(point[2])]
				: [itemPath?.[1] ?? '', Number(itemPath?.[2])];
			const row = rows.get(list)?.[index];
			if (row === undefined) return { path };
			const rest = path.slice((point ?? itemPath)?.[0].length).replace(/^\./, '');
			const key = rest.replace(/\[\d+\].*$/, '');
			const columns = columnsByKey[point ? 'points' : list] ?? {};
			const column = columns[key] ?? key.replace(/^statement\./, '');
			return rowPosition(row, column === 'statement' ? '' : column);
		}
	};
}

/** The rows from which the items of a record were made. */
export type RowPositions = ReturnType<typeof createRowPositions>;
