import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readRecord } from '#lib/import/read-record.ts';
import { OpenError } from '#lib/import/failure.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import {
	formatFailure,
	formatFault,
	formatNote,
	formatProblems
} from '#lib/messages/format-file.ts';
import { aBrokenFile, aFile } from '../fixtures/a-file.ts';
import { withErrorText } from '../fixtures/error-text.ts';

const read = (input: unknown) => readRecord(JSON.stringify(input), 'a.json', '2026-11-25').file;

const good = { id: 'a', title: 'An event', start: '2025-03-01', end: null, group: 'north' };

const today = '2026-11-25';

/** What is said of a text that cannot be opened. */
function failureOf(text: string, name = 'a.json'): OpenError {
	try {
		readRecord(text, name, today);
	} catch (error) {
		if (error instanceof OpenError) return error;
		throw error;
	}
	throw new Error('it was read');
}

const failing = (input: unknown) => failureOf(JSON.stringify(input));

/** A problem a line, as the author sees them. */
const linesOf = (input: unknown) =>
	formatProblems('a.json', failing(input).problems).split('\n').slice(1);

describe('our own format', () => {
	test('is read as the build reads it', () => {
		expect(read(aFile())).toEqual(aFile());
	});

	test('is read with the mark of UTF-8', () => {
		expect(readRecord(`\ufeff${JSON.stringify(aFile())}`, 'a.json', today).file).toEqual(aFile());
	});

	test('an event may have no summary and no source, and that is told', () => {
		const input = aBrokenFile({ 'events[0].summary': '', 'events[0].sources': [] });
		const { file, notes } = readRecord(JSON.stringify(input), 'a.json', today);
		expect(file).toEqual(input);
		expect(notes.map(formatNote)).toEqual(['1 event has no source: "People protest".']);
	});

	test.each([
		['a statement', { 'events[1].sources': [], 'events[1].statement.source': undefined }],
		['what is called one', { 'events[0].sources': [], 'events[0].kind': 'statement' }]
	])('%s needs a source', (_, changes) => {
		const { failure, problems } = failing(aBrokenFile(changes));
		expect(failure.code).toBe('schema');
		expect(problems.map(({ fault, value }) => formatFault(fault, value))).toEqual([
			'A statement needs at least one source. Give its publisher and its address.'
		]);
	});

	test.each(['speaker', 'quote'])('a statement needs its %s', (key) => {
		const { problems } = failing(aBrokenFile({ [`events[1].statement.${key}`]: undefined }));
		expect(problems.map(({ path }) => path)).toEqual([`events[1].statement.${key}`]);
	});
});

describe('what is said of a file', () => {
	const wrongDate =
		'"May" isn’t a date format we recognise. Use YYYY, YYYY-MM or YYYY-MM-DD, with ? or ~; YYYY-21 to YYYY-24 for spring to winter; A/B for what lasted from A to B; [A..B] for one day from A to B.';

	test.each<[string, Record<string, unknown>, string, string]>([
		[
			'another format',
			{ format: 2 },
			'version',
			'The file is in format 2; this page reads format 1. Save it in that format.'
		],
		[
			'another format, whatever else is wrong',
			{ format: 3, title: 7, 'events[0].date': 'May' },
			'version',
			'The file is in format 3; this page reads format 1. Save it in that format.'
		],
		['a date', { 'events[0].date': 'May' }, 'date', `events[0].date: ${wrongDate}`],
		[
			'a link',
			{ 'sources[0].url': 'ftp://a.example' },
			'link',
			'sources[0].url: Begin the link with https:// or http://. Found: "ftp://a.example"'
		],
		[
			'something else',
			{ 'events[0].title': 7 },
			'schema',
			'1 problem found. events[0].title: This must be text. Found: 7'
		],
		[
			'two dates',
			{ 'events[0].date': 'May', 'events[2].known': 'May' },
			'schema',
			// The figure's point says another day than its event then.
			`3 problems found. events[0].date: ${wrongDate}`
		],
		[
			'no event',
			{ events: [], series: [], corrections: [] },
			'empty',
			'The file has no events. Add some, or choose another file.'
		]
	])('%s', (_, changes, code, message) => {
		const error = failing(aBrokenFile(changes));
		expect([error.failure.code, formatFailure(error)]).toEqual([code, message]);
	});

	test.each([
		[1, '1 problem found. '],
		[13, '13 problems found. '],
		[10_000, '10,000 problems found. '],
		[10_001, 'more than 10,000 problems found. '],
		[50_000, 'more than 10,000 problems found. ']
	])('%i problems', (count, head) => {
		const error = failing(Array.from({ length: count }, () => 0));
		expect(formatFailure(error)).toBe(
			`${head}[0]: This must be an object: {id, title, start, end, group}. Found: 0`
		);
		expect(error.problems).toHaveLength(Math.min(count, 10_001));
	});

	test.each(['', ' \n\t', '\ufeff', '\ufeff\n'])('%j is empty', (text) => {
		const error = failureOf(text);
		expect([error.failure.code, formatFailure(error)]).toEqual([
			'empty',
			'The file has no events. Add some, or choose another file.'
		]);
	});

	test('a web page, with who sent it, and XML', () => {
		expect(formatFailure(failureOf('\ufeff\n<!doctype html><p>', 'a.html'))).toBe(
			'a.html is HTML, which this page cannot read. Save it as CSV or JSON.'
		);
		for (const text of ['<?xml version="1.0"?><a/>', '<rss>']) {
			expect(formatFailure(failureOf(text, 'a.xml'))).toMatch(/^a\.xml is XML, which/);
		}
		const sent = () => readRecord('<html>', 'a.json', today, { host: 'data.example' });
		expect(() => withErrorText(sent)).toThrow('data.example sent a web page, not data.');
	});

	test('a text that is neither JSON nor a table', () => {
		const says =
			'a.txt is not in a format that this page can read. Save it as CSV, with the columns "date" and "title".';
		for (const text of ['Dear reader, here is', 'BEGIN:VCALENDAR', '{}', '{"items": []}'])
			expect(formatFailure(failureOf(text, 'a.txt'))).toBe(says);
		expect(formatFailure(failureOf('Dear reader', 'a.json'))).toMatch(
			/^Not valid JSON at line 1, column 1: /
		);
		for (const text of ['7', 'null', '"text"']) {
			expect(formatFailure(failureOf(text))).toBe(
				`1 problem found. file: The file must be an object. Found: ${text}`
			);
		}
	});
});

