// Makes a source map that maps the lines of a generated file to positions in one source file.

/** @typedef {{ path: string; text: string }} Source */

/**
 * Makes a source map, as JSON.
 *
 * @param {readonly number[]} offsets for each mapped line, its offset in the source, UTF-16 units
 * @param {number} skipped the number of lines before the first mapped line
 * @param {number} column the mapped column of each line, from 0
 * @param {Source} source
 */
export function mapLines(offsets, skipped, column, { path, text }) {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	let last = { line: 0, column: 0 };
	const lines = offsets.map((offset) => {
		const line = starts.findLastIndex((start) => start <= offset);
		const at = { line, column: offset - (starts[line] ?? 0) };
		const segment = [column, 0, at.line - last.line, at.column - last.column].map(vlq).join('');
		last = at;
		return segment;
	});
	const mappings = ';'.repeat(skipped) + lines.join(';');
	return JSON.stringify({ version: 3, sources: [path], names: [], mappings });
}

/** The base64 digits of source maps. The index of a digit is its value. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number in the encoding of source maps (VLQ). @param {number} n */
function vlq(n) {
	let text = '';
	let rest = n < 0 ? (-n << 1) | 1 : n << 1;
	do {
		text += digits[(rest & 31) | (rest > 31 ? 32 : 0)];
		rest >>>= 5;
	} while (rest > 0);
	return text;
}
