/** The presenter's own notes, by the slide's id. */
export type OwnNotes = Readonly<Record<string, string>>;

/** The maximum length of a note, characters. */
export const maxNoteLength = 5_000;

/** The maximum size of a notes file: of the file in bytes, and of its text in characters. */
export const maxFileSize = 1_000_000;

/** The value of `kind` in a notes file, which identifies the format. */
const fileKind = 'presenter-notes';

/** The content of a notes file, or the reason why it could not be read. */
export type NotesFile =
	| {
			/** The notes on slides that the record has. */
			notes: OwnNotes;
			/** The number of notes on slides that the record does not have. */
			unknown: number;
	  }
	| { problem: 'other' | 'long' };

/** Reads stored notes. Leaves out empty notes and those that are not texts. */
export function readOwnNotes(value: unknown): OwnNotes {
	if (typeof value !== 'object' || value === null) return {};
	return Object.fromEntries(
		Object.entries(value).filter(([, text]) => typeof text === 'string' && text !== '')
	) as OwnNotes;
}

/** Sets the note on a slide. An empty text removes the note. */
export const withNote = (notes: OwnNotes, slide: string, text: string): OwnNotes =>
	readOwnNotes({ ...notes, [slide]: text });

/** The text of a notes file. */
export const writeNotesFile = (notes: OwnNotes): string =>
	`${JSON.stringify({ kind: fileKind, notes }, null, '\t')}\n`;

/**
 * Reads the text of a notes file. Notes on unknown slides are left out. If anything else is invalid, returns the reason.
 *
 * @param has whether the record has a slide with this id
 */
export function readNotesFile(text: string, has: (slide: string) => boolean): NotesFile {
	if (text.length > maxFileSize) return { problem: 'long' };
	let value: unknown;
	try {
		// Removes a byte order mark, which some editors write and JSON does not allow.
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { problem: 'other' };
	}
	const { kind: found, notes } = (value ?? {}) as Partial<Record<'kind' | 'notes', unknown>>;
	if (found !== fileKind || typeof notes !== 'object' || notes === null || Array.isArray(notes)) {
		return { problem: 'other' };
	}
	const all = Object.entries(notes as Record<string, unknown>);
	if (!all.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
		return { problem: 'other' };
	}
	if (all.some(([, note]) => note.length > maxNoteLength)) return { problem: 'long' };
	const known = all.filter(([slide]) => has(slide));
	return { notes: readOwnNotes(Object.fromEntries(known)), unknown: all.length - known.length };
}