describe('an array of events', () => {
	test('may have ids of numbers, of any text, or none, and `content` for a title, as vis-timeline has it', () => {
		const items = [
			{ id: 1, content: '<b>One</b> &amp; more', start: '2025' },
			{ id: 'A b', content: 'Two', start: '2026' },
			{ title: 'Three', content: 'x', start: '2027' },
			{ id: 'three', title: 'Four', start: '2028' }
		];
		const { events } = readRecord(JSON.stringify(items), 'a.json', today).file;
		expect(events.map(({ id, title }) => [id, title])).toEqual([
			['1', 'One & more'],
			['two', 'Two'],
			['three-2', 'Three'],
			['three', 'Four']
		]);
	});

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
			['b', '2025-03-02T10:00Z', '7'],
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
		['the same id', good, /^\[1\]\.id: \[0\] has the same id\. Use a different one\. Found: "a"$/],
		[
			'no title',
			{ ...good, id: 'b', title: ' ' },
			/^\[1\]\.title: Give a title of 1 to 300 characters\. Found: " "$/
		],
		[
			'a long title',
			{ ...good, id: 'b', title: 'x'.repeat(301) },
			/^\[1\]\.title: This has 301 characters\. Shorten it to 300\. Found: "x+…"$/
		],
		['no date', { ...good, id: 'b', start: 'May' }, /^\[1\]\.start: Use an ISO date: .* "May"$/],
		['a number', { ...good, id: 'b', start: 5 }, /^\[1\]\.start: Use an ISO date: .* Found: 5$/],
		['a mark', { ...good, id: 'b', start: '2025~' }, /^\[1\]\.start: Use an ISO date/],
		[
			'no such day',
			{ ...good, id: 'b', end: '2025-02-30' },
			/^\[1\]\.end: Use an ISO date: .* Use null if it has no end\./
		],
		[
			'an early end',
			{ ...good, id: 'b', end: '2024' },
			/^\[1\]\.end: This is before the start, 2025/
		],
		['a bad group', { ...good, id: 'b', group: {} }, /^\[1\]\.group: This must be text\. Name/],
		[
			'a blank group',
			{ ...good, id: 'b', group: ' ' },
			/^\[1\]\.group: This is empty: fill it in\. Name/
		],
		[
			'a long group',
			{ ...good, id: 'b', group: 'x'.repeat(301) },
			/^\[1\]\.group: This has 301 characters\. Shorten it to 300\. Name the group/
		],
		[
			'a hidden character',
			{ ...good, id: 'b', group: 'north\u200b' },
			/^\[1\]\.group: This contains an invisible character .* Found: "north\\u200b"$/
		]
	])('is refused: %s', (_, item, line) => {
		const [told = '', ...others] = linesOf([good, item]);
		// The whole file is one line of text.
		expect(told).toMatch(/ \(line 1, column \d+\): /);
		expect(told.replace(/ \(line 1, column \d+\)/, '')).toMatch(line);
		expect(others).toEqual([]);
		expect(failing([good, item])).toMatchObject({ failure: { code: 'schema' }, valid: 1 });
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
				['2020-01-01 23:59', '2020-01-01T23:59'],
				['2020-03-01T00:30:00+09:00', '2020-03-01T00:30+09:00'],
				['2020-03-01T23:30:00.000-0800', '2020-03-01T23:30-08:00'],
				['2020-02-29T24:00Z', '2020-02-29'],
				['2020-02', '2020-02'],
				['0800-03-01T10:00', '0800-03-01T10:00'],
				['-0043-03-15 10:00', '-0043-03-15T10:00'],
				['2020-01-01T10:30:05.250Z', '2020-01-01T10:30:05Z'],
				['2020-01-01T10', '2020-01-01T10:00'],
				// As ECMAScript writes it.
				['-000043-03-15T00:00:00.000Z', '-0043-03-15']
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
				expect(formatFailure(failing([{ ...good, start }]))).toMatch(
					/^1 problem found\. \[0\]\.start: Use an ISO date/
				);
			});
		}
	);

	test('is refused where it is empty or too long', () => {
		expect(formatFailure(failing([]))).toBe(
			'The file has no events. Add some, or choose another file.'
		);
		expect(formatFailure(failing(Array.from({ length: 100_001 }, () => 0)))).toBe(
			'1 problem found. file: The list has 100,001 events; at most 100,000 are allowed. Split it.'
		);
	});
});
