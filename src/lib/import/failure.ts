import type { printParseErrorCode } from 'jsonc-parser';
import type { FileKind } from './file-kind.ts';
import type { Coded, Fault } from '#lib/record/fault.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { Century } from './spreadsheet-date.ts';

/** What makes a text invalid JSON. */
export type JsonBreak =
	| Exclude<ReturnType<typeof printParseErrorCode>, `<${string}>`>
	| 'LastComma'
	| 'TooDeep'
	| 'Unknown';

/** Why a record cannot be opened: each code with its details, or `object` for none. */
export interface Failures {
	/** The address is not an https address. */
	url: object;
	net: { host: string };
	http: { host: string; status: number };
	timeout: { host: string };
	/** A file on this device that could not be read to its end. */
	'cut-short': { name: string };
	/** The file is larger than 32 MiB. */
	size: object;
	/** More events than a page can read without a worker. */
	'too-many': { count: number; max: number };
	html: { host: string };
	/** The text is neither JSON nor a table, or it is JSON in an unknown format. */
	'no-format': { name: string };
	/** The text is markup, not data. */
	markup: { name: string; language: 'HTML' | 'XML' };
	'other-format': { kind: FileKind };
	/** The size of a workbook’s parts after unpacking, bytes. */
	'workbook-size': { bytes: number; max: number };
	'workbook-zip64': object;
	/** Two parts, or two sheets, of the workbook share the same data. */
	'workbook-shared': { names: readonly [string, string] };
	/** A part has more than `max` elements, attributes or descriptions of columns. */
	'workbook-part': { part: string; max: number };
	/** A part has a number format of more than `max` characters. */
	'workbook-format': { part: string; max: number };
	/** The size of a sheet, and the maximum number of its cells. */
	'workbook-cells': { sheet: string; rows: number; columns: number; max: number };
	/** `detail` is the message of the package that reads workbooks. */
	'workbook-broken': { detail: string };
	/** Line and column, from 1. */
	json: { line: number; column: number; broken: JsonBreak };
	/** A cell in which day and month could be swapped: its two possible days, `YYYY-MM-DD`. */
	'date-order': { column: string; text: string; dmy: string; mdy: string };
	/** A cell whose year has two digits: its possible days, with the first year of each century. */
	century: { column: string; text: string; days: readonly { first: Century; day: string }[] };
	/** How many dates of a file are 1 January. */
	'new-years': { count: number };
	/** `version` to `schema` have no details here: `OpenError.problems` has them. */
	version: object;
	empty: object;
	date: object;
	link: object;
	schema: object;
	/** An error in our own program, in the browser’s words. */
	worker: { detail: string };
	unread: { detail: string };
	undrawn: { detail: string };
}

/** A code with its details. */
export type Failure<C extends keyof Failures = keyof Failures> = Coded<Failures, C>;

/** The values of the fields that an `OpenError` has besides its code. */
interface Details extends ErrorOptions {
	problems?: readonly Problem[];
	valid?: number;
	isEditable?: boolean;
}

/** The failures that ask about a file’s dates. */
const questions: ReadonlySet<Failure['code']> = new Set(['date-order', 'century', 'new-years']);

/** A record that cannot be opened. `formatFailure` explains why, and what to do. */
export class OpenError extends Error {
	override name = 'OpenError';
	/** What went wrong. */
	readonly failure: Failure;
	/** All problems of the file, at most 10,001; empty if it was not read to its end. */
	readonly problems: readonly Problem[];
	/** How many events would remain without those that have problems; 0 if none can be shown. */
	readonly valid: number;
	/** Whether the editor at `/make/` can show it, so that its problems can be fixed; known after a worker has read it. */
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

	/** The required columns that were not found, although an unrecognised column may be the one. The reader is asked which. */
	get missingColumns(): readonly Fault<'missing-column'>[] {
		return this.problems.flatMap(({ fault }) =>
			fault.code === 'missing-column' && fault.others.length > 0 ? [fault] : []
		);
	}

	/** Whether the only thing that is missing is the reader’s answer, as far as we know. */
	get isQuestion(): boolean {
		const { length } = this.problems;
		return (
			questions.has(this.failure.code) || (length > 0 && this.missingColumns.length === length)
		);
	}

	/** Whether the text can be opened without its faulty events, or with an answer from the reader. */
	get mayBeOpened(): boolean {
		return this.valid > 0 || questions.has(this.failure.code) || this.missingColumns.length > 0;
	}
}

/** The failures of files that have only one problem, with this fault. */
const alone: Partial<Record<Fault['code'], Failure<'date' | 'link'>>> = {
	'no-date': { code: 'date' },
	'no-link': { code: 'link' }
};

/**
 * The error for a file with problems.
 *
 * @param problems at least one
 * @param valid the number of events without problems
 */
export function failureOf(problems: readonly Problem[], valid: number): OpenError {
	const format = problems.find(({ fault }) => fault.code === 'format');
	// If the format is unknown, the other problems mean nothing.
	if (format) return new OpenError({ code: 'version' }, { problems: [format] });
	if (problems.some(({ fault }) => fault.code === 'no-events')) {
		return new OpenError({ code: 'empty' }, { problems, valid });
	}
	const [first] = problems;
	const failure = first && problems.length === 1 ? alone[first.fault.code] : undefined;
	return new OpenError(failure ?? { code: 'schema' }, { problems, valid });
}
