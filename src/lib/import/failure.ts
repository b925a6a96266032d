import type { Problem } from '#lib/record/problem.ts';

/** What kept a record from being opened. */
export type FailureCode =
	| 'url'
	| 'net'
	| 'http'
	| 'timeout'
	| 'size'
	| 'html'
	| 'json'
	| 'version'
	| 'schema'
	| 'date'
	| 'link'
	| 'empty';

interface Details extends ErrorOptions {
	problems?: readonly Problem[];
	valid?: number;
}

/** A record that cannot be opened. The message is one or two sentences that say why and what to do. */
export class OpenError extends Error {
	override name = 'OpenError';
	readonly code: FailureCode;
	/** All that is wrong in the file, at most 10,001; none where it was not read to its end. */
	readonly problems: readonly Problem[];
	/** How many events would be left without those that have problems; 0 where none can be shown. */
	readonly valid: number;

	constructor(
		code: FailureCode,
		message: string,
		{ problems = [], valid = 0, ...options }: Details = {}
	) {
		super(message, options);
		this.code = code;
		this.problems = problems;
		this.valid = valid;
	}
}

/** What is said for each code that does not come from a file's problems; `webPage` is for `html`. */
export const failureText = {
	url: () => 'That is not a link we can load. Use a full https:// address of a .json file.',
	net: (host: string) =>
		`Could not read from ${host}. You may be offline, the address may be wrong, or ${host} does not ` +
		'let other sites read the file (CORS). Download the file and use "Open file", or serve it with ' +
		'Access-Control-Allow-Origin: *.',
	http: (host: string, status: number) =>
		`${host} answered ${status}. Check the address and that the file is public.`,
	timeout: (host: string) =>
		`${host} did not finish within 10 seconds. Try again, or download the file and use "Open file".`,
	size: () => 'The file is larger than 32 MB, the most this page opens.',
	webPage: (host: string) =>
		`${host} sent a web page, not data. Use the address of the raw .json file.`,
	/** Both from 1. */
	json: (line: number, column: number, reason: string) =>
		`Not valid JSON at line ${line}, column ${column}: ${reason}.`,
	empty: () => 'The file has no events.',
	/** In a frame, which opens no file. */
	embed: (site: string) =>
		`This embed shows only stories published on ${site}. Open the page to load your own file.`
};
