/** Notes of whoever presents, by the id of the slide. */
export type OwnNotes = Readonly<Record<string, string>>;

/** The longest note, characters. */
export const maxNote = 5_000;

/** The largest file of notes that is read, bytes. */
export const maxFile = 1_000_000;

/** Names the kind of file in it. */
const kind = 'presenter-notes';

/** The notes of a file, or a code that says why it has none. */
export type NotesFile =
	| {
			/** Of the slides that the record has. */
			notes: OwnNotes;
			/** How many were left out, since the record has no such slide. */
			unknown: number;
	  }
	| { problem: 'other' | 'long' };

/** Reads kept notes; any value gives notes. */
export function readOwnNotes(value: unknown): OwnNotes {
	if (typeof value !== 'object' || value === null) return {};
	return Object.fromEntries(
		Object.entries(value).filter(([, text]) => typeof text === 'string' && text !== '')
	) as OwnNotes;
}

/** The notes with this text for a slide; an empty one is taken out. */
export const withNote = (notes: OwnNotes, slide: string, text: string): OwnNotes =>
	readOwnNotes({ ...notes, [slide]: text });

/** The notes as the text of a file. */
export const writeNotesFile = (notes: OwnNotes): string =>
	`${JSON.stringify({ kind, notes }, null, '\t')}\n`;

/**
 * Reads the text of a file of notes. All of it is read or nothing, but for notes of slides that this record does not
 * have.
 *
 * @param has whether the record has a slide
 */
export function readNotesFile(text: string, has: (slide: string) => boolean): NotesFile {
	if (text.length > maxFile) return { problem: 'long' };
	let value: unknown;
	try {
		// Some editors save a mark of the byte order, which JSON does not have.
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
