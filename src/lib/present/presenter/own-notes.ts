/** The presenter's own notes, by the id of the slide. */
export type OwnNotes = Readonly<Record<string, string>>;

/** The longest note, characters. */
export const maxNote = 5_000;

/** The largest file of notes that is read, bytes; also its longest text, characters. */
export const maxFile = 1_000_000;

/** The value of `kind` in a file of notes, by which we recognise it. */
const kind = 'presenter-notes';

/** The notes of a file, or why they could not be read. */
export type NotesFile =
	| {
			/** The notes for slides that the record has. */
			notes: OwnNotes;
			/** The number of notes that were left out because the record has no such slide. */
			unknown: number;
	  }
	| { problem: 'other' | 'long' };

/** Reads kept notes. Invalid values become empty. */
export function readOwnNotes(value: unknown): OwnNotes {
	if (typeof value !== 'object' || value === null) return {};
	return Object.fromEntries(
		Object.entries(value).filter(([, text]) => typeof text === 'string' && text !== '')
	) as OwnNotes;
}

/** The notes with this text for a slide. An empty text removes the note. */
export const withNote = (notes: OwnNotes, slide: string, text: string): OwnNotes =>
	readOwnNotes({ ...notes, [slide]: text });

/** The notes as the text of a file. */
export const writeNotesFile = (notes: OwnNotes): string =>
	`${JSON.stringify({ kind, notes }, null, '\t')}\n`;

/**
 * Reads the text of a file of notes. If any part is invalid, nothing is read, except that notes for unknown slides are
 * left out.
 *
 * @param has whether the record has a slide
 */
export function readNotesFile(text: string, has: (slide: string) => boolean): NotesFile {
	if (text.length > maxFile) return { problem: 'long' };
	let value: unknown;
	try {
		// Some editors write a byte order mark, which is not valid JSON.
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { problem: 'other' };
	}
	const { kind: found, notes } = (value ?? {}) as Partial<Record<'kind' | 'notes', unknown>>;
	if (found !== kind || typeof notes !== 'object' || notes === null || Array.isArray(notes)) {
		return { problem: 'other' };
	}
	const all = Object.entries(notes as Record<string, unknown>);
	if (!all.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
		return { problem: 'other' };
	}
	if (all.some(([, note]) => note.length > maxNote)) return { problem: 'long' };
	const known = all.filter(([slide]) => has(slide));
	return { notes: readOwnNotes(Object.fromEntries(known)), unknown: all.length - known.length };
}
