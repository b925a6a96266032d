/** What stands before a text of the record, with a space where one belongs between them. */
type Before = (text: string) => string;

/** How a statement was made, from its channel: "in a statement", "at a press conference". */
interface Through {
	/** Before the channel, with its article. */
	before: string;
	/** Before whom it was made to, if that follows at once: "in a statement to AP"; null if it does not. */
	to: Before | null;
}

const to: Before = () => 'to ';
const quotedBy: Before = () => 'as quoted by ';

const inOne =
	'statement|post|update|message|letter|reply|response|document|article|report|email|e-mail|memo|speech|blog|thread|tweet|comment|filing|note|video|podcast|newsletter';
const atOne = 'conference|hearing|meeting|briefing|event|rally|keynote';

const named = (nouns: string) => new RegExp(`(?:^|[\\s-])(?:${nouns})$`, 'iu');
const [isIn, isAt, isInterview] = [named(inOne), named(atOne), named('interview')];

/** "a" or "an", by how the word sounds. */
function article(words: string): string {
	const sounds = /^[aeiou]/iu.test(words) && !/^(?:us[eu]|uni(?:t|q|v)|eu|one)/iu.test(words);
	return sounds ? 'an' : 'a';
}

export const speakerMessages = {
	/**
	 * What stands before a channel that the record names in this language; null for a channel that no
	 * sentence can be made of, as "channel not stated" or "X".
	 */
	through: (channel: string): Through | null => {
		const hasArticle = /^(?:an?|the|its|his|her|their)\s/iu.test(channel);
		const before = hasArticle ? '' : `${article(channel)} `;
		if (isIn.test(channel)) return { before: `in ${before}`, to };
		if (isInterview.test(channel)) return { before: `in ${before}`, to: () => 'with ' };
		return isAt.test(channel) ? { before: `at ${before}`, to: null } : null;
	},
	to,
	/** Before the one page’s publisher that a second-hand quote is from. */
	quotedBy
};
