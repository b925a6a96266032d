/** Files that are often chosen for a table, and are none that is read. */
export type FileKind = 'xlsx' | 'ods' | 'xls' | 'numbers' | 'pdf' | 'zip';

/** Enough of a file to tell what it is: the names of the first parts of a spreadsheet stand there. */
const length = 8_192;

/** @returns what a file is that is no text; null where it may be one */
export function binaryKindOf(bytes: Uint8Array): FileKind | null {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, length));
	if (start.startsWith('%PDF-')) return 'pdf';
	if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'xls';
	if (!start.startsWith('PK\u0003\u0004')) return null;
	if (start.includes('opendocument.spreadsheet')) return 'ods';
	if (start.includes('Index/Document.iwa') || start.includes('Index/Tables/')) return 'numbers';
	return /\[Content_Types\]\.xml|xl\//.test(start) ? 'xlsx' : 'zip';
}
