import type { printParseErrorCode } from 'jsonc-parser';
import type { FileKind } from './file-kind.ts';
import type { CodeWithDetails, Fault } from '#lib/record/fault.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { Century } from './spreadsheet-date.ts';

/** Why a text is not valid JSON. */
export type JsonErrorCode =
	| Exclude<ReturnType<typeof printParseErrorCode>, `<${string}>`>
	| 'LastComma'
	| 'TooDeep'
	| 'Unknown';

/**
 * The reasons why a record cannot be opened, by code. The value is the type of the details; `object` means no details.
 */
export interface FailureDetails {
	/** The address is not an https address. */
	url: object;
	/** The host could not be reached, or its policy forbids our page to read its files. */
	net: { host: string };
	/** The host answered with an error. */
	http: { host: string; status: number };
	/** The host did not answer in time. */
	timeout: { host: string };
	/** A file on this device could not be read to its end. */
	'cut-short': { name: string };
	/** The file is larger than 32 MiB. */
	size: object;
	/** The record has more events than a page can read without a worker. */
	'too-many': { count: number; max: number };
	/** The host sent a web page instead of data. */
	html: { host: string };
	/** The text is neither JSON nor a table, or it is JSON in an unknown format. */
	'no-format': { name: string };
	/** The text is HTML or XML, not data. */
	markup: { name: string; language: 'HTML' | 'XML' };
	/** The file is a binary file that we cannot read, such as a picture. */
	'other-format': { kind: FileKind };
	/** The workbook is too large. `bytes` is the size of its parts after unpacking. */
	'workbook-size': { bytes: number; max: number };
	'workbook-zip64': object;
	/** Two parts, or two sheets, of the workbook share the same bytes. */
	'workbook-shared': { names: readonly [string, string] };
	/** A part of the workbook has more than `max` elements, attributes or descriptions of columns. */
	'workbook-part': { part: string; max: number };
	/** A part of the workbook has a number format of more than `max` characters. */
	'workbook-format': { part: string; max: number };
	/** A sheet of the workbook has more than `max` cells. */
	'workbook-cells': { sheet: string; rows: number; columns: number; max: number };
	/** `detail` is the message of the package that reads workbooks. */
	'workbook-broken': { detail: string };
	/** The text is not valid JSON. Line and column are those of the first error, from 1. */
	json: { line: number; column: number; broken: JsonErrorCode };
	/** A question: day or month first? `dmy` and `mdy` are the two possible days of a cell, `YYYY-MM-DD`. */
	'date-order': { column: string; text: string; dmy: string; mdy: string };
	/** A question: which century? `days` are the possible days of a cell whose year has two digits. */
	century: { column: string; text: string; days: readonly { first: Century; day: string }[] };
	/** A question: do dates on 1 January mean the year? `count` is the number of these dates. */
	'new-years': { count: number };
	/* From here to `schema`: the file has problems, which `OpenError.problems` lists. */
	/** The file is in another version of our format. */
	version: object;
	/** The file has no events. */
	empty: object;
	/** The only problem is a date. */
	date: object;
	/** The only problem is a web address. */
	link: object;
	/** All other problems. */
	schema: object;
	/**
	 * Errors in our own program, with the browser’s message. `worker`: the worker or a part of its code could not be loaded,
	 * or the worker stopped. `unread`: reading the record failed. `undrawn`: drawing it failed.
	 */
	worker: { detail: string };
	unread: { detail: string };
	undrawn: { detail: string };
}

/** One reason why a record cannot be opened: its code and details. */
export type Failure<C extends keyof FailureDetails = keyof FailureDetails> = CodeWithDetails<
	FailureDetails,
	C
>;

/** The other fields of an `OpenError`. */
interface OpenErrorDetails extends ErrorOptions {
	problems?: readonly Problem[];
	valid?: number;
	isEditable?: boolean;
}

/** The failures that are questions about a file’s dates. With the reader’s answer, the file can be read again. */
const questionCodes: ReadonlySet<Failure['code']> = new Set(['date-order', 'century', 'new-years']);

/** Thrown if a record cannot be opened. `formatFailure` makes the text that explains why, and what to do. */
export class OpenError extends Error {
	override name = 'OpenError';
	readonly failure: Failure;
	/** All problems of the file (at most 10,001); empty if the file was not read to its end. */
	readonly problems: readonly Problem[];
	/** The number of events that could be shown if all events with problems were left out. */
	readonly valid: number;
	/** Whether the editor at `/make/` can open the file, to fix its problems. Only set if a worker has read the file. */
	readonly isEditable: boolean;

	constructor(
		failure: Failure,
		{ problems = [], valid = 0, isEditable = false, ...options }: OpenErrorDetails = {}
	) {
		super(failure.code, options);
		this.failure = failure;
		this.problems = problems;
		this.valid = valid;
		this.isEditable = isEditable;
	}

	/** The required columns that were not found, if the table has unrecognised ones. We ask which of these they are. */
	get missingColumns(): readonly Fault<'missing-column'>[] {
		return this.problems.flatMap(({ fault }) =>
			fault.code === 'missing-column' && fault.others.length > 0 ? [fault] : []
		);
	}

	/** Whether the file could be opened with an answer from the reader, as far as we know. */
	get isQuestion(): boolean {
		const { length } = this.problems;
		return (
			questionCodes.has(this.failure.code) || (length > 0 && this.missingColumns.length === length)
		);
	}

	/** Whether the file could be opened without its faulty events, or with an answer from the reader. */
	get mayBeOpened(): boolean {
		return this.valid > 0 || questionCodes.has(this.failure.code) || this.missingColumns.length > 0;
	}
}

/** For a file with a single problem: why it cannot be opened, by the fault of that problem. */
const failureOfOnlyFault: Partial<Record<Fault['code'], Failure<'date' | 'link'>>> = {
	'no-date': { code: 'date' },
	'no-link': { code: 'link' }
};

/**
 * Makes the error for a file that has problems.
 *
 * @param problems at least one
 * @param valid the number of events without problems
 */
export function toOpenError(problems: readonly Problem[], valid: number): OpenError {
	const format = problems.find(({ fault }) => fault.code === 'format');
	// If we do not know the version of the format, the other problems are meaningless.
	if (format) return new OpenError({ code: 'version' }, { problems: [format] });
	if (problems.some(({ fault }) => fault.code === 'no-events')) {
		return new OpenError({ code: 'empty' }, { problems, valid });
	}
	const [first] = problems;
	const failure = first && problems.length === 1 ? failureOfOnlyFault[first.fault.code] : undefined;
	return new OpenError(failure ?? { code: 'schema' }, { problems, valid });
}
