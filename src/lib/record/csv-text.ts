/** Excel takes a file without it for one in the system's own code page. */
const byteOrderMark = '\ufeff';

/** Where a cell begins, also for programs that take a semicolon, a tab or any line break for the end of one. */
const cellStart = '(?<=^|[;\\t\\r\\n])';

/**
 * Signs with which a spreadsheet begins a formula, in any width (OWASP, “CSV injection”). If apostrophes come before one
 * already it gets one more, so that `undo` can take it away again.
 */
const formula = `(?=['"]*[=+\\-@\\t\\r\\n＝＋－＠])`;

const toGuard = new RegExp(cellStart + formula, 'g');
const guarded = new RegExp(`${cellStart}'${formula}`, 'g');

const guard = (text: string) => text.replace(toGuard, "'");

/** A cell's text without the apostrophe by which `writeCsv` keeps a spreadsheet from reading a formula. */
export const undo = (cell: string): string => cell.replace(guarded, '');

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Rows as CSV (RFC 4180): a comma between cells, CR LF after each row, in UTF-8 with its mark. A cell
 * that a spreadsheet would compute begins with an apostrophe, as does what would be one at a semicolon or a tab.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((cells) => cells.map((cell) => quote(guard(cell))).join(','));
	return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

/**
 * Several texts in one cell, each on a line of its own: a text's own line break is `\n`, its `\` is `\\`.
 * Spreadsheets may take any other separator for the one between cells.
 */
export function joinList(items: readonly string[]): string {
	return items
		.map((item) => item.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r'))
		.join('\n');
}

const breaks: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

/** Reads what `joinList` writes; an empty cell is no text. */
export function splitList(cell: string): string[] {
	if (cell === '') return [];
	return cell
		.split(/\r?\n/)
		.map((item) => item.replace(/\\(.)/g, (_, sign) => breaks[sign] ?? sign));
}
