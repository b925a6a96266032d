import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBroken, readStoredDraft, toStoredDraft } from '#lib/make/stored-draft.ts';
import type { EditorDraft } from '#lib/make/draft.ts';
import { emptyDraft, newEvent, newSource } from '#lib/make/empty-items.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import type { Dictionary } from '#lib/record/dictionary.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';
import { textOf } from '../fixtures/kept.ts';

test.each([
	emptyDraft({ title: '', dek: '', madeBy: '' }, 'en', '2026-11-29'),
	readDraft(aFile()),
	readDraft(aRandomFile(3, { events: 20 })),
	withDates('2025-03-04/2025-03-09', '/', '2025/', '/2025', '2025/..', '[2025..2026]')
])('a draft that was kept is the same', (draft) => {
	expect(readStoredDraft(structuredClone(toStoredDraft(draft as EditorDraft)))).toEqual(draft);
});

/** A draft with an event and a source for each date, which has it in all of its fields. */
function withDates(...dates: string[]): EditorDraft {
	return {
		...emptyDraft({ title: '', dek: '', madeBy: '' }, 'en', '2026-11-29'),
		sources: dates.map((date, i) => ({
			...newSource(`s${i}`),
			published: date,
			accessed: date
		})),
		events: dates.map((date, i) => ({ ...newEvent(`e${i}`, '+1'), date, known: date }))
	};
}

test('in one that was kept before there were spans, two dates are one between them', () => {
	const dates = {
		'2025-03-04/2025-03-09': '[2025-03-04..2025-03-09]',
		'1902/1904~': '[1902..1904~]',
		'-0043-03?/-0043-04': '[-0043-03?..-0043-04]',
		// Half typed, too: none of them said that an end is not known.
		'/': '[..]',
		'2025/': '[2025..]',
		'/2025': '[..2025]',
		'XXXX-02/2025--05': '[XXXX-02..2025--05]',
		// What was no date between two.
		'2025/..': '2025/..',
		'2025-03~': '2025-03~',
		'03/04/2025': '03/04/2025',
		'3/2025': '3/2025',
		'': ''
	};
	const before = Object.keys(dates);
	expect(readStoredDraft(withDates(...before))).toEqual(withDates(...Object.values(dates)));
	// Once it is kept again, what is a span from then on stays one.
	const kept = structuredClone(toStoredDraft(withDates(...before)));
	expect(readStoredDraft(kept)).toEqual(withDates(...before));
});

/** The draft that people have, and how its dates are read. */
const old = () =>
	(
		JSON.parse(textOf('draft.json')) as {
			values: { draft: { events: { date: string }[]; rest: Dictionary } };
		}
	).values.draft;

test('of one that was kept before it had all fields, those are empty', () => {
	const draft = old();
	const asNow: Record<string, string> = {
		'1902/1904~': '[1902..1904~]',
		'2024-03-04/2024-03-10': '[2024-03-04..2024-03-10]',
		'2024-10/2025-09': '[2024-10..2025-09]'
	};
	const events = draft.events.map((event) => ({
		...event,
		date: asNow[event.date] ?? event.date
	}));
	expect(events.filter(({ date }) => date.startsWith('['))).toHaveLength(3);
	expect(events.map(({ date }) => date)).toContain('2025-10-04?/..');
	// Chapters have got a form; `chapters.test.ts` says what is in them.
	const { chapters, ...rest } = draft.rest;
	expect(chapters).toHaveLength(2);
	expect(readStoredDraft(draft)).toMatchObject({ ...draft, events, rest });
	expect(readStoredDraft(draft)?.chapters).toHaveLength(2);
	expect(readStoredDraft(draft)?.events.map(({ leadLabel }) => leadLabel)).toContain('');
	expect(readStoredDraft({ next: 1, head: {} })).toMatchObject({
		head: { title: '', timeZone: '' },
		events: []
	});
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

test('a value of another kind makes it no draft, except in fields that no form shows', () => {
	const paths = pathsIn(readDraft(aFile())).filter(
		(path) => !path.includes('rest') && path.join() !== 'head'
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...paths),
			fc.constantFrom<unknown>(7.5, true, {}, [7], [[]], new Array(2)),
			(path, value) => {
				expect(readStoredDraft(changed(path, value))).toBeNull();
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
	expect(readStoredDraft(value)).toBeNull();
});

test('a value that is no draft can be saved as it is, also one that JSON cannot express', () => {
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
