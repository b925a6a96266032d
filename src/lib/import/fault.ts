import type { RecordFault, RecordFaults } from '#lib/record/fault.ts';
import type { Problem, Report } from '#lib/record/problem.ts';

/** A code without parts. */
type None = object;

/** What may be wrong in a file that is read: in what a record is made of it, or in the file itself. */
export interface FileFaults extends RecordFaults {
	'utf-16': None;
	'not-utf-8': None;
	/** In levels, the file itself is the first. */
	'too-deep': { max: number };
	'too-many-columns': { count: number; max: number };
	'column-twice': None;
	'unknown-column': { near: string };
	'missing-column': { column: string };
	'cell-list-too-long': { max: number };
	/** The row that has said something else of the same id. */
	'id-says-else': { row: number; id: string };
	'too-many-rows': { max: number };
	'too-many-cells': { count: number; max: number };
	'quote-not-closed': None;
	'quote-closed-early': None;
	'array-too-long': { count: number; max: number };
	/** The path of what has the id already. */
	'same-id': { by: string };
	'item-no-object': { keys: readonly string[] };
	'give-id': None;
	'give-title': { max: number };
	'give-date': { mayBeNull: boolean };
	'group-name': { fault: RecordFault };
	'early-end': { start: string };
	'slide-early-end': { start: string };
	'too-many-slides': { count: number; max: number };
	'no-date-parts': None;
	'no-year': None;
	'part-no-number': { part: string; text: string };
	'no-day': { iso: string };
	'year-outside': { year: string };
}

/** One thing that is wrong in a file. */
export type FileFault<C extends keyof FileFaults = keyof FileFaults> = {
	[K in C]: { code: K } & FileFaults[K];
}[C];

export type FileProblem = Problem<FileFault>;
export type FileReport = Report<FileFault>;
