import type { Problem } from '#lib/record/problem.ts';
import { maxDepth } from './nesting.ts';
import { end, visitUntilEnd } from './json-visit.ts';

/** What is looked for at a path, and below it. */
interface Wanted {
	problems: Problem[];
	below: Map<string | number, Wanted>;
	/** Where its value begins, once it has been met; both from 0. */
	start: { line: number; column: number } | null;
}

/**
 * Says of each problem at which line and column it stands; that of something missing has the place of
 * what it is missing in.
 *
 * @param text valid JSON; what is nested deeper than a record may be, and what comes after that, has no
 *   place
 */
export function locate(problems: readonly Problem[], text: string): Problem[] {
	const located = problems.map((problem) => ({ ...problem }));
	const root = toWanted(located);
	let left = located.length;
	/** The objects and lists that are being visited; the index is -1 in an object. */
	const levels: { wanted: Wanted | null; index: number }[] = [];
	let next: Wanted | null = root;

	const put = (problem: Problem, { line, column }: { line: number; column: number }) => {
		problem.line = line + 1;
		problem.column = column + 1;
		left--;
	};
	const meet = (line: number, column: number): Wanted | null => {
		const level = levels.at(-1);
		const wanted = level && level.index >= 0 ? level.wanted?.below.get(level.index) : next;
		next = null;
		// Of a key that is there twice, the last one holds, and the first is where it is told.
		if (!wanted || wanted.start) return null;
		wanted.start = { line, column };
		for (const problem of wanted.problems) put(problem, wanted.start);
		return wanted;
	};
	const leave = (wanted: Wanted | null) => {
		const start = wanted?.start;
		if (!start) return;
		for (const problem of missingIn(wanted)) put(problem, start);
		if (left === 0) throw end;
	};
	const enter = (index: number) => (_o: number, _l: number, line: number, column: number) => {
		levels.push({ wanted: meet(line, column), index });
		// A visit goes down level by level, and must not do so for ever.
		if (levels.length > maxDepth) throw end;
	};

	visitUntilEnd(text, {
		onObjectBegin: enter(-1),
		onArrayBegin: enter(0),
		onObjectEnd: () => leave(levels.pop()?.wanted ?? null),
		onArrayEnd: () => leave(levels.pop()?.wanted ?? null),
		onObjectProperty: (key) => void (next = levels.at(-1)?.wanted?.below.get(key) ?? null),
		onSeparator: (sign) => {
			const level = levels.at(-1);
			if (sign === ',' && level && level.index >= 0) level.index++;
		},
		onLiteralValue: (_value, _o, _l, line, column) => leave(meet(line, column))
	});
	return located;
}

function toWanted(problems: readonly Problem[]): Wanted {
	const root: Wanted = { problems: [], below: new Map(), start: null };
	for (const problem of problems) {
		let wanted = root;
		for (const key of keysOf(problem.path)) {
			let below = wanted.below.get(key);
			if (!below) wanted.below.set(key, (below = { problems: [], below: new Map(), start: null }));
			wanted = below;
		}
		wanted.problems.push(problem);
	}
	return root;
}

/** Problems of what has not been met below what has. */
function* missingIn(wanted: Wanted): Generator<Problem> {
	for (const below of wanted.below.values()) {
		if (below.start) continue;
		yield* below.problems;
		yield* missingIn(below);
	}
}

const part = /\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([\w-]+)/g;

/** The keys that `joinPath` has made a path of; one that it has shortened is not found again. */
function keysOf(path: string): (string | number)[] {
	return Array.from(path.matchAll(part), ([, index, quoted, word]) =>
		index !== undefined ? Number(index) : quoted !== undefined ? unquote(quoted) : (word ?? '')
	);
}

function unquote(text: string): string {
	try {
		return String(JSON.parse(`"${text}"`));
	} catch {
		return text;
	}
}
