/** A text as markup that shows it, in an element or in an attribute between double quotes. */
export const escape = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
