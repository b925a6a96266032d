import type { printParseErrorCode } from 'jsonc-parser';
import type { FileKind } from './file-kind.ts';
import type { Coded, Fault } from '#lib/record/fault.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { Century } from './spreadsheet-date.ts';

/** What breaks a text of JSON. */
export type JsonBreak =
	| Exclude<ReturnType<typeof printParseErrorCode>, `<${string}>`>
	| 'LastComma'
	| 'TooDeep'
	| 'Unknown';

/** What kept a record from being opened: each code with its parts, `object` for none. */
export interface Failures {
	/** It is no https address. */
	url: object;
	net: { host: string };
	http: { host: string; status: number };
	timeout: { host: string };
	/** A file on this device that could not be read to its end. */
	'cut-short': { name: string };
	/** Over 32 MiB. */
	size: object;
	/** Too many events for a page without a thread that reads. */
	'too-many': { count: number; max: number };
	html: { host: string };
	/** A text that is neither JSON nor a table, or JSON of another kind. */
	'no-format': { name: string };
	/** A file of elements, not of data. */
	markup: { name: string; language: 'HTML' | 'XML' };
	'other-format': { kind: FileKind };
	/** How large a workbook’s parts are once unpacked, and may be. */
	'workbook-size': { bytes: number; max: number };
	'workbook-zip64': object;
	/** Two of its parts, or two of its sheets, that are one. */
	'workbook-shared': { names: readonly [string, string] };
	/** A part has more elements, attributes or descriptions of columns than can be read. */
	'workbook-part': { part: string; max: number };
	/** A part has a number format of more characters. */
	'workbook-format': { part: string; max: number };
	/** How far a sheet reaches, and how many cells it may have. */
	'workbook-cells': { sheet: string; rows: number; columns: number; max: number };
	/** In the words of the package that reads it. */
	'workbook-broken': { detail: string };
	/** Both from 1. */
	json: { line: number; column: number; broken: JsonBreak };
	/** A cell of a table whose day and month could change places: what it would be, `YYYY-MM-DD`. */
	'date-order': { column: string; text: string; dmy: string; mdy: string };
	/** A cell of a table whose year has two digits: the days that it may be, by the first of the hundred years. */
	century: { column: string; text: string; days: readonly { first: Century; day: string }[] };
	/** How many dates of a file are a first of January. */
	'new-years': { count: number };
	/** The error's problems say more of these five. */
	version: object;
	empty: object;
	date: object;
	link: object;
	schema: object;
	/** An error of the program itself, in the browser's words. */
	worker: { detail: string };
	unread: { detail: string };
	undrawn: { detail: string };
}

export type Failure<C extends keyof Failures = keyof Failures> = Coded<Failures, C>;

interface Details extends ErrorOptions {
	problems?: readonly Problem[];
	valid?: number;
	isEditable?: boolean;
}

/** A question about a file’s dates. */
const questions: ReadonlySet<Failure['code']> = new Set(['date-order', 'century', 'new-years']);

/** A record that cannot be opened. `formatFailure` says why and what to do. */
export class OpenError extends Error {
	override name = 'OpenError';
	readonly failure: Failure;
	/** All that is wrong in the file, at most 10,001; none if it was not read to its end. */
	readonly problems: readonly Problem[];
	/** How many events would be left without those that have problems; 0 if none can be shown. */
	readonly valid: number;
	/** Whether a form can show it, to fix its problems; known after a worker has read it. */
	readonly isEditable: boolean;

	constructor(
		failure: Failure,
		{ problems = [], valid = 0, isEditable = false, ...options }: Details = {}
	) {
		super(failure.code, options);
		this.failure = failure;
		this.problems = problems;
		this.valid = valid;
		this.isEditable = isEditable;
	}

	/** The columns that a table needs and that no name tells, where other columns may be meant. */
	get missingColumns(): readonly Fault<'missing-column'>[] {
		return this.problems.flatMap(({ fault }) =>
			fault.code === 'missing-column' && fault.others.length > 0 ? [fault] : []
		);
	}

	/** Whether the file needs only an answer of the reader, as far as is known. */
	get isQuestion(): boolean {
		const { length } = this.problems;
		return (
			questions.has(this.failure.code) || (length > 0 && this.missingColumns.length === length)
		);
	}

	/** Whether the same text can be opened in another way: without its wrong events, or once a question is answered. */
	get mayBeOpened(): boolean {
		return this.valid > 0 || questions.has(this.failure.code) || this.missingColumns.length > 0;
	}
}

/** The failures of a file whose only problem is one of these. */
const alone: Partial<Record<Fault['code'], Failure<'date' | 'link'>>> = {
	'no-date': { code: 'date' },
	'no-link': { code: 'link' }
};

/**
 * Why a file with problems cannot be opened.
 *
 * @param problems at least one
 * @param valid how many events have none
 */
export function failureOf(problems: readonly Problem[], valid: number): OpenError {
	const format = problems.find(({ fault }) => fault.code === 'format');
	// The other problems of an unknown format mean nothing.
	if (format) return new OpenError({ code: 'version' }, { problems: [format] });
	if (problems.some(({ fault }) => fault.code === 'no-events')) {
		return new OpenError({ code: 'empty' }, { problems, valid });
	}
	const [first] = problems;
	const failure = first && problems.length === 1 ? alone[first.fault.code] : undefined;
	return new OpenError(failure ?? { code: 'schema' }, { problems, valid });
}
