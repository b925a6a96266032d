import type { printParseErrorCode } from 'jsonc-parser';
import type { FileProblem } from './fault.ts';

/** What breaks a text of JSON. */
export type JsonBreak =
	| Exclude<ReturnType<typeof printParseErrorCode>, `<${string}>`>
	| 'LastComma'
	| 'TooDeep'
	| 'Unknown';

type None = object;

/** What kept a record from being opened: each code with its parts. */
export interface Failures {
	/** It is no https address. */
	url: None;
	/** The address that a page is asked to load is none. */
	'no-address': { text: string };
	'other-site': { href: string; origin: string };
	net: { host: string };
	http: { host: string; status: number };
	timeout: { host: string };
	/** A file on this device that could not be read to its end. */
	'cut-short': { name: string };
	/** Over 32 MiB. */
	size: None;
	/** Too many events for a page without a thread that reads. */
	'too-many': { count: number; max: number };
	html: { host: string };
	/** Both from 1. */
	json: { line: number; column: number; broken: JsonBreak };
	/** The file's problems say more of these five. */
	version: None;
	empty: None;
	date: None;
	link: None;
	schema: None;
	/** What the program itself has thrown, in the browser's words. */
	worker: { detail: string };
	unread: { detail: string };
	undrawn: { detail: string };
}

export type Failure<C extends keyof Failures = keyof Failures> = {
	[K in C]: { code: K } & Failures[K];
}[C];

interface Details extends ErrorOptions {
	problems?: readonly FileProblem[];
	valid?: number;
}

/** A record that cannot be opened. `formatFailure` says why and what to do. */
export class OpenError extends Error {
	override name = 'OpenError';
	readonly failure: Failure;
	/** All that is wrong in the file, at most 10,001; none where it was not read to its end. */
	readonly problems: readonly FileProblem[];
	/** How many events would be left without those that have problems; 0 where none can be shown. */
	readonly valid: number;

	constructor(failure: Failure, { problems = [], valid = 0, ...options }: Details = {}) {
		super(failure.code, options);
		this.failure = failure;
		this.problems = problems;
		this.valid = valid;
	}
}
