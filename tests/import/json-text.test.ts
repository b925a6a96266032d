import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { formatFailure } from '#lib/messages/format-file.ts';
import { addPositions } from '#lib/import/json-positions.ts';
import { parseJson } from '#lib/import/json-text.ts';
import { fuzzRuns } from './fuzz-runs.ts';

function messageOf(text: string): string {
	try {
		parseJson(text);
	} catch (error) {
		if (error instanceof OpenError) return formatFailure(error);
		throw error;
	}
	return 'it is JSON';
}

describe('broken JSON is told with its line and its column', () => {
	test.each<[string, number, number, string]>([
		['{\n  "a": 1,\n}', 3, 1, 'remove the comma before this'],
		['[1,\n 2,\n]', 3, 1, 'remove the comma before this'],
		['{"a" 1}', 1, 6, 'expected a colon between a key and its value'],
		['{"a": 1\n "b": 2}', 2, 2, 'expected a comma'],
		['{\r\n\r\n  a: 1}', 3, 3, 'this is not a value; put text in double quotes'],
		["{'a': 1}", 1, 2, 'this is not a value; put text in double quotes'],
		['[“a”]', 1, 2, 'this is not a value; put text in double quotes'],
		['["a\n"]', 1, 2, 'this text is not closed; add a " at its end'],
		['["a\tb"]', 1, 2, String.raw`write \n for a line break and \t for a tab`],
		[String.raw`["\u12"]`, 1, 2, String.raw`expected four hexadecimal digits after \u`],
		[String.raw`["C:\dir"]`, 1, 2, String.raw`write \\ for a backslash`],
		['[1] [2]', 1, 5, 'nothing may follow the end of the data; remove this'],
		['// mine\n[]', 1, 1, 'JSON has no comments; remove this'],
		['[/* mine */]', 1, 2, 'JSON has no comments; remove this'],
		['{"a": [1', 1, 9, 'expected a ]'],
		['{"a": 1', 1, 8, 'expected a }'],
		['{"a": }', 1, 7, 'expected a value'],
		['['.repeat(100_000), 1, 9, 'this is nested more than 8 levels deep']
	])('%j', (text, line, column, reason) => {
		expect(messageOf(text)).toBe(`Not valid JSON at line ${line}, column ${column}: ${reason}.`);
	});

	test('whatever is wrong with it', () => {
		const json = fc.json({ maxDepth: 3 });
		const sign = fc.oneof(fc.constantFrom(...'{}[],:"\\/\n\r\t \u00a00-+.eE'), fc.string());
		fc.assert(
			fc.property(json, fc.nat(), fc.nat(3), sign, (text, at, removed, added) => {
				const place = at % (text.length + 1);
				const broken = text.slice(0, place) + added + text.slice(place + removed);
				let isJson = true;
				try {
					JSON.parse(broken);
				} catch {
					isJson = false;
				}
				const message = messageOf(broken);
				if (isJson) {
					expect(message).toBe('it is JSON');
					return;
				}
				const [, line, column] =
					/^Not valid JSON at line (\d+), column (\d+): (?!this cannot be read)/.exec(message) ??
					[];
				const lines = broken.split(/\r\n|\r|\n/);
				expect(Number(line)).toBeLessThanOrEqual(lines.length);
				const { length } = lines[Number(line) - 1] ?? '';
				expect(Number(column)).toBeLessThanOrEqual(length + 1);
			}),
			{ numRuns: fuzzRuns }
		);
	});
});

describe('the places of problems in JSON', () => {
	const text = '{\n  "a": [1,\n    {"b": "x", "c d": {}}],\n  "a.b": null\n}';
	const placeOf = (path: string) => {
		const [problem] = addPositions([{ path, value: '', fault: { code: 'empty' } }], text);
		return [problem?.line, problem?.column];
	};

	test.each([
		['', 1, 1],
		['a', 2, 8],
		['a[0]', 2, 9],
		['a[1]', 3, 5],
		['a[1].b', 3, 11],
		['a[1]["c d"]', 3, 23],
		['["a.b"]', 4, 10],
		// What is missing has the place of what it is missing in.
		['z', 1, 1],
		['a[2]', 2, 8],
		['a[1].z', 3, 5],
		['a[1].b.z[3]', 3, 11]
	])('%s', (path, line, column) => expect(placeOf(path)).toEqual([line, column]));

	test('are found for all at once, and the problems are left as they were', () => {
		const problems = ['a[1].b', 'a', 'a[1].b', 'z'].map((path) => ({
			path,
			value: '',
			fault: { code: 'empty' } as const
		}));
		expect(addPositions(problems, text).map(({ line }) => line)).toEqual([3, 2, 3, 1]);
		expect(problems.every((problem) => !('line' in problem))).toBe(true);
	});

	test('too deep nesting ends the search, and nothing overflows', () => {
		const deep = `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "b": 1}`;
		const [a, b] = addPositions(
			['a', 'b'].map((path) => ({ path, value: '', fault: { code: 'empty' } })),
			deep
		);
		expect([a?.column, b?.column]).toEqual([7, undefined]);
	});
});
