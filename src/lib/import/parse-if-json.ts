import { isDictionary } from '#lib/record/dictionary.ts';
import { toShortJson, type Problem } from '#lib/record/problem.ts';
import { toOpenError, OpenError } from './failure.ts';
import { parseJson } from './json-text.ts';
import { extractRecord } from './record-in-page.ts';

/** The result of `parseIfJson`: parsed JSON, or a text that may be a table. */
export interface ParsedText {
	/** The text; from a one-file page, the JSON of its record. */
	content: string;
	/** The parsed JSON; absent if the text does not begin like JSON. */
	json?: { value: unknown };
	/** Whether the text was a one-file page (the whole site in one HTML file). */
	isPage: boolean;
	/** Whether it was an old one-file page, in which `a/b` may mean one day between a and b (now `[a..b]`). */
	isEarly: boolean;
}

/**
 * Parses a text if it is JSON. Extracts the JSON of the record from a one-file page.
 *
 * @param name the name of the file, for messages
 * @param host the host that sent the file, for messages about web pages; absent for a file on this device
 * @throws OpenError for a text that is empty, broken JSON, or markup other than our own pages
 */
export function parseIfJson(text: string, name: string, host?: string): ParsedText {
	const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const start = content.slice(content.search(/\S/), 1_000);
	if (start.trim() === '') throw new OpenError({ code: 'empty' });
	if (start.startsWith('<')) {
		const page = extractRecord(content);
		if (page) return { ...parseIfJson(page.json, name), isPage: true, isEarly: !page.isEdtf };
		const isXml = /^<(?!!doctype html|html)/i.test(start);
		if (host !== undefined && !isXml) throw new OpenError({ code: 'html', host });
		throw new OpenError({ code: 'markup', name, language: isXml ? 'XML' : 'HTML' });
	}
	const isJson = /^[[{]/.test(start);
	const lost = findLostCharacters(content, isJson);
	if (lost) throw toOpenError([lost], 0);
	const parsed = { content, isPage: false, isEarly: false };
	return isJson ? { ...parsed, json: { value: parseJson(content) } } : parsed;
}

/** Whether a text is our own JSON. No other format has the key `format`. */
export const isOurJson = ({ json }: ParsedText): boolean =>
	json !== undefined && isDictionary(json.value) && 'format' in json.value;

/**
 * Finds the first line with U+FFFD, which a program writes in place of characters that it cannot read.
 *
 * @returns the problem; null without this character
 */
function findLostCharacters(content: string, isJson: boolean): Problem | null {
	const lost = content.indexOf('\uFFFD');
	if (lost < 0) return null;
	const start = content.lastIndexOf('\n', lost) + 1;
	const [line = ''] = content.slice(start).split('\n', 1);
	const position = { line: content.slice(0, lost).split('\n').length, column: lost - start + 1 };
	return {
		path: '',
		...(isJson && position),
		value: toShortJson(line),
		fault: { code: 'lost-characters' }
	};
}
