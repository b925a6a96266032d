/** Excel takes a file without it for one in the system's own code page. */
const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet may take for a formula, in any width (OWASP, “CSV injection”). Where one already
 * has an apostrophe before it, it gets one more, so that each can be taken away again.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

const defuse = (text: string) => (formula.test(text) ? `'${text}` : text);

/** A cell's text as it was before `writeCsv` kept it from being a formula. */
export const undo = (cell: string): string =>
	cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Rows as CSV (RFC 4180): a comma between cells, CR LF after each row, in UTF-8 with its mark. A cell
 * that a spreadsheet would compute begins with an apostrophe.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((cells) => cells.map((cell) => quote(defuse(cell))).join(','));
	return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}
