import { prototypeKeys } from '#lib/record/known-keys.ts';
import { joinPath, type ProblemReport } from '#lib/record/problem.ts';

/** The maximum depth of nested values. The file itself is the first level. */
export const maxDepth = 8;

/**
 * Reports values that are nested too deeply, and keys that could change the prototype of an object into which code
 * copies them. Also checks values that no code reads.
 */
export function checkNesting(value: unknown, report: ProblemReport): void {
	checkValue(value, '', 1, report);
}

function checkValue(value: unknown, path: string, depth: number, report: ProblemReport): void {
	if (typeof value !== 'object' || value === null || report.isFull()) return;
	if (depth > maxDepth) {
		report.add(path, value, { code: 'too-deep', max: maxDepth });
		return;
	}
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) {
			if (typeof item === 'object') checkValue(item, joinPath(path, index), depth + 1, report);
		}
		return;
	}
	for (const [key, item] of Object.entries(value)) {
		if (prototypeKeys.has(key)) report.add(joinPath(path, key), item, { code: 'poisoned-key' });
		else if (typeof item === 'object') checkValue(item, joinPath(path, key), depth + 1, report);
	}
}
