/** Without this mark, Excel reads a file in the system’s own code page instead of UTF-8. */
const byteOrderMark = '\ufeff';

/** The start of a cell, also in programs that split at semicolons, tabs or line breaks. */
const cellStart = '(?<=^|[;\\t\\r\\n])';

/**
 * Characters that start a formula in a spreadsheet, also in full width (OWASP, “CSV injection”). Apostrophes before
 * them are included: such a cell gets one more apostrophe, so that `unguard` can remove exactly that one.
 */
const formula = `(?=['"]*[=+\\-@\\t\\r\\n＝＋－＠])`;

/** Matches the positions before texts that a spreadsheet would compute. */
const toGuard = new RegExp(cellStart + formula, 'g');
/** Matches the apostrophes that keep spreadsheets from computing a text. */
const guarded = new RegExp(`${cellStart}'${formula}`, 'g');

/** Adds an apostrophe before each text that a spreadsheet would compute. */
const guard = (text: string) => text.replace(toGuard, "'");

/** A cell’s text without the apostrophe that `writeCsv` adds to keep spreadsheets from computing it. */
export const unguard = (cell: string): string => cell.replace(guarded, '');

/** A cell in quotation marks, if it needs them. */
const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Rows as CSV (RFC 4180): commas between cells, CR LF after each row, UTF-8 with a byte order mark. Text that a
 * spreadsheet would compute gets an apostrophe before it, also after a semicolon or a tab within a cell.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((cells) => cells.map((cell) => quote(guard(cell))).join(','));
	return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

/**
 * Joins several texts in one cell, one per line. Writes a line break within a text as `\n` and `\` as `\\`. Any other
 * separator might be read as the one between cells.
 */
export function joinList(items: readonly string[]): string {
	return items
		.map((item) => item.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r'))
		.join('\n');
}

/** The character of each escape that `joinList` writes. */
const breaks: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

/** Reads a cell that `joinList` has written. An empty cell gives no text. */
export function splitList(cell: string): string[] {
	if (cell === '') return [];
	return cell
		.split(/\r?\n/)
		.map((item) => item.replace(/\\(.)/g, (_, sign) => breaks[sign] ?? sign));
}
