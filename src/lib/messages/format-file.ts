import type { Fault, Faults } from '#lib/record/fault.ts';
import { type FilePosition, maxProblems, type Problem } from '#lib/record/problem.ts';
import { OpenError, type Failure, type Failures } from '#lib/import/failure.ts';
import type { Note, NoteParts } from '#lib/import/note.ts';
import { fileMessages as messages } from '#language/file.ts';
import type { Told } from './file-messages.ts';

/** Faults whose messages contain the value. */
const saysValue: ReadonlySet<keyof Faults> = new Set(['no-date', 'none-of', 'format']);

/** What is wrong, readable beside its position alone: "This is missing." */
export function formatFault(fault: Fault, value: string): string {
	const inner = fault.code === 'group-name' ? formatFault(fault.fault, value) : '';
	return faultMessage(fault, value, inner);
}

function faultMessage<C extends keyof Faults>(fault: Fault<C>, value: string, inner: string) {
	return messages.faults[fault.code](fault, value, inner);
}

/** What is wrong, and what stands there: "This must be a text. Found: 7" */
export function formatProblem({ fault, value }: Pick<Problem, 'fault' | 'value'>): string {
	const message = formatFault(fault, value);
	return value === '' || saysValue.has(fault.code) ? message : message + messages.foundValue(value);
}

/** Where it is, without its line: "events[3].date", "row 7, column date", "file". */
export function formatPath({ path, cell }: FilePosition): string {
	return cell ? messages.cell(cell.row, cell.column) : path || messages.file;
}

/** Where it is: "events[3].date (line 5, column 9)". */
export function formatPosition(position: FilePosition): string {
	const { line, column } = position;
	const path = formatPath(position);
	return line === undefined || column === undefined ? path : messages.line(path, line, column);
}

/** How many problems there are: "1 problem", "more than 10,000 problems". */
export function formatProblemCount(count: number): string {
	// The last of too many problems only says that there are more.
	return count > maxProblems ? messages.moreProblems(maxProblems) : messages.problems(count);
}

/**
 * What is wrong in a file: how much, then a problem a line.
 *
 * @param file what its author calls it: a name or an address
 */
export function formatProblems(file: string, problems: readonly Problem[]): string {
	return [
		messages.listed(file, formatProblemCount(problems.length)),
		...problems.map((problem) => `${formatPosition(problem)}: ${formatProblem(problem)}`)
	].join('\n');
}

/** Why a record cannot be opened and what to do, in one or two sentences. */
export function formatFailure({
	failure,
	problems
}: Pick<OpenError, 'failure' | 'problems'>): string {
	const [first] = problems;
	const fault = first ? formatFault(first.fault, first.value) : '';
	return failureMessage(failure, {
		fault,
		first: first ? `${formatPath(first)}: ${formatProblem(first)}` : '',
		count: formatProblemCount(problems.length)
	});
}

function failureMessage<C extends keyof Failures>(failure: Failure<C>, told: Told): string {
	return messages.failures[failure.code](failure, told);
}

/** The same for the command line, with the file's name: each problem has a line. */
export function formatFileFailure(file: string, error: OpenError): string {
	const { code } = error.failure;
	const isList = code === 'schema' || code === 'date' || code === 'link';
	return isList ? formatProblems(file, error.problems) : `${file}: ${formatFailure(error)}`;
}

/** The message of anything that was thrown: ours for a record that cannot be opened, else its own. */
export function formatError(error: unknown): string {
	if (error instanceof OpenError) return formatFailure(error);
	return error instanceof Error ? error.message : String(error);
}

/** What could not be carried over from a file, or was left out, in a sentence. */
export function formatNote(note: Note): string {
	const at = 'at' in note ? formatPath(note.at) : '';
	const losses = note.code === 'lost' ? note.losses : [];
	const parts = losses.map(({ code, text }) => messages.losses[code](text));
	return noteMessage(note, at, messages.joinLosses(parts));
}

function noteMessage<C extends keyof NoteParts>(note: Note<C>, at: string, losses: string): string {
	return messages.notes[note.code](note, at, losses);
}
