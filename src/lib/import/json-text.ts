import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import { failureText, OpenError } from './failure.ts';
import { end, visitUntilEnd } from './json-visit.ts';
import { mostDepth } from './nesting.ts';

/**
 * Reads JSON.
 *
 * @throws OpenError with the line and the column of the first thing that is none, the same in every
 *   browser
 */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const { line, column, reason } = findBreak(text);
		throw new OpenError('json', failureText.json(line, column, reason), { cause });
	}
}

interface Break {
	/** Both from 1. */
	line: number;
	column: number;
	reason: string;
}

function findBreak(text: string): Break {
	let found: Break = { line: 1, column: 1, reason: 'this cannot be read' };
	let depth = 0;
	const stop = (line: number, column: number, reason: string): never => {
		found = { line: line + 1, column: column + 1, reason };
		// The first one is told; those after it may come of it.
		throw end;
	};
	const begin = (line: number, column: number) => {
		// What is read level by level must not go down for ever.
		if (++depth > mostDepth) stop(line, column, `this is nested over ${mostDepth} levels deep`);
	};
	visitUntilEnd(text, {
		onObjectBegin: (_offset, _length, line, column) => begin(line, column),
		onArrayBegin: (_offset, _length, line, column) => begin(line, column),
		onObjectEnd: () => depth--,
		onArrayEnd: () => depth--,
		onError: (error, offset, _length, line, column) =>
			stop(line, column, reasonOf(error, text, offset))
	});
	return found;
}

/** By the names of the parser's errors. */
const reasons: Readonly<Record<string, string>> = {
	InvalidSymbol: 'this is no value; put a text into double quotes',
	InvalidNumberFormat: 'this is no number',
	PropertyNameExpected: 'a key in double quotes is expected here',
	ValueExpected: 'a value is expected here',
	ColonExpected: 'a colon is expected here, between a key and its value',
	CommaExpected: 'a comma is expected here',
	CloseBraceExpected: 'a } is expected here',
	CloseBracketExpected: 'a ] is expected here',
	EndOfFileExpected: 'nothing may follow the end of the data; take this away',
	InvalidCommentToken: 'JSON has no comments; take this away',
	UnexpectedEndOfComment: 'JSON has no comments; take this away',
	UnexpectedEndOfString: 'this text is not closed; put a " at its end',
	UnexpectedEndOfNumber: 'this number is not complete',
	InvalidUnicode: String.raw`four hexadecimal digits are expected after \u`,
	InvalidEscapeCharacter: String.raw`write \\ for a backslash`,
	InvalidCharacter: String.raw`write \n for a line break and \t for a tab`
};

function reasonOf(error: ParseErrorCode, text: string, offset: number): string {
	const name = printParseErrorCode(error);
	const isPlace = name === 'ValueExpected' || name === 'PropertyNameExpected';
	if (isPlace && lastSign(text, offset) === ',' && /[\]}]/.test(text.charAt(offset))) {
		return 'take away the comma before this';
	}
	return reasons[name] ?? 'this cannot be read';
}

/** The last character before a place that is no space. */
function lastSign(text: string, offset: number): string {
	let at = offset - 1;
	while (at >= 0 && ' \t\r\n'.includes(text.charAt(at))) at--;
	return text.charAt(at);
}
