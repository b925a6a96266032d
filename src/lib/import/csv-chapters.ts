import type { ChapterRecord } from '#lib/record/events-file.ts';
import { isId } from '#lib/record/id.ts';
import { readTrimmedCell } from './csv-lists.ts';
import { chapterlessList, type RowPositions } from './csv-positions.ts';
import { createIdMaker } from './make-ids.ts';
import type { TableRow } from './table.ts';

/**
 * Makes the chapters from the column `chapter`. A cell contains a title, or an id, which then is also the title. The
 * chapters are in the order of their first rows in the table.
 *
 * @param rows in reading order
 * @param idOf the id of a row’s event
 */
export function readChapters(
	rows: readonly TableRow[],
	idOf: (row: TableRow) => string,
	positions: RowPositions
): ChapterRecord[] {
	const nameOf = (row: TableRow) => readTrimmedCell(row, 'chapter');
	const asWritten = rows.toSorted((a, b) => a.row - b.row);
	const names = [...new Set(asWritten.map(nameOf))].filter((name) => name !== '');
	if (names.length === 0) return [];
	const toId = createIdMaker(names.filter(isId), 'chapter');
	const chapters = new Map(
		names.map((title) => [
			title,
			{ id: isId(title) ? title : toId(title), title, events: [] as string[] }
		])
	);
	for (const row of rows) chapters.get(nameOf(row))?.events.push(idOf(row));
	for (const name of names)
		positions.add('chapters', asWritten.find((row) => nameOf(row) === name)?.row ?? 0);
	for (const row of rows) if (nameOf(row) === '') positions.add(chapterlessList, row.row);
	return [...chapters.values()];
}
