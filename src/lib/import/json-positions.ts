import type { JSONPath } from 'jsonc-parser';
import { joinPath, type Problem } from '#lib/record/problem.ts';
import { endVisit, visitJson } from './json-text.ts';
import { maxDepth } from './nesting.ts';

/**
 * Adds line and column, from 1, to problems. For a missing value, they are those of the object that lacks it.
 *
 * @param text valid JSON; values that are nested too deeply, and all values after them, get no position
 */
export function addPositions(problems: readonly Problem[], text: string): Problem[] {
	/** The positions of the problems’ paths, and of all paths above them; null until they are found. */
	const starts = new Map<string, { line: number; column: number } | null>();
	for (const { path } of problems) for (const each of pathsAlong(path)) starts.set(each, null);
	let left = starts.size;

	const recordPosition = (line: number, column: number, keys: JSONPath) => {
		let path = '';
		for (const key of keys) {
			if (!starts.has(path)) return;
			path = joinPath(path, key);
		}
		// If an object has a key twice, we take the first.
		if (starts.get(path) !== null) return;
		starts.set(path, { line: line + 1, column: column + 1 });
		if (--left === 0) throw endVisit;
	};
	const enter = (_o: number, _l: number, line: number, column: number, keysOf: () => JSONPath) => {
		const keys = keysOf();
		// `jsonc-parser` is recursive, so the depth needs a limit.
		if (keys.length >= maxDepth) throw endVisit;
		recordPosition(line, column, keys);
	};
	const isWhole = visitJson(text, {
		onObjectBegin: enter,
		onArrayBegin: enter,
		onLiteralValue: (_value, _o, _l, line, column, keysOf) => recordPosition(line, column, keysOf())
	});
	return problems.map((problem) => {
		const paths = isWhole ? pathsAlong(problem.path) : [problem.path];
		const path = paths.findLast((each) => starts.get(each));
		return { ...problem, ...(path !== undefined && starts.get(path)) };
	});
}

/** Matches one part of a path: an index, a quoted key or a plain key. */
const pathPart = /\[(?:\d+|"(?:[^"\\]|\\.)*")\]|[\w-]+/g;

/** A path from `joinPath`, and all paths above it, the root first. */
function pathsAlong(path: string): string[] {
	const above = Array.from(path.matchAll(pathPart), ({ 0: key, index }) =>
		path.slice(0, index + key.length)
	);
	return ['', ...above];
}
