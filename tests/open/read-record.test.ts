import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readRecord } from '#lib/open/read-record.ts';
import { parseEventsFile } from '#lib/schema/parse.ts';
import { aBrokenFile, aFile } from '../fixtures/a-file.ts';

const read = (input: unknown) => readRecord(JSON.stringify(input), 'a.json', '2026-11-25').file;

const good = { id: 'a', title: 'An event', start: '2025-03-01', end: null, group: 'north' };

function messageOf(input: unknown): string {
	try {
		read(input);
	} catch (error) {
		return (error as Error).message;
	}
	throw new Error('it was read');
}

describe('our own format', () => {
	test('is read as the build reads it', () => {
		expect(read(aFile())).toEqual(aFile());
	});

	test('what is wrong is told with its place', () => {
		const file = aBrokenFile({ 'events[1].date': 'May' });
		expect(messageOf(file)).toMatch(
			/^a\.json: \d problems? found\.\nevents\[1\]\.date: "May" is not/
		);
	});

	test('of many problems the first are told, and how many there are', () => {
		const events = Array.from({ length: 40 }, () => ({}));
		const lines = messageOf({ ...aFile(), events }).split('\n');
		expect(lines).toHaveLength(13);
		expect(lines[0]).toMatch(/^a\.json: \d+ problems, the first 12:$/);
	});
});

describe('how many problems there are', () => {
	const wrong = (count: number) => messageOf(Array.from({ length: count }, () => 0)).split('\n');

	test.each([
		[12, 'a.json: 12 problems found.'],
		[13, 'a.json: 13 problems, the first 12:'],
		[10_000, 'a.json: 10,000 problems, the first 12:'],
		[10_001, 'a.json: more than 10,000 problems, the first 12:'],
		[50_000, 'a.json: more than 10,000 problems, the first 12:']
	])('%i', (count, head) => {
		expect(wrong(count)[0]).toBe(head);
		expect(wrong(count)).toHaveLength(13);
	});
});

describe('what is no JSON', () => {
	test.each([
		['with its mark', '\ufeff[{"id": "a"}]', 'utf16le'],
		['without one', '[{"id": "a"}]', 'utf16le']
	] as const)('UTF-16 %s', (_, text, encoding) => {
		const swapped = Buffer.from(text, encoding).swap16();
		for (const bytes of [Buffer.from(text, encoding), swapped]) {
			expect(() => readRecord(new TextDecoder().decode(bytes), 'a.json', '2026-11-25')).toThrow(
				'a.json: the file is in UTF-16. Save it as UTF-8.'
			);
		}
	});

	test.each([
		['', 'a.json: the file is empty. Put a record into it.'],
		[
			'<!doctype html><html></html>',
			/^a\.json: this is a web page, not a record\. Give the address/
		],
		[
			'[{"id": "a",]',
			/^a\.json: this is not valid JSON\. Mend it at the place that is named: .*12/
		],
		['{"format": 1', /^a\.json: this is not valid JSON/]
	])('%j', (text, message) => {
		expect(() => readRecord(text, 'a.json', '2026-11-25')).toThrow(message);
	});
});

