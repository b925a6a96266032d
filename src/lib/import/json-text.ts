import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import { OpenError, type JsonBreak } from './failure.ts';
import { end, visitUntilEnd } from './json-visit.ts';
import { maxDepth } from './nesting.ts';

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
		throw new OpenError({ code: 'json', ...findBreak(text) }, { cause });
	}
}

interface Break {
	/** Both from 1. */
	line: number;
	column: number;
	broken: JsonBreak;
}

function findBreak(text: string): Break {
	let found: Break = { line: 1, column: 1, broken: 'Unknown' };
	let depth = 0;
	const stop = (line: number, column: number, broken: JsonBreak): never => {
		found = { line: line + 1, column: column + 1, broken };
		// The first one is told; those after it may come of it.
		throw end;
	};
	const begin = (line: number, column: number) => {
		// What is read level by level must not go down for ever.
		if (++depth > maxDepth) stop(line, column, 'TooDeep');
	};
	visitUntilEnd(text, {
		onObjectBegin: (_offset, _length, line, column) => begin(line, column),
		onArrayBegin: (_offset, _length, line, column) => begin(line, column),
		onObjectEnd: () => depth--,
		onArrayEnd: () => depth--,
		onError: (error, offset, _length, line, column) =>
			stop(line, column, breakOf(error, text, offset))
	});
	return found;
}

function breakOf(error: ParseErrorCode, text: string, offset: number): JsonBreak {
	const name = printParseErrorCode(error);
	const isExpected = name === 'ValueExpected' || name === 'PropertyNameExpected';
	if (isExpected && lastSign(text, offset) === ',' && /[\]}]/.test(text.charAt(offset))) {
		return 'LastComma';
	}
	return name === '<unknown ParseErrorCode>' ? 'Unknown' : name;
}

/** The last character before a place that is no space. */
function lastSign(text: string, offset: number): string {
	let at = offset - 1;
	while (at >= 0 && ' \t\r\n'.includes(text.charAt(at))) at--;
	return text.charAt(at);
}
