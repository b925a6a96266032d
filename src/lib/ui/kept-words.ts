/** The longest word that stays on one line, in characters. A longer one could be wider than its column. */
const longest = 16;

/** A part of a text. */
export interface TextPart {
	text: string;
	/** Whether it is a word with a hyphen that must not break there: “on-site”. */
	isKept: boolean;
}

/**
 * Divides a text at words with hyphens, so that they can be kept on one line. The parts together are the text: other
 * characters, such as U+2011, would be copied along.
 */
export function splitAtHyphened(text: string): TextPart[] {
	return text
		.split(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u)
		.map((part, i) => ({ text: part, isKept: i % 2 === 1 && part.length <= longest }))
		.filter(({ text }) => text !== '');
}
