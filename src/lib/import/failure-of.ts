import type { FileFault, FileProblem } from './fault.ts';
import { OpenError, type Failure } from './failure.ts';

/** Of these a file that has no other problem is told by what it is. */
const alone: Partial<Record<FileFault['code'], Failure<'date' | 'link'>>> = {
	'no-date': { code: 'date' },
	'no-link': { code: 'link' }
};

/**
 * What keeps a file with problems from being opened: of one that is alone, what it is; of more, that they
 * are several.
 *
 * @param problems at least one
 * @param valid how many events have none
 */
export function failureOf(problems: readonly FileProblem[], valid: number): OpenError {
	const format = problems.find(({ fault }) => fault.code === 'format');
	// Of a format that is not known nothing else can be said.
	if (format) return new OpenError({ code: 'version' }, { problems: [format] });
	if (problems.some(({ fault }) => fault.code === 'no-events')) {
		return new OpenError({ code: 'empty' }, { problems, valid });
	}
	const [first, ...others] = problems;
	if (!first) throw new RangeError('there is no problem');
	const failure = others.length === 0 ? alone[first.fault.code] : undefined;
	return new OpenError(failure ?? { code: 'schema' }, { problems, valid });
}
