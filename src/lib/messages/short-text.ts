/** The maximum length of a shown name, UTF-16 units: that of a title. */
const maxNameLength = 300;

/** The start of a text. Never ends with half of a surrogate pair. */
export const truncate = (text: string, length: number): string =>
	text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** Shortens a name for a list, a button or a sentence. An unchecked name may be as long as a file. */
export const shortenName = (name: string): string =>
	name.length > maxNameLength ? `${truncate(name, maxNameLength)}…` : name;
