import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { toCsv } from '#lib/record/csv.ts';
import { OpenError } from '#lib/import/failure.ts';
import { formatFailure } from '#lib/messages/format-file.ts';
import type { CheckedReading } from '#lib/import/read-parsed.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { fileSchema } from '#lib/record/events-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { withErrorText } from '../fixtures/error-text.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';
import { fuzzRuns } from './fuzz-runs.ts';

// Ten thousand of each take their time.
vi.setConfig({ testTimeout: 300_000 + 200 * fuzzRuns });

const keysOfPrototype = Object.getOwnPropertyNames(Object.prototype).sort();

/** Opens a text, whole and without what is wrong with it: either way a record or an error of ours. */
function tryAll(text: string, name: string): void {
	for (const leaveOut of [false, true]) {
		let reading: CheckedReading;
		try {
			reading = readRecord(text, name, '2026-11-25', { leaveOut });
		} catch (error) {
			if (!(error instanceof OpenError)) throw error;
			expect(formatFailure(error)).not.toBe('');
			continue;
		}
		expect(reading.file.events.length).toBeGreaterThan(0);
		expect(unknownIn(reading.file)).toEqual([]);
	}
	expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(keysOfPrototype);
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

const known = new Set<string>();
const collect = (value: unknown): void => {
	if (typeof value !== 'object' || value === null) return;
	if ('entries' in value && typeof value.entries === 'object' && value.entries !== null) {
		for (const [key, entry] of Object.entries(value.entries)) {
			known.add(key);
			collect(entry);
		}
	}
	for (const key of ['item', 'wrapped'] as const) {
		if (key in value) collect((value as Record<string, unknown>)[key]);
	}
};
collect(fileSchema);

/** Keys that no record has, and objects of another kind. */
function unknownIn(value: unknown): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	const isPlain = [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));
	const keys = Array.isArray(value) ? [] : Object.keys(value).filter((key) => !known.has(key));
	return [...(isPlain ? [] : [value]), ...keys, ...Object.values(value).flatMap(unknownIn)];
}

const slides = {
	title: { text: { headline: 'A story', text: '<p>What happened.</p>' } },
	events: [
		{
			start_date: { year: '2025', month: '9', day: '25', hour: '10' },
			end_date: { year: '2026' },
			text: { headline: 'One <b>thing</b>', text: '<p>It happened &amp; ended.</p>' },
			media: { url: 'https://a.example/1', caption: 'A caption' },
			group: 'North',
			unique_id: 'one'
		},
		{ start_date: { year: '1066' }, text: { headline: 'Another' } }
	],
	eras: [{ start_date: { year: '1900' }, end_date: { year: '2000' }, text: { headline: 'An era' } }]
};
const array = [
	{ id: 'a', title: 'One', start: '2025-03-01', end: null, group: 'north' },
	{ id: 'b', title: 'Two', start: '2025-03', end: '2026', group: 7 }
];
const origin = { addressOf: () => null, version: null };
const sheet =
	'Year,Month,Day,Time,End Year,Headline,Text,Media,Type,Group\n' +
	',,,,,A story,"<p>What, ""happened""</p>",,title,\n' +
	'2025,9,25,10:00,2026,One,"<b>Bold</b>\nand not",https://a.example/1,,North\n' +
	'1900,,,,2000,An era,,,era,\n';

/** A file of each format that opens, with its name. */
const files: [string, string][] = [
	['ours.json', JSON.stringify(aFile(), null, 1)],
	['many.json', JSON.stringify(aRandomFile(5, { events: 12 }))],
	['array.json', JSON.stringify(array)],
	['slides.json', JSON.stringify(slides)],
	['ours.csv', toCsv(aFile(), origin)],
	['many.csv', toCsv(aRandomFile(5, { events: 12 }), origin)],
	['sheet.csv', sheet]
];

test.each(files)('%s opens as it is', (name, text) => {
	expect(readRecord(text, name, '2026-11-25').file.events.length).toBeGreaterThan(1);
});

