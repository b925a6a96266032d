/** The longest word that is kept on one line, in characters. A longer word could be wider than its column. */
const maxWordLength = 16;

/** A part of a text. */
export interface HyphenPart {
	text: string;
	/** Whether the part is a word with a hyphen, such as “on-site”, that must not be broken there. */
	isHyphenated: boolean;
}

/**
 * Splits a text at words with hyphens, so that these words can be kept on one line. Joined, the parts are the
 * unchanged text. We do not insert U+2011 (a hyphen without a break), because readers would copy it.
 */
export function splitAtHyphenatedWords(text: string): HyphenPart[] {
	return text
		.split(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u)
		.map((part, i) => ({ text: part, isHyphenated: i % 2 === 1 && part.length <= maxWordLength }))
		.filter(({ text }) => text !== '');
}
