/** Notes of whoever presents, by the id of the slide. */
export type OwnNotes = Readonly<Record<string, string>>;

/** Reads what was kept of notes; anything gives notes. */
export function readOwnNotes(value: unknown): OwnNotes {
	if (typeof value !== 'object' || value === null) return {};
	return Object.fromEntries(
		Object.entries(value).filter(([, text]) => typeof text === 'string' && text !== '')
	) as OwnNotes;
}

/** The notes with this text for a slide; an empty one is taken out. */
export const withNote = (notes: OwnNotes, slide: string, text: string): OwnNotes =>
	readOwnNotes({ ...notes, [slide]: text });
