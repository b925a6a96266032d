/** Binary files that people choose instead of a table. Only `xlsx` can be read. */
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

/** How many bytes of a file’s start or end to look at. An archive lists its parts there. */
const length = 16_384;

/** The first bytes of PNG, JPEG, GIF and WebP. */
const picture = /^(?:.PNG\r\n|\u00ff\u00d8\u00ff|GIF8|RIFF....WEBP)/s;

/** The kinds of archives, by the name of a part. */
const archives: readonly (readonly [FileKind, RegExp])[] = [
	['ods', /opendocument\.spreadsheet/],
	['odt', /opendocument\.text/],
	['numbers', /Index\/(?:Document\.iwa|Tables\/)/],
	['docx', /word\/document\.xml/],
	['pptx', /ppt\/presentation\.xml/],
	['xlsx', /\[Content_Types\]\.xml|xl\//]
];

/** @returns the kind of a binary file; null if it may be text */
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
	// A zero in the first two bytes may belong to UTF-16.
	return start.includes('\0', 2) && !isUtf16(start) ? 'binary' : null;
}

/** UTF-16 begins with a byte order mark, or has a zero in its first character. */
const isUtf16 = (start: string) => /^(?:\u00ff\u00fe|\u00fe\u00ff|\0[^\0]|[^\0]\0)/.test(start);
