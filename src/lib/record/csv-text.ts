/** The first character of the file. With it, Excel reads the file as UTF-8 and not in the system’s code page. */
const byteOrderMark = '\ufeff';

/** Matches the start of a cell. Some programs also split cells at semicolons, tabs or line breaks. */
const cellStart = '(?<=^|[;\\t\\r\\n])';

/**
 * Matches the start of a formula: ASCII or full-width operators (OWASP, “CSV injection”), also after apostrophes or
 * quotation marks. A cell that already begins with an apostrophe gets one more, so that `removeApostrophes` removes only ours.
 */
const formulaStart = `(?=['"]*[=+\\-@\\t\\r\\n＝＋－＠])`;

/** Matches the positions before formulas. */
const formulaPositions = new RegExp(cellStart + formulaStart, 'g');
/** Matches the apostrophes that `addApostrophes` has added. */
const addedApostrophes = new RegExp(`${cellStart}'${formulaStart}`, 'g');

/** Adds an apostrophe before each formula, so that a spreadsheet shows it as text and does not compute it. */
const addApostrophes = (text: string) => text.replace(formulaPositions, "'");

/** Removes the apostrophes that `writeCsv` has added before formulas. */
export const removeApostrophes = (cell: string): string => cell.replace(addedApostrophes, '');

/** A cell in quotation marks, if it needs them. */
const quoteCell = (cell: string) =>
	/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * Rows as CSV (RFC 4180): commas between cells, CR LF after each row, a byte order mark at the start. Formulas get an
 * apostrophe, also after a semicolon or a tab within a cell.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((cells) => cells.map((cell) => quoteCell(addApostrophes(cell))).join(','));
	return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

/**
 * Joins several texts in one cell, one per line. Writes a line break within a text as `\n` and `\` as `\\`. Commas or
 * semicolons between the texts would not work, because programs may split cells there.
 */
export function joinListCell(items: readonly string[]): string {
	return items
		.map((item) => item.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r'))
		.join('\n');
}

/** The characters that `joinListCell` writes as `\n` and `\r`. */
const escapedBreaks: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

/** Reads a cell that `joinListCell` has written. An empty cell gives an empty list. */
export function splitListCell(cell: string): string[] {
	if (cell === '') return [];
	return cell
		.split(/\r?\n/)
		.map((item) => item.replace(/\\(.)/g, (_, sign) => escapedBreaks[sign] ?? sign));
}
