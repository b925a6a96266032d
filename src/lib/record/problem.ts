import { hasHiddenCharacters } from './hidden-characters.ts';

/** One thing that is wrong in a file, and where. */
export interface Problem {
	/** From the root, as in `events[3].date`; empty for the file itself. */
	path: string;
	/** What stands there, as JSON, shortened; empty where something is missing. */
	value: string;
	/** What is wrong with it, readable beside the path alone. */
	reason: string;
	/** Where it stands in a text of JSON, both from 1; absent where that is not known. */
	line?: number;
	column?: number;
}

/** A file that cannot be read. The message names the file and has one problem a line. */
export class RecordError extends Error {
	override name = 'RecordError';
	readonly problems: readonly Problem[];

	/** @param file what the author calls the file: a name or an address */
	constructor(file: string, problems: readonly Problem[]) {
		super(listProblems(file, problems));
		this.problems = problems;
	}
}

/**
 * What is wrong in a file: how much, then a problem a line.
 *
 * @param most lists no more than these
 */
export function listProblems(file: string, problems: readonly Problem[], most = Infinity): string {
	const isAll = problems.length <= most;
	const head = isAll ? ' found.' : `, the first ${most}:`;
	const shown = isAll ? problems : problems.slice(0, most);
	return [`${file}: ${countProblems(problems.length)}${head}`, ...shown.map(toLine)].join('\n');
}

/** How many they are: "1 problem", "more than 10,000 problems". */
export function countProblems(count: number): string {
	// What is over is the one that says so.
	if (count > mostProblems) return `more than ${showCount(mostProblems)} problems`;
	return count === 1 ? '1 problem' : `${showCount(count)} problems`;
}

const inEnglish = new Intl.NumberFormat('en');

/** A count in a problem's reason, which is in English: "100,000". */
export const showCount = (n: number): string => inEnglish.format(n);

function toLine({ path, value, reason, line, column }: Problem): string {
	const found = value && !reason.includes(value) ? ` Found: ${value}` : '';
	const place = line === undefined ? '' : ` (line ${line}, column ${column})`;
	return `${path || 'file'}${place}: ${reason}${found}`;
}

/** Longest value in a problem, in UTF-16 units. */
const longest = 80;
/** Most items of a list, or keys of an object, that a problem shows. */
const most = 5;

/**
 * A value as JSON, short enough for a sentence. It never throws and never takes longer for a larger
 * or a deeper value; characters that cannot be seen are escaped.
 */
export function showValue(value: unknown): string {
	if (value === undefined) return '';
	return shorten(escapeHidden(toJson(value, 2)), longest);
}

function toJson(value: unknown, depth: number): string {
	// JSON.stringify overflows the stack on a deep value: a file can hold one a million levels deep.
	if (typeof value === 'string') return JSON.stringify(shorten(value, longest - 2));
	if (typeof value !== 'object' || value === null) return String(value);
	const isList = Array.isArray(value);
	const [open, close] = isList ? '[]' : '{}';
	const keys = Object.keys(value);
	const parts = keys.slice(0, depth === 0 ? 0 : most).map((key) => {
		const item = toJson((value as Record<string, unknown>)[key], depth - 1);
		return isList ? item : `${JSON.stringify(shorten(key, longest))}:${item}`;
	});
	if (parts.length < keys.length) parts.push('…');
	return `${open}${parts.join(',')}${close}`;
}

function shorten(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function escapeHidden(text: string): string {
	if (!hasHiddenCharacters(text)) return text;
	const escape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return Array.from(text, (letter) => (hasHiddenCharacters(letter) ? escape(letter) : letter)).join(
		''
	);
}

/** Appends a key or an index to a path; a key that is not a plain word is quoted. */
export function joinPath(path: string, key: string | number): string {
	if (typeof key === 'number') return `${path}[${key}]`;
	if (!/^[\w-]{1,40}$/.test(key)) return `${path}[${showValue(key)}]`;
	return path ? `${path}.${key}` : key;
}

/** Where the checks put what they find. */
export interface Report {
	problems: Problem[];
	add(path: string, value: unknown, reason: string): void;
	/** How many have been added. */
	count(): number;
	/** True once there are more problems than anyone reads: then checks may stop. */
	isFull(): boolean;
}

/** A file that is wrong throughout must not take seconds to say so. */
const mostProblems = 10_000;
const tooMany = 'There are more problems than are listed. Mend these first.';

export function createReport(): Report {
	const problems: Problem[] = [];
	let added = 0;
	const isFull = () => problems.length > mostProblems;
	const add = (path: string, value: unknown, reason: string) => {
		added++;
		if (isFull()) return;
		if (problems.length < mostProblems) problems.push({ path, value: showValue(value), reason });
		else problems.push({ path: '', value: '', reason: tooMany });
	};
	return { problems, add, count: () => added, isFull };
}
