/** What stands before a text of the record, with a space where one belongs between them. */
type Before = (text: string) => string;

/** How a statement was made, from its channel: "in a statement", "at a press conference". */
interface Through {
	/** Before the channel, with its article. */
	before: string;
	/** Before whom it was made to, if that follows at once: "in a statement to AP"; null if it does not. */
	to: Before | null;
}

/** The words of a line that says who spoke. */
export interface SpeakerGrammar {
	/**
	 * What stands before a channel that the record names in this language; null for a channel that no
	 * sentence can be made of, as "channel not stated" or "X".
	 */
	through: (channel: string) => Through | null;
	to: Before;
	/** Before the one page’s publisher that a second-hand quote is from. */
	quotedBy: Before;
}

/** A formatted date with what its language puts before it, in each place of a sentence that changes it. */
export interface Articles {
	/** What is of a date: „vom 3. Juni“, «du 3 juin». */
	of: Before;
	/** The ends of a range: «del 3 de junio», «al 5 de junio». */
	from: Before;
	to: Before;
	/** The last day of what was checked: „bis zum 3. Juni“. */
	until: Before;
	since: Before;
}

/** The quotation marks of a language; in French a narrow space that does not break belongs to them. */
export interface Quotation {
	open: string;
	close: string;
	/** Marks within a title, and those that take their place where it is quoted. */
	nested: readonly [from: string, to: string];
}

/** The grammar of one language that is code: each language has a file of these. */
export interface Grammar {
	/** A BCP 47 tag. */
	language: string;
	quotation: Quotation;
	articles: Articles;
	/** A multiple with its noun, where that changes with the number. */
	times: (value: number, text: string) => string;
	speaker: SpeakerGrammar;
}
