import type { JsonBreak } from '#lib/import/failure.ts';
import { maxDepth } from '#lib/import/nesting.ts';

/** Where and how a text is no JSON, in the middle of a sentence. */
export const jsonBreakMessages: Readonly<Record<JsonBreak, string>> = {
	InvalidSymbol: 'this is not a value; put text in double quotes',
	InvalidNumberFormat: 'this is not a number',
	PropertyNameExpected: 'expected a key in double quotes',
	ValueExpected: 'expected a value',
	ColonExpected: 'expected a colon between a key and its value',
	CommaExpected: 'expected a comma',
	CloseBraceExpected: 'expected a }',
	CloseBracketExpected: 'expected a ]',
	EndOfFileExpected: 'nothing may follow the end of the data; remove this',
	InvalidCommentToken: 'JSON has no comments; remove this',
	UnexpectedEndOfComment: 'JSON has no comments; remove this',
	UnexpectedEndOfString: 'this text is not closed; add a " at its end',
	UnexpectedEndOfNumber: 'this number is incomplete',
	InvalidUnicode: String.raw`expected four hexadecimal digits after \u`,
	InvalidEscapeCharacter: String.raw`write \\ for a backslash`,
	InvalidCharacter: String.raw`write \n for a line break and \t for a tab`,
	LastComma: 'remove the comma before this',
	TooDeep: `this is nested more than ${maxDepth} levels deep`,
	Unknown: 'this cannot be read'
};
