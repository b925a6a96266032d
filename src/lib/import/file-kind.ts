/** The kinds of binary files that we recognise, because people may choose them by mistake. We can only read `xlsx`. */
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

/** The number of bytes to search at the start and the end of a file. The names of an archive’s parts are there. */
const searchedBytes = 16_384;

/** Matches the first bytes of PNG, JPEG, GIF and WebP. */
const pictureStart = /^(?:.PNG\r\n|\u00ff\u00d8\u00ff|GIF8|RIFF....WEBP)/s;

/** For each kind of archive, a pattern of the name of a part that it contains. */
const archivePatterns: readonly (readonly [FileKind, RegExp])[] = [
	['ods', /opendocument\.spreadsheet/],
	['odt', /opendocument\.text/],
	['numbers', /Index\/(?:Document\.iwa|Tables\/)/],
	['docx', /word\/document\.xml/],
	['pptx', /ppt\/presentation\.xml/],
	['xlsx', /\[Content_Types\]\.xml|xl\//]
];

/** The kind of a binary file; null if the file may be text. */
export function binaryKindOf(bytes: Uint8Array): FileKind | null {
	const latin = new TextDecoder('latin1');
	const start = latin.decode(bytes.subarray(0, searchedBytes));
	if (start.startsWith('%PDF-')) return 'pdf';
	if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'xls';
	if (pictureStart.test(start)) return 'picture';
	if (start.startsWith('PK\u0003\u0004')) {
		const names = start + latin.decode(bytes.subarray(-searchedBytes));
		return archivePatterns.find(([, part]) => part.test(names))?.[0] ?? 'zip';
	}
	// A zero byte means a binary file, unless the file is UTF-16.
	return start.includes('\0', 2) && !isUtf16(start) ? 'binary' : null;
}

/** Whether a text is UTF-16: it begins with a byte order mark, or its first character has a zero byte. */
const isUtf16 = (start: string) => /^(?:\u00ff\u00fe|\u00fe\u00ff|\0[^\0]|[^\0]\0)/.test(start);
