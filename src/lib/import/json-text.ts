import { printParseErrorCode, visit, type JSONVisitor, type ParseErrorCode } from 'jsonc-parser';
import { OpenError, type JsonErrorCode } from './failure.ts';
import { maxDepth } from './nesting.ts';

/** Matches an escaped U+000B in JSON. Word uses this character as a line break. */
const escapedVerticalTab = /\\u000b/i;

/** A reviver for `JSON.parse` that replaces U+000B by a line feed in each text. */
const replaceVerticalTabs = (_: string, value: unknown): unknown =>
	typeof value === 'string' ? value.replaceAll('\v', '\n') : value;

/**
 * Parses JSON. Replaces Word’s line breaks (U+000B) by line feeds.
 *
 * @throws OpenError with line and column of the first error, which are the same in all browsers
 */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text, escapedVerticalTab.test(text) ? replaceVerticalTabs : undefined);
	} catch (cause) {
		throw new OpenError({ code: 'json', ...findFirstError(text) }, { cause });
	}
}

/** A visitor throws this value to end the visit early. */
export const endVisit = Symbol('end of visit');

/**
 * Visits a JSON text with `jsonc-parser`.
 *
 * @returns false if the visitor threw `endVisit`
 * @throws anything else that the visitor throws
 */
export function visitJson(text: string, visitor: JSONVisitor): boolean {
	try {
		visit(text, visitor, { disallowComments: true });
		return true;
	} catch (error) {
		if (error !== endVisit) throw error;
		return false;
	}
}

function findFirstError(text: string) {
	let found: { line: number; column: number; broken: JsonErrorCode } = {
		line: 1,
		column: 1,
		broken: 'Unknown'
	};
	let depth = 0;
	const stop = (line: number, column: number, broken: JsonErrorCode): never => {
		found = { line: line + 1, column: column + 1, broken };
		// Stop at the first error, because it may cause the later ones.
		throw endVisit;
	};
	const begin = (line: number, column: number) => {
		// `jsonc-parser` is recursive, so the depth needs a limit.
		if (++depth > maxDepth) stop(line, column, 'TooDeep');
	};
	visitJson(text, {
		onObjectBegin: (_offset, _length, line, column) => begin(line, column),
		onArrayBegin: (_offset, _length, line, column) => begin(line, column),
		onObjectEnd: () => depth--,
		onArrayEnd: () => depth--,
		onError: (error, offset, _length, line, column) =>
			stop(line, column, toErrorCode(error, text, offset))
	});
	return found;
}

function toErrorCode(error: ParseErrorCode, text: string, offset: number): JsonErrorCode {
	const name = printParseErrorCode(error);
	const isExpected = name === 'ValueExpected' || name === 'PropertyNameExpected';
	if (
		isExpected &&
		lastCharacterBefore(text, offset) === ',' &&
		/[\]}]/.test(text.charAt(offset))
	) {
		return 'LastComma';
	}
	return name === '<unknown ParseErrorCode>' ? 'Unknown' : name;
}

/** The last character before an offset that is not a space. */
function lastCharacterBefore(text: string, offset: number): string {
	let at = offset - 1;
	while (at >= 0 && ' \t\r\n'.includes(text.charAt(at))) at--;
	return text.charAt(at);
}
