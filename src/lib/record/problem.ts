import type { Fault } from './fault.ts';
import { escapeHiddenCharacters } from './hidden-characters.ts';

/** A position in a file. */
export interface FilePosition {
	/** The path from the root of a record or other JSON: `events[3].date`; empty for the file itself. */
	path: string;
	/** The position in the text of JSON, from 1; left out if it is not known. */
	line?: number;
	column?: number;
	/** In a table: the row, counted as in a spreadsheet, and the name of the column. The path is then empty. */
	cell?: { row: number; column?: string };
}

/** A fault in a file, and its position. */
export interface Problem extends FilePosition {
	/** The value at that position as shortened JSON; empty if it is missing. */
	value: string;
	fault: Fault;
}

/** The longest value that a problem shows, in UTF-16 units. */
const maxLength = 80;
/** How many items of a list, or keys of an object, a problem shows at most. */
const maxItems = 5;

/**
 * A value as JSON, short enough for a sentence. It never throws, and takes no longer for larger or deeper values.
 * Invisible characters are escaped.
 */
export function showValue(value: unknown): string {
	if (value === undefined) return '';
	return shorten(escapeHiddenCharacters(toJson(value, 2)), maxLength);
}

function toJson(value: unknown, depth: number): string {
	// `JSON.stringify` overflows the stack on a deep value, and a file may be a million levels deep.
	if (typeof value === 'string') return JSON.stringify(shorten(value, maxLength - 2));
	if (typeof value !== 'object' || value === null) return String(value);
	const isList = Array.isArray(value);
	const [open, close] = isList ? '[]' : '{}';
	const keys = Object.keys(value);
	const parts = keys.slice(0, depth === 0 ? 0 : maxItems).map((key) => {
		const item = toJson((value as Record<string, unknown>)[key], depth - 1);
		return isList ? item : `${JSON.stringify(shorten(key, maxLength))}:${item}`;
	});
	if (parts.length < keys.length) parts.push('…');
	return `${open}${parts.join(',')}${close}`;
}

/** A text, short enough for a sentence. */
export const showText = (text: string): string => shorten(text, maxLength);

function shorten(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** Appends a key or an index to a path. Quotes a key that is not a plain word. */
export function joinPath(path: string, key: string | number): string {
	if (typeof key === 'number') return `${path}[${key}]`;
	if (!/^[\w-]{1,40}$/.test(key)) return `${path}[${showValue(key)}]`;
	return path ? `${path}.${key}` : key;
}

/** Collects the problems that checks find. */
export interface Report {
	/** @param at a position, or only its path */
	add: (at: string | FilePosition, value: unknown, fault: Fault) => void;
	/** How many problems have been added. */
	count: () => number;
	/** Whether there are more problems than anyone reads. Then checks may stop. */
	isFull: () => boolean;
}

/** The highest number of problems, so that the check of a wholly wrong file does not take seconds. */
export const maxProblems = 10_000;

/** Makes a report. `problems` is its list; if there are too many, the last one says that there are more. */
export function createReport(): Report & { problems: Problem[] } {
	const problems: Problem[] = [];
	let added = 0;
	const isFull = () => problems.length > maxProblems;
	const add = (at: string | FilePosition, value: unknown, fault: Fault) => {
		added++;
		if (isFull()) return;
		const position = typeof at === 'string' ? { path: at } : at;
		if (problems.length < maxProblems) {
			problems.push({ ...position, value: showValue(value), fault });
		} else problems.push({ path: '', value: '', fault: { code: 'more' } });
	};
	return { problems, add, count: () => added, isFull };
}
