import type { FileFault, FileFaults, FileProblem } from '#lib/import/fault.ts';
import { maxProblems, type FilePosition } from '#lib/record/problem.ts';
import { fileMessages as messages } from './current-file.ts';

/** Faults whose words say the value themselves. */
const saysValue: ReadonlySet<keyof FileFaults> = new Set(['no-date', 'none-of', 'format']);

/** What is wrong, readable beside its position alone: "This is missing." */
export function formatFault(fault: FileFault, value: string): string {
	// What is wrong with a name may be one part of what is wrong.
	const inner = fault.code === 'group-name' ? formatFault(fault.fault, value) : '';
	return wordFault(fault, value, inner);
}

function wordFault<C extends keyof FileFaults>(fault: FileFault<C>, value: string, inner: string) {
	return messages.faults[fault.code](fault, value, inner);
}

/** What is wrong, and what stands there: "This must be a text. Found: 7" */
export function formatProblem({ fault, value }: Pick<FileProblem, 'fault' | 'value'>): string {
	const words = formatFault(fault, value);
	return value === '' || saysValue.has(fault.code) ? words : words + messages.foundValue(value);
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
	// What is over is the one that says so.
	return count > maxProblems ? messages.moreProblems(maxProblems) : messages.problems(count);
}

/**
 * What is wrong in a file: how much, then a problem a line.
 *
 * @param file what its author calls it: a name or an address
 */
export function formatProblems(file: string, problems: readonly FileProblem[]): string {
	return [
		messages.listed(file, formatProblemCount(problems.length)),
		...problems.map((problem) => `${formatPosition(problem)}: ${formatProblem(problem)}`)
	].join('\n');
}
