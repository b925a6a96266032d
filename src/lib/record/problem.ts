import type { Fault } from './fault.ts';
import { escapeHiddenCharacters } from './hidden-characters.ts';

/** A position in a file. */
export interface FilePosition {
	/** The path from the root of the JSON: `events[3].date`; empty for the file as a whole, and in a table. */
	path: string;
	/** The line in the text of the JSON, from 1; left out if it is not known. */
	line?: number;
	/** The column in that line, from 1. */
	column?: number;
	/** In a table: the number of the row, as a spreadsheet shows it, and the name of the column. */
	cell?: { row: number; column?: string };
}

/** A fault in a file, and its position. */
export interface Problem extends FilePosition {
	/** The value at that position, as shortened JSON; empty if there is no value. */
	value: string;
	fault: Fault;
}

/** The maximum length of a value in a problem, UTF-16 units. */
const maxValueLength = 80;
/** The maximum number of a list’s items, or of an object’s keys, in a problem. */
const maxShownItems = 5;

/**
 * Writes a value as JSON, shortened to fit into a sentence, with hidden characters escaped. Never throws, and is fast
 * also for very large or deep values.
 */
export function toShortJson(value: unknown): string {
	if (value === undefined) return '';
	return shortenTo(escapeHiddenCharacters(writeJsonToDepth(value, 2)), maxValueLength);
}

function writeJsonToDepth(value: unknown, depth: number): string {
	// We do not pass whole values to `JSON.stringify`, because it overflows the stack if they are nested very deeply.
	if (typeof value === 'string') return JSON.stringify(shortenTo(value, maxValueLength - 2));
	if (typeof value !== 'object' || value === null) return String(value);
	const isList = Array.isArray(value);
	const [open, close] = isList ? '[]' : '{}';
	const keys = Object.keys(value);
	const parts = keys.slice(0, depth === 0 ? 0 : maxShownItems).map((key) => {
		const item = writeJsonToDepth((value as Record<string, unknown>)[key], depth - 1);
		return isList ? item : `${JSON.stringify(shortenTo(key, maxValueLength))}:${item}`;
	});
	if (parts.length < keys.length) parts.push('…');
	return `${open}${parts.join(',')}${close}`;
}

/** Shortens a text so that it fits into a sentence. */
export const toShortText = (text: string): string => shortenTo(text, maxValueLength);

function shortenTo(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** Appends a key or an index to a path. Quotes a key that is not a plain word. */
export function joinPath(path: string, key: string | number): string {
	if (typeof key === 'number') return `${path}[${key}]`;
	if (!/^[\w-]{1,40}$/.test(key)) return `${path}[${toShortJson(key)}]`;
	return path ? `${path}.${key}` : key;
}

/** Collects the problems that checks find in a file. */
export interface ProblemReport {
	/** Adds a problem. @param at a position, or only its path */
	add: (at: string | FilePosition, value: unknown, fault: Fault) => void;
	/** The number of calls of `add`. */
	count: () => number;
	/** Whether there are more than `maxProblems` problems. Then checks may stop. */
	isFull: () => boolean;
}

/** The maximum number of problems. Without one, the check of a wholly wrong file would take seconds. */
export const maxProblems = 10_000;

/** Makes a report. After `maxProblems` problems, it adds one with the code `more` and ignores the rest. */
export function createProblemReport(): ProblemReport & { problems: Problem[] } {
	const problems: Problem[] = [];
	let added = 0;
	const isFull = () => problems.length > maxProblems;
	const add = (at: string | FilePosition, value: unknown, fault: Fault) => {
		added++;
		if (isFull()) return;
		const position = typeof at === 'string' ? { path: at } : at;
		if (problems.length < maxProblems) {
			problems.push({ ...position, value: toShortJson(value), fault });
		} else problems.push({ path: '', value: '', fault: { code: 'more' } });
	};
	return { problems, add, count: () => added, isFull };
}
