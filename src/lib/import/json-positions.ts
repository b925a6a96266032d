import type { JSONPath } from 'jsonc-parser';
import { joinPath, type Problem } from '#lib/record/problem.ts';
import { end, visitUntilEnd } from './json-text.ts';
import { maxDepth } from './nesting.ts';

/**
 * Finds the line and column of each problem, both from 1. A missing value has the position
 * of what it is missing in.
 *
 * @param text valid JSON; values nested deeper than in a record, and all after them, have no
 *   position
 */
export function locate(problems: readonly Problem[], text: string): Problem[] {
	/** Where the value begins at each path of a problem, and at those above it; null until it is met. */
	const starts = new Map<string, { line: number; column: number } | null>();
	for (const { path } of problems) for (const each of pathsTo(path)) starts.set(each, null);
	let left = starts.size;

	const meet = (line: number, column: number, keys: JSONPath) => {
		let path = '';
		for (const key of keys) {
			if (!starts.has(path)) return;
			path = joinPath(path, key);
		}
		// Of a key that is there twice, the first is told.
		if (starts.get(path) !== null) return;
		starts.set(path, { line: line + 1, column: column + 1 });
		if (--left === 0) throw end;
	};
	const enter = (_o: number, _l: number, line: number, column: number, keysOf: () => JSONPath) => {
		const keys = keysOf();
		// The visitor is recursive: depth must be bounded.
		if (keys.length >= maxDepth) throw end;
		meet(line, column, keys);
	};
	const isWhole = visitUntilEnd(text, {
		onObjectBegin: enter,
		onArrayBegin: enter,
		onLiteralValue: (_value, _o, _l, line, column, keysOf) => meet(line, column, keysOf())
	});
	return problems.map((problem) => {
		const paths = isWhole ? pathsTo(problem.path) : [problem.path];
		const path = paths.findLast((each) => starts.get(each));
		return { ...problem, ...(path !== undefined && starts.get(path)) };
	});
}

const part = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]|[\w-]+/g;

/** A path that `joinPath` has made and all above it, the root first. */
function pathsTo(path: string): string[] {
	const above = Array.from(path.matchAll(part), ({ 0: key, index }) =>
		path.slice(0, index + key.length)
	);
	return ['', ...above];
}
