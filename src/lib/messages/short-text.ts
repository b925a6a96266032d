/** Longest name in a line, UTF-16 units: as long as a title may be. */
const maxName = 300;

/** The start of a text, without half a character at its end. */
export const startOf = (text: string, length: number): string =>
	text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** A name for a list, a button or a sentence. One that nobody has checked may be as long as a file. */
export const shortName = (name: string): string =>
	name.length > maxName ? `${startOf(name, maxName)}…` : name;