describe('an array of events', () => {
	test('is a record with a track for each group, in order of time', () => {
		const file = read([
			{ ...good, id: 'c', start: '2025-05', end: '2025-06', group: 'Far South' },
			{ ...good, id: 'b', start: '2025-03-02T10:00:00Z', group: 7 },
			{ ...good, group: undefined },
			{ ...good, id: 'd', end: '2025-03-01', start: '2025-03-01' }
		]);
		expect(file.events.map(({ id, date, track }) => [id, date, track])).toEqual([
			['a', '2025-03-01', 'group-3'],
			['d', '2025-03-01', 'north'],
			['b', '2025-03-02', '7'],
			['c', '2025-05/2025-06', 'group-1']
		]);
		expect(file.tracks.map(({ id, label }) => [id, label])).toEqual([
			['group-1', 'Far South'],
			['7', '7'],
			['group-3', 'Events'],
			['north', 'north']
		]);
		expect([file.title, file.updated, file.dek]).toEqual(['a.json', '2026-11-25', '4 events.']);
	});

	test('is one that our own checks pass, but for its sources', () => {
		const result = parseEventsFile(
			read(Array.from({ length: 50 }, (_, i) => ({ ...good, id: `e-${i}`, group: `g ${i}` })))
		);
		const problems = 'problems' in result ? result.problems : [];
		expect(problems.filter(({ path }) => !/\.(sources|summary)$/.test(path))).toEqual([]);
	});

	test.each<[string, unknown, RegExp]>([
		[
			'no object',
			7,
			/^\[1\]: This must be an object: \{id, title, start, end, group\}\. Found: 7$/
		],
		['no id', { ...good, id: undefined }, /^\[1\]\.id: Give an id of 1 to 64 .* It is missing\.$/],
		['a bad id', { ...good, id: 'A b' }, /^\[1\]\.id: Give an id .* Found: "A b"$/],
		['the same id', good, /^\[1\]\.id: \[0\] has the same id\. Give each its own\. Found: "a"$/],
		['no title', { ...good, id: 'b', title: ' ' }, /^\[1\]\.title: Give a title: .* Found: " "$/],
		[
			'a long title',
			{ ...good, id: 'b', title: 'x'.repeat(301) },
			/^\[1\]\.title: This is 301 characters long, over 300\. Shorten it\. Found: "x+…"$/
		],
		['no date', { ...good, id: 'b', start: 'May' }, /^\[1\]\.start: Give an ISO date: .* "May"$/],
		['a number', { ...good, id: 'b', start: 5 }, /^\[1\]\.start: Give an ISO date: .* Found: 5$/],
		['a mark', { ...good, id: 'b', start: '2025~' }, /^\[1\]\.start: Give an ISO date/],
		['no such day', { ...good, id: 'b', end: '2025-02-30' }, /^\[1\]\.end: Give .* Or null, for a/],
		[
			'an early end',
			{ ...good, id: 'b', end: '2024' },
			/^\[1\]\.end: This is before the start, 2025/
		],
		['a bad group', { ...good, id: 'b', group: {} }, /^\[1\]\.group: This must be a text\. Name/],
		['a blank group', { ...good, id: 'b', group: ' ' }, /^\[1\]\.group: This is empty\. Name/],
		[
			'a long group',
			{ ...good, id: 'b', group: 'x'.repeat(301) },
			/^\[1\]\.group: This is 301 characters long, over 300\. Name the group/
		],
		[
			'a hidden character',
			{ ...good, id: 'b', group: 'north\u200b' },
			/^\[1\]\.group: This holds a character that cannot be seen .* Found: "north\\u200b"$/
		]
	])('is refused: %s', (_, item, line) => {
		const [head, ...lines] = messageOf([good, item]).split('\n');
		expect(head).toBe('a.json: 1 problem found.');
		expect(lines).toEqual([expect.stringMatching(line)]);
	});

	describe.each(['America/Los_Angeles', 'UTC', 'Asia/Tokyo'])(
		'has its dates as written, in %s',
		(zone) => {
			beforeEach(() => void vi.stubEnv('TZ', zone));
			afterEach(() => void vi.unstubAllEnvs());

			test('which is the reader’s', () => {
				expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
			});

			test.each([
				['2020-01-01T00:00:00', '2020-01-01'],
				['2020-01-01 23:59', '2020-01-01'],
				['2020-03-01T00:30:00+09:00', '2020-03-01'],
				['2020-03-01T23:30:00.000-0800', '2020-03-01'],
				['2020-02-29T24:00Z', '2020-02-29'],
				['2020-02', '2020-02']
			])('%s', (start, date) => {
				expect(read([{ ...good, start }]).events[0]?.date).toBe(date);
			});

			test.each([
				'2020-02-30T00:00:00Z',
				'2020-02-30',
				'2020-01-01T25:00',
				'2020-01-01T10:00 tomorrow',
				'2020-01T10:00',
				'2020-01-01T',
				'2020/01/01',
				`2020-01-01T10:00:00.${'0'.repeat(1_000_000)}x`
			])('%.40s is no date', (start) => {
				expect(messageOf([{ ...good, start }])).toMatch(/\n\[0\]\.start: Give an ISO date/);
			});
		}
	);

	test('is refused where it is empty or too long', () => {
		expect(messageOf([])).toMatch(/\nfile: The list is empty\. Put an event into it/);
		expect(messageOf(Array.from({ length: 100_001 }, () => 0))).toBe(
			'a.json: 1 problem found.\nfile: The list has 100,001 events, over 100,000. Split it.'
		);
	});
});