describe('whatever becomes of a file, it is a record or an error', () => {
	test.each(files)('bytes of %s are changed', (name, text) => {
		const bytes = new TextEncoder().encode(text);
		const change = fc.record({
			at: fc.nat(bytes.length - 1),
			byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('{}[]",:;\\\n\r\t\'<&0'))),
			how: fc.constantFrom('put', 'insert', 'remove', 'cut')
		});
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
				let changed = [...bytes];
				for (const { at, byte, how } of changes) {
					if (how === 'put') changed[at] = byte;
					else if (how === 'cut' && at > 10) changed = changed.slice(0, at);
					else changed.splice(at, how === 'remove' ? 1 + (byte % 5) : 0, byte);
				}
				tryAll(new TextDecoder().decode(Uint8Array.from(changed)), name);
			}),
			{ numRuns: fuzzRuns }
		);
	});

	const poisoned = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
	const anyText = fc.oneof(
		fc.constantFrom(
			'',
			'__proto__',
			'2025',
			'May',
			'a\u202eb',
			'\ud800',
			'<script>',
			'=1+1',
			'x'.repeat(11_000)
		),
		fc.string({ unit: 'binary' })
	);
	const anyKey = fc.oneof(fc.constantFrom(...poisoned), fc.string());
	const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
		value: fc.oneof(
			{ maxDepth: 3 },
			anyText,
			fc.double(),
			fc.constantFrom(null, true, false, {}, [], -0),
			fc.array(tie('value'), { maxLength: 4 }),
			fc.dictionary(anyKey, tie('value'), { maxKeys: 4, noNullPrototype: false })
		)
	})).value;

	/**
	 * Puts a value at any place of a file, also under a key that no one expects. A copy of it, for
	 * the next change may go into it, and one value may be put at two places.
	 */
	function put(file: unknown, places: readonly number[], key: string | null, value: unknown): void {
		let node = file as Record<string, unknown>;
		for (const place of places) {
			const keys = Object.keys(node);
			const name = keys[place % Math.max(1, keys.length)];
			const next = name === undefined ? undefined : node[name];
			if (typeof next !== 'object' || next === null) break;
			node = next as Record<string, unknown>;
		}
		const keys = Object.keys(node);
		const name = key ?? keys[(places.at(-1) ?? 0) % Math.max(1, keys.length)] ?? 'a';
		// The length of an array is not in its file.
		if (Array.isArray(node) && name === 'length') return;
		Object.defineProperty(node, name, {
			value: structuredClone(value),
			enumerable: true,
			configurable: true,
			writable: true
		});
	}

	test('a title that says how it is a text is none', () => {
		tryAll('[{ "start": "2025", "title": { "toString": "" } }]', 'array.json');
	});

	test.each(files.filter(([name]) => name.endsWith('.json')))(
		'values of %s are others',
		(name, text) => {
			const change = fc.tuple(
				fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
				fc.option(anyKey, { freq: 3 }),
				anyValue
			);
			fc.assert(
				fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
					const file: unknown = JSON.parse(text);
					for (const [places, key, value] of changes) put(file, places, key, value);
					tryAll(JSON.stringify(file), name);
				}),
				{ numRuns: fuzzRuns }
			);
		}
	);

	/** Every object in a file. */
	const objectsOf = (value: unknown): object[] => {
		if (typeof value !== 'object' || value === null) return [];
		const below = Object.values(value).flatMap(objectsOf);
		return Array.isArray(value) ? below : [value, ...below];
	};

	test.each(poisoned.slice(0, 3))('%s in any object is an error, and changes nothing', (key) => {
		// The others are refused by the same look at each key: they are tried in a file of each format.
		const few = process.env.OTR_ALL || key === '__proto__' ? [] : ['many.json'];
		const tried = files.filter(([each]) => each.endsWith('.json') && !few.includes(each));
		for (const [name, text] of tried) {
			for (const [index] of objectsOf(JSON.parse(text)).entries()) {
				const file: unknown = JSON.parse(text);
				put(objectsOf(file)[index], [], key, { polluted: 1 });
				const changed = JSON.stringify(file);
				expect(changed).toContain(`"${key}":{"polluted":1}`);
				expect(() => withErrorText(() => readRecord(changed, name, '2026-11-25'))).toThrow(
					/This key is not allowed\. Remove it\.|problems found/
				);
				tryAll(changed, name);
			}
		}
	});

	test('cells of a table are others', () => {
		const header = [
			'date',
			'title',
			'kind',
			'quote',
			'speaker',
			'source_urls',
			'links',
			'value',
			'id'
		];
		const cell = fc.oneof(anyText, fc.constantFrom('2025', 'https://a.example', 'follows a', 'a'));
		const row = fc.array(cell, { minLength: header.length, maxLength: header.length });
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
				const quoted = rows.map((cells) =>
					cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')
				);
				tryAll([header.join(','), ...quoted].join('\n'), 'a.csv');
			}),
			{ numRuns: fuzzRuns }
		);
	});

	test('any text that is no record', () => {
		const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json());
		fc.assert(fc.property(any, fc.constantFrom('a.json', 'a.csv', 'a'), tryAll), {
			numRuns: fuzzRuns
		});
	});
});

test('over 8 levels deep is an error, 8 are not', () => {
	const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
	// The file, its list and its slide are three.
	const slide = (levels: number) => ({
		events: [{ start_date: { year: 2025 }, text: { headline: 'One' }, more: nested(levels) }]
	});
	expect(readRecord(JSON.stringify(slide(5)), 'a.json', '2026-11-25').file.events).toHaveLength(1);
	expect(() =>
		withErrorText(() => readRecord(JSON.stringify(slide(6)), 'a.json', '2026-11-25'))
	).toThrow(
		'1 problem found. events[0].more[0][0][0][0][0]: This is nested more than 8 levels deep. Remove a level.'
	);
});
