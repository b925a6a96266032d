import type { Fault } from './fault.ts';
import { escapeHiddenCharacters } from './hidden-characters.ts';

/** A position in a file. */
export interface FilePosition {
	/** In a record or in other JSON, from the root: `events[3].date`; empty for the file itself. */
	path: string;
	/** In a text of JSON, both from 1; absent if that is not known. */
	line?: number;
	column?: number;
	/** In a table: its row, as a spreadsheet counts, and the name of its column. The path is empty then. */
	cell?: { row: number; column?: string };
}

/** One thing that is wrong in a file, and where. */
export interface Problem extends FilePosition {
	/** The value at that position, as shortened JSON; empty if it is missing. */
	value: string;
	fault: Fault;
}

/** Longest value in a problem, in UTF-16 units. */
const maxLength = 80;
/** Most items of a list, or keys of an object, that a problem shows. */
const maxItems = 5;

/**
 * A value as JSON, short enough for a sentence. It never throws and never takes longer for a larger
 * or a deeper value; characters that cannot be seen are escaped.
 */
export function showValue(value: unknown): string {
	if (value === undefined) return '';
	return shorten(escapeHiddenCharacters(toJson(value, 2)), maxLength);
}

function toJson(value: unknown, depth: number): string {
	// JSON.stringify overflows the stack on a deep value: a file may be a million levels deep.
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

/** Appends a key or an index to a path; a key that is not a plain word is quoted. */
export function joinPath(path: string, key: string | number): string {
	if (typeof key === 'number') return `${path}[${key}]`;
	if (!/^[\w-]{1,40}$/.test(key)) return `${path}[${showValue(key)}]`;
	return path ? `${path}.${key}` : key;
}

/** Where the checks put what they find. */
export interface Report {
	/** @param at a position, or its path alone */
	add: (at: string | FilePosition, value: unknown, fault: Fault) => void;
	/** How many have been added. */
	count: () => number;
	/** True once there are more problems than anyone reads: then checks may stop. */
	isFull: () => boolean;
}

/** A file that is wrong throughout must not take seconds to say so. */
export const maxProblems = 10_000;

/** @returns a report, and what is in it: of more than 10,000 problems the last says that there are more */
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
