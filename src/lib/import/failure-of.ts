import { askUrl, isDateReason } from '#lib/record/fields.ts';
import { noEvents } from '#lib/record/parse.ts';
import { countProblems, type Problem } from '#lib/record/problem.ts';
import { failureText, OpenError } from './failure.ts';

/**
 * What is said of a file with problems: of one that is alone, what it is; of more, how many they are and
 * the first.
 *
 * @param problems at least one
 * @param valid how many events have none
 */
export function failureOf(problems: readonly Problem[], valid: number): OpenError {
	const [first] = problems;
	if (!first) throw new RangeError('there is no problem');
	const line = `${first.path || 'file'}: ${first.reason}`;
	const format = problems.find(({ path, value }) => path === 'format' && value !== '');
	// Of a format that is not known nothing else can be said.
	if (format) return new OpenError('version', format.reason, { problems: [format] });
	if (problems.some(({ reason }) => reason === noEvents)) {
		return new OpenError('empty', failureText.empty(), { problems, valid });
	}
	if (problems.length === 1 && isDateReason(first.reason)) {
		return new OpenError('date', line, { problems, valid });
	}
	if (problems.length === 1 && first.reason === askUrl) {
		return new OpenError('link', line, { problems, valid });
	}
	return new OpenError('schema', `${countProblems(problems.length)} found. ${line}`, {
		problems,
		valid
	});
}
