import type { Precision } from '#lib/record/date-point.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';

/** The words before a text of the record, with a space at the end if one is needed. */
type WordsBefore = (text: string) => string;

/** The words around a channel: “in a statement”, “at a press conference”. */
interface ChannelWords {
	/** The words before the channel, with its article. */
	before: string;
	/** The words before the audience, “in a statement to AP”; null if no audience can follow the channel directly. */
	to: WordsBefore | null;
}

/** The words of the line about a speaker. */
export interface SpeakerGrammar {
	/**
	 * The words around a channel in this language; null for a channel that fits into no phrase, such as “channel not
	 * stated” or “X”.
	 */
	through: (channel: string) => ChannelWords | null;
	/** The words before an audience outside of a channel’s phrase: “to AP”. */
	to: WordsBefore;
	/** Set if common nouns begin with a capital letter. */
	keepsCapitals?: true;
	/** The words before the publisher of a second-hand quote. */
	quotedBy: WordsBefore;
}

/** A part of a formatted date: words, or a day, a month or a year. */
export interface DatePart {
	text: string;
	/** The value of a day, month, year or time: `2025`, `2025-09`, `2025-09-25`, `-0043-03-15`, `2025-09-25T10:30`. */
	iso?: string | undefined;
}

/** The precision of a part. `day` for a time, which begins with its day. Undefined for words. */
export function precisionOf({ iso = '' }: DatePart): Precision | undefined {
	const precision = parsePartialDate(iso)?.from.precision;
	return precision === 'minute' ? 'day' : precision;
}

/** Adds the words that a language needs before a date. They depend on the precision of the date, not its text. */
type DateAfterWord = (date: DatePart) => string;

/** A formatted date as it is written after “of”, “from” and so on, with the article or preposition that the language needs. */
export interface DatesAfter {
	/** After “of”: „vom 3. Juni“, «du 3 juin». */
	of: DateAfterWord;
	/** As the start of a range: «del 3 de junio». */
	from: DateAfterWord;
	/** As the end of a range: «al 5 de junio». */
	to: DateAfterWord;
	/** After “until”: „bis zum 3. Juni“. */
	until: DateAfterWord;
	/** After “since”: «el 3 de junio». */
	since: DateAfterWord;
}

/** The quotation marks of a language. In French, they include narrow no-break spaces. */
export interface Quotation {
	open: string;
	close: string;
	/** The marks within a title, and the marks that replace them if the title is itself in quotation marks. */
	nested: readonly [from: string, to: string];
}

/** The part of one language’s grammar that needs code. Each language has a file with these exports. */
export interface Grammar {
	/** A BCP 47 tag. */
	language: string;
	quotation: Quotation;
	/** The forms of a date after “of”, “from” and so on. */
	datesAfter: DatesAfter;
	/** The number of a century: “20th”, «XX». */
	ordinal: (n: number) => string;
	/** The number of a multiple, as in “3.5 times”; with its noun if that depends on the number. `text`: the number as text. */
	times: (value: number, text: string) => string;
	speakerGrammar: SpeakerGrammar;
}
