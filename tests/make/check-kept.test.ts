import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBroken, readKept } from '#lib/make/check-kept.ts';
import { emptyDraft } from '#lib/make/draft.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';
import { textOf } from '../fixtures/kept.ts';

test.each([
	emptyDraft({ title: '', dek: '', madeBy: '' }, 'en', '2026-11-29'),
	readDraft(aFile()),
	readDraft(aRandomFile(3, { events: 20 }))
])('a draft that was kept is the same', (draft) => {
	expect(readKept(structuredClone(draft))).toEqual(draft);
});

test('of one that was kept before it had all fields, those are empty', () => {
	const { draft } = (JSON.parse(textOf('draft.json')) as { values: { draft: object } }).values;
	expect(readKept(draft)).toMatchObject(draft);
	expect(readKept(draft)?.events.map(({ leadLabel }) => leadLabel)).toContain('');
	expect(readKept({ next: 1, head: {} })).toMatchObject({ head: { title: '' }, events: [] });
});

/** All paths in a value. */
const pathsIn = (value: unknown): string[][] =>
	typeof value !== 'object' || value === null
		? []
		: Object.entries(value).flatMap(([name, item]) => [
				[name],
				...pathsIn(item).map((path) => [name, ...path])
			]);

/** A draft with another value at a path. */
function changed(path: readonly string[], value: unknown): unknown {
	const draft: unknown = structuredClone(readDraft(aFile()));
	const parent = path
		.slice(0, -1)
		.reduce((at, name) => (at as Record<string, unknown>)[name], draft);
	(parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
	return draft;
}

test('what has another kind of value anywhere is no draft, but in what no form shows', () => {
	const paths = pathsIn(readDraft(aFile())).filter(
		(path) => !path.includes('rest') && path.join() !== 'head'
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...paths),
			fc.constantFrom<unknown>(7.5, true, {}, [7], [[]], new Array(2)),
			(path, value) => {
				expect(readKept(changed(path, value))).toBeNull();
			}
		),
		{ numRuns: 500, seed: 34 }
	);
});

test.each([
	['nothing', null],
	['a text', 'text'],
	['a list', []],
	['no head', { next: 1 }],
	['two events of one key', changed(['events', '1', 'key'], 'protest')],
	['an event whose key a new one will get', changed(['events', '1', 'key'], '+9')],
	['no number of the next key', changed(['next'], null)]
])('%s is no draft', (_, value) => {
	expect(readKept(value)).toBeNull();
});

test('what is no draft can be saved as it is, also what JSON cannot say', () => {
	expect(formatBroken({ head: 7, text: '\ufffd' })).toBe('{\n\t"head": 7,\n\t"text": "\\ufffd"\n}');
	const broken: Record<string, unknown> = {
		count: 1n,
		days: new Map([['a', [2n]]]),
		none: undefined
	};
	broken.itself = { broken };
	expect(JSON.parse(formatBroken(broken))).toEqual({
		count: '1',
		days: [['a', ['2']]],
		itself: { broken: '…' }
	});
	expect(formatBroken(undefined)).toBe('null');
	let deep: unknown = 'end';
	for (let i = 0; i < 100_000; i++) deep = [deep];
	expect(formatBroken(deep)).toContain('"…"');
});
