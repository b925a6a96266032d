import { printParseErrorCode, visit, type JSONVisitor, type ParseErrorCode } from 'jsonc-parser';
import { OpenError, type JsonBreak } from './failure.ts';
import { maxDepth } from './nesting.ts';

/** U+000B in JSON, which Word uses as a line break. */
const verticalTab = /\\u000b/i;

/** A reviver for `JSON.parse`: replaces Word’s line breaks by ours in each text. */
const replaceVerticalTabs = (_: string, value: unknown): unknown =>
	typeof value === 'string' ? value.replaceAll('\v', '\n') : value;

/**
 * Parses JSON. Replaces Word’s line breaks by ours.
 *
 * @throws OpenError with the line and the column of the first error, the same in every browser
 */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text, verticalTab.test(text) ? replaceVerticalTabs : undefined);
	} catch (cause) {
		throw new OpenError({ code: 'json', ...findBreak(text) }, { cause });
	}
}

/** A visitor throws this to stop the visit. */
export const end = Symbol('end');

/**
 * Visits a text of JSON.
 *
 * @returns false if the visitor threw `end`
 * @throws whatever else the visitor throws
 */
export function visitUntilEnd(text: string, visitor: JSONVisitor): boolean {
	try {
		visit(text, visitor, { disallowComments: true });
		return true;
	} catch (error) {
		if (error !== end) throw error;
		return false;
	}
}

function findBreak(text: string) {
	let found: { line: number; column: number; broken: JsonBreak } = {
		line: 1,
		column: 1,
		broken: 'Unknown'
	};
	let depth = 0;
	const stop = (line: number, column: number, broken: JsonBreak): never => {
		found = { line: line + 1, column: column + 1, broken };
		// Later errors may only follow from the first.
		throw end;
	};
	const begin = (line: number, column: number) => {
		// The visitor is recursive, so its depth needs a limit.
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

/** The last character before an offset that is not a space. */
function lastSign(text: string, offset: number): string {
	let at = offset - 1;
	while (at >= 0 && ' \t\r\n'.includes(text.charAt(at))) at--;
	return text.charAt(at);
}
