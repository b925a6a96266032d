/** Files that are often chosen for a table, and are no text. Of these only `xlsx` is read. */
export type FileKind =
	| 'xlsx'
	| 'docx'
	| 'pptx'
	| 'ods'
	| 'odt'
	| 'xls'
	| 'numbers'
	| 'pdf'
	| 'zip'
	| 'picture'
	| 'binary';

/** Enough of a file’s start or end to tell what it is: the names of an archive’s parts are there. */
const length = 16_384;

/** How pictures begin: PNG, JPEG, GIF, WebP. */
const picture = /^(?:.PNG\r\n|\u00ff\u00d8\u00ff|GIF8|RIFF....WEBP)/s;

/** The kind of an archive, by the name of a part. */
const archives: readonly (readonly [FileKind, RegExp])[] = [
	['ods', /opendocument\.spreadsheet/],
	['odt', /opendocument\.text/],
	['numbers', /Index\/(?:Document\.iwa|Tables\/)/],
	['docx', /word\/document\.xml/],
	['pptx', /ppt\/presentation\.xml/],
	['xlsx', /\[Content_Types\]\.xml|xl\//]
];

/** @returns what a file is that is no text; null if it may be one */
export function binaryKindOf(bytes: Uint8Array): FileKind | null {
	const latin = new TextDecoder('latin1');
	const start = latin.decode(bytes.subarray(0, length));
	if (start.startsWith('%PDF-')) return 'pdf';
	if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'xls';
	if (picture.test(start)) return 'picture';
	if (start.startsWith('PK\u0003\u0004')) {
		const names = start + latin.decode(bytes.subarray(-length));
		return archives.find(([, part]) => part.test(names))?.[0] ?? 'zip';
	}
	// A zero in the first two is UTF-16’s.
	return start.includes('\0', 2) && !isUtf16(start) ? 'binary' : null;
}

/** A byte-order mark, or a zero in the first character. */
const isUtf16 = (start: string) => /^(?:\u00ff\u00fe|\u00fe\u00ff|\0[^\0]|[^\0]\0)/.test(start);
