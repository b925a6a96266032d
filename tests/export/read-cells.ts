import { removeApostrophes } from '#lib/record/csv-text.ts';

const byteOrderMark = '\ufeff';

/**
 * Reads what `writeCsv` writes, to the character; also with LF at the ends of its lines, without the
 * last one, and without the mark.
 *
 * @throws Error that names the row, from 1, for a quotation mark that is never closed or is followed by
 *   text
 */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = text.startsWith(byteOrderMark) ? 1 : 0;
	while (at < text.length) {
		const { cell, end } = readCell(text, at, rows.length + 1);
		row.push(removeApostrophes(cell));
		const next = text[end];
		if (next === ',' && end + 1 < text.length) {
			at = end + 1;
			continue;
		}
		if (next === ',') row.push('');
		rows.push(row);
		row = [];
		at = end + (next === '\r' && text[end + 1] === '\n' ? 2 : 1);
	}
	return rows;
}

const plainCell = /[^,\r\n]*/y;
const quotedCell = /"((?:[^"]|"")*)"/y;

function readCell(text: string, at: number, row: number): { cell: string; end: number } {
	const pattern = text[at] === '"' ? quotedCell : plainCell;
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	if (!match) throw new Error(`row ${row}: a quotation mark is not closed`);
	const end = pattern.lastIndex;
	if (pattern === plainCell) return { cell: match[0], end };
	if (end < text.length && !/[,\r\n]/.test(text.charAt(end))) {
		throw new Error(`row ${row}: after a closing quotation mark there is “${text.charAt(end)}”`);
	}
	return { cell: (match[1] ?? '').replaceAll('""', '"'), end };
}
