/**
 * Several texts in one cell, each on a line of its own: a text's own line break is `\n`, its `\` is `\\`.
 * Any other sign between them is taken for the one between cells by programs that guess that.
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
