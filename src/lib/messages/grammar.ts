import type { Precision } from '#lib/record/date-point.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';

/** Words before a text of the record, with a space if one belongs between them. */
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
	 * Words before a channel of a record in this language; null for a channel that no
	 * sentence can be made of, as "channel not stated" or "X".
	 */
	through: (channel: string) => Through | null;
	to: Before;
	/** Before the one page’s publisher that a second-hand quote is from. */
	quotedBy: Before;
}

/** A piece of a date in words: plain text, or a day, a month or a year. */
export interface DatePart {
	text: string;
	/** As sharp as the date is: `2025`, `2025-09`, `2025-09-25`, `-0043-03-15`, `2025-09-25T10:30`. */
	iso?: string | undefined;
}

/** How sharp a date is that begins with one; undefined if words come before it. A time begins with its day. */
export function precisionOf({ iso = '' }: DatePart): Precision | undefined {
	const precision = parsePartialDate(iso)?.from.precision;
	return precision === 'minute' ? 'day' : precision;
}

/** A date in words with what the language puts before it. That depends on the date, so nobody reads its text. */
type BeforeDate = (date: DatePart) => string;

/** A formatted date with the words that its language puts before it, for each position in a sentence. */
export interface Articles {
	/** “Of” a date: „vom 3. Juni“, «du 3 juin». */
	of: BeforeDate;
	/** The ends of a range: «del 3 de junio», «al 5 de junio». */
	from: BeforeDate;
	to: BeforeDate;
	/** The last checked day: „bis zum 3. Juni“. */
	until: BeforeDate;
	since: BeforeDate;
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
	/** The number of a century: “20th”, «XX». */
	ordinal: (n: number) => string;
	/** A multiple with its noun, where that changes with the number. */
	times: (value: number, text: string) => string;
	speaker: SpeakerGrammar;
}
