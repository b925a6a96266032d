import { OpenError, type Failure, type Failures } from '#lib/import/failure.ts';
import { fileMessages as messages } from './current-file.ts';
import type { Told } from './file-messages.ts';
import { formatFault, formatPath, formatProblemCount, formatProblems } from './problem-words.ts';

/** Why a record cannot be opened and what to do, in one or two sentences. */
export function formatFailure({
	failure,
	problems
}: Pick<OpenError, 'failure' | 'problems'>): string {
	const [first] = problems;
	const fault = first ? formatFault(first.fault, first.value) : '';
	return wordFailure(failure, {
		fault,
		first: first ? `${formatPath(first)}: ${fault}` : '',
		count: formatProblemCount(problems.length)
	});
}

function wordFailure<C extends keyof Failures>(failure: Failure<C>, told: Told): string {
	return messages.failures[failure.code](failure, told);
}

/** The same for whoever has the file on a disk, with its name: of one with problems each has a line. */
export function formatFileFailure(file: string, error: OpenError): string {
	const { code } = error.failure;
	const isList = code === 'schema' || code === 'date' || code === 'link';
	return isList ? formatProblems(file, error.problems) : `${file}: ${formatFailure(error)}`;
}

/** What whatever was thrown says: a record that cannot be opened in our words, all else in its own. */
export function formatError(error: unknown): string {
	if (error instanceof OpenError) return formatFailure(error);
	return error instanceof Error ? error.message : String(error);
}
