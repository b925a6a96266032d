import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFault } from '#lib/messages/format-file.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { aBrokenFile, aFile } from '../fixtures/a-file.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import { runs } from '../fixtures/runs.ts';

/** A problem, with what is wrong in words. */
interface Told {
	path: string;
	value: string;
	reason: string;
}

function problemsOf(input: unknown): Told[] {
	const result = parseEventsFile(input);
	const problems = 'problems' in result ? result.problems : [];
	return problems.map(({ path, value, fault }) => ({
		path,
		value,
		reason: formatFault(fault, value)
	}));
}

function problemsWith(changes: Record<string, unknown>): Told[] {
	return problemsOf(aBrokenFile(changes));
}

const [protest, answer, measurement] = aFile().events;
const [point] = aFile().series[0]?.points ?? [];
const hidden = 'a\u202eb';
const unreadable = (value: string) =>
	`${value} isn’t a date format we recognise. Use YYYY, YYYY-MM or YYYY-MM-DD, with ? or ~; YYYY-21 to YYYY-24 for spring to winter; A/B for what lasted from A to B; [A..B] for one day from A to B.`;

describe('a right file', () => {
	test('is read whole, as new objects', () => {
		const input = aFile();
		const result = parseEventsFile(input);
		expect(result).toEqual({ file: aFile() });
		expect(readEventsFile(input, 'a.json')).not.toBe(input);
		expect(readEventsFile(input, 'a.json').events[0]).not.toBe(input.events[0]);
	});

	test('is the same from JSON', () => {
		expect(readEventsFile(JSON.parse(JSON.stringify(aFile())), 'a.json')).toEqual(aFile());
	});

	test('may overlap in time, and an open end never ends', () => {
		const dates = { 'events[0].date': '2024/..', 'events[1].date': '2025-05-02' };
		expect(problemsWith({ ...dates, 'events[2].known': '2025-09-01' })).toEqual([]);
		expect(problemsWith({ 'events[0].date': '2025-05-02', 'events[1].date': '2025-05' })).toEqual(
			[]
		);
	});

	test('may name when a point became public where that is its date', () => {
		const known = { 'events[2].known': undefined, 'series[0].points[0].known': '2025-06' };
		expect(problemsWith(known)).toEqual([]);
	});

	test('keeps hidden characters in a quote, to the byte', () => {
		const quote = `“${hidden}\u200b” higher\u2011risk שלום`;
		const file = readEventsFile(aBrokenFile({ 'events[1].statement.quote': quote }), 'a.json');
		expect(file.events[1]?.statement?.quote).toBe(quote);
	});
});

describe('one thing wrong is one problem, with its path, its value and its reason', () => {
	test.each<[string, string, unknown, string, string]>([
		// What is not there, and what is not what it should be.
		['no title', 'title', undefined, '', 'This is missing.'],
		['no list', 'corrections', undefined, '', 'This is missing.'],
		['not a list', 'corrections', {}, '{}', 'This must be a list.'],
		['not a record', 'corrections[0]', null, 'null', 'This must be an object.'],
		['not a text', 'events[0].title', 7, '7', 'This must be text.'],
		['null for nothing', 'events[0].unknown', null, 'null', 'This must be text.'],
		['an empty text', 'events[0].summary', ' \n', '" \\n"', 'This is empty: fill it in.'],
		['an empty optional text', 'events[0].notes', '', '""', 'This is empty: fill it in.'],
		['no kind', 'events[0].kind', undefined, '', 'This is missing.'],
		[
			'another kind',
			'events[0].kind',
			'rally',
			'"rally"',
			'"rally" is not one of protest, report, statement, action, measurement.'
		],
		[
			'another colour',
			'tracks[0].color',
			'red;}',
			'"red;}"',
			'"red;}" is not one of teal, plum, ochre, slate, moss, rust.'
		],
		['a key too many', 'events[0].venue', 'x', '"x"', 'This key is unknown.'],
		['a key misspelt', 'events[0].tittle', 1, '1', 'This key is unknown. Did you mean "title"?'],
		['two letters swapped', 'dke', 1, '1', 'This key is unknown. Did you mean "dek"?'],
		['a key inherited', 'events[0].toString', 1, '1', 'This key is unknown.'],
		[
			'a poisoned key',
			'events[1].statement.__proto__',
			{},
			'{}',
			'This key is not allowed. Remove it.'
		],
		['a poisoned key', 'constructor', {}, '{}', 'This key is not allowed. Remove it.'],
		['a poisoned key', 'sources[0].prototype', 1, '1', 'This key is not allowed. Remove it.'],
		// Format, language, dates, addresses, numbers.
		[
			'a format',
			'format',
			2,
			'2',
			'The file is in format 2; this page reads format 1. Save it in that format.'
		],
		[
			'a format',
			'format',
			'1',
			'"1"',
			'The file is in format "1"; this page reads format 1. Save it in that format.'
		],
		[
			'a language',
			'language',
			'en_GB',
			'"en_GB"',
			'This must be a language code (BCP 47), such as en, ar or pt-BR.'
		],
		['a day', 'updated', '2025-02-30', '"2025-02-30"', '30 February 2025 does not exist.'],
		['a leap day', 'updated', '2025-02-29~', '"2025-02-29~"', '29 February 2025 does not exist.'],
		['day 0', 'updated', '2025-02-00', '"2025-02-00"', '0 February 2025 does not exist.'],
		['a day alone', 'updated', '2025--25', '"2025--25"', 'A day needs its month: YYYY-MM-DD.'],
		['a day of XX', 'updated', '2025-XX-25', '"2025-XX-25"', 'A day needs its month: YYYY-MM-DD.'],
		[
			'a time',
			'updated',
			'2025-09-25 10:00',
			'"2025-09-25 10:00"',
			'This form of date isn’t read here. Use 2025-09-25T10:00.'
		],
		[
			'a far year',
			'updated',
			'12025',
			'"12025"',
			'The year 12025 is outside −9999 to 9999, the years this page can show. Correct it, or remove the event.'
		],
		[
			'a year BC of two digits',
			'updated',
			'-44',
			'"-44"',
			'Write the year in four digits: -0044 for 45 BC.'
		],
		[
			'a year of three',
			'updated',
			'800-03',
			'"800-03"',
			'Write the year in four digits: 0800 for 800.'
		],
		['a day BC', 'updated', '-0043-02-29', '"-0043-02-29"', '29 February 44 BC does not exist.'],
		[
			'an end that is no day',
			'events[0].date',
			'2025/2025-04-31',
			'"2025/2025-04-31"',
			'31 April 2025 does not exist.'
		],
		[
			'an end before its start',
			'events[0].date',
			'2025-05/2025-04',
			'"2025-05/2025-04"',
			'This is before the start, 2025-05.'
		],
		[
			'three ends',
			'events[0].date',
			'2025/2026/2027',
			'"2025/2026/2027"',
			unreadable('"2025/2026/2027"')
		],
		['a number', 'events[0].date', 2025, '2025', unreadable('2025')],
		['a publication day', 'sources[1].published', 'May', '"May"', unreadable('"May"')],
		['a date of access', 'sources[1].accessed', '', '""', unreadable('""')],
		['a date of adding', 'events[1].added', '2025-13', '"2025-13"', 'Month 13 does not exist.'],
		['a correction date', 'corrections[0].date', '?', '"?"', unreadable('"?"')],
		[
			'an address',
			'sources[0].url',
			'javascript:alert(1)',
			'"javascript:alert(1)"',
			'Begin the link with https:// or http://.'
		],
		[
			'an archived address',
			'sources[1].archived',
			'//archive.example',
			'"//archive.example"',
			'Begin the link with https:// or http://.'
		],
		[
			'a value',
			'series[0].points[0].value',
			-1,
			'-1',
			'This must be a number, 0 or more, without separators: 1500 or 0.5.'
		],
		[
			'a value',
			'series[0].points[0].value',
			Infinity,
			'Infinity',
			'This must be a number, 0 or more, without separators: 1500 or 0.5.'
		],
		[
			'a value',
			'series[0].points[0].value',
			'400',
			'"400"',
			'This must be a number, 0 or more, without separators: 1500 or 0.5.'
		],
		[
			'a long lead',
			'events[0].lead',
			'x'.repeat(73),
			`"${'x'.repeat(73)}"`,
			'This has 73 characters. Shorten it to 72.'
		],
		[
			'a lead in two lines',
			'events[0].lead',
			'A line\nand another',
			'"A line\\nand another"',
			'This must be one line of plain text. Remove any line break, < or >.'
		],
		[
			'a lead with markup',
			'events[0].lead',
			'<b>a</b>',
			'"<b>a</b>"',
			'This must be one line of plain text. Remove any line break, < or >.'
		],
		['until when', 'checked', '2025/2026', '"2025/2026"', 'Use a single day, month or year.'],
		['an empty lead', 'events[0].lead', ' ', '" "', 'This is empty: fill it in.'],
		[
			'a long label',
			'events[1].leadLabel',
			'x'.repeat(17),
			`"${'x'.repeat(17)}"`,
			'This has 17 characters. Shorten it to 16.'
		],
		[
			'a label with markup',
			'events[1].leadLabel',
			'<b>',
			'"<b>"',
			'This must be one line of plain text. Remove any line break, < or >.'
		],
		[
			'a label without a lead',
			'events[0].leadLabel',
			'Said',
			'"Said"',
			'This label needs a lead. Add one, or remove the label.'
		],
		[
			'a fragment',
			'sources[0].fragment',
			true,
			'true',
			'This can only be false. Leave it out otherwise.'
		],
		// References.
		[
			'a correction',
			'corrections[0].event',
			'nobody',
			'"nobody"',
			'There is no event with this id.'
		],
		['a track', 'events[0].track', 'east', '"east"', 'There is no track with this id.'],
		['a source', 'events[0].sources[0]', 'blog', '"blog"', 'There is no source with this id.'],
		['a source twice', 'events[1].sources[2]', 'paper', '"paper"', 'This source is listed twice.'],
		[
			'a speaker',
			'events[1].statement.speaker',
			'nobody',
			'"nobody"',
			'There is no speaker with this id.'
		],
		[
			"another's source",
			'events[1].statement.source',
			'blog',
			'"blog"',
			'This must be one of the event’s own sources.'
		],
		[
			'the language of a quote',
			'events[1].statement.lang',
			'english',
			'"english"',
			'This must be a language code (BCP 47), such as en, ar or pt-BR.'
		],
		['a link', 'events[1].links[0].to', 'nothing', '"nothing"', 'There is no event with this id.'],
		[
			'a link to itself',
			'events[1].links[0].to',
			'answer',
			'"answer"',
			'An event cannot link to itself.'
		],
		[
			"a link's source",
			'events[1].links[1].source',
			'blog',
			'"blog"',
			'There is no source with this id.'
		],
		[
			'a contrast',
			'events[1].links[1].source',
			undefined,
			'',
			'A contrast is a judgement: it needs a source.'
		],
		[
			'a link twice',
			'events[1].links[2]',
			{ to: 'protest', type: 'responds-to' },
			'{"to":"protest","type":"responds-to"}',
			'The event already has this link.'
		],
		[
			'a source of a point',
			'series[0].points[0].sources[0]',
			'blog',
			'"blog"',
			'There is no source with this id.'
		],
		[
			'an id twice',
			'sources[2]',
			{ id: 'paper', publisher: 'Other', url: 'https://other.example/' },
			'"paper"',
			'sources[0] already has this id.'
		],
		// Time.
		[
			'the order',
			'events[0].date',
			'2025-05-03',
			'"2025-05-02~"',
			'This came before events[0] (2025-05-03). Move it before that event.'
		],
		[
			"a point's date",
			'series[0].points[0].date',
			'2025-07',
			'"2025-07"',
			'Its event has a different date, "2025-06".'
		],
		[
			'when a point became public',
			'series[0].points[0].known',
			'2025-10',
			'"2025-10"',
			'Its event was made public on a different date, "2025-09-01".'
		],
		[
			'when a point became public, left out',
			'series[0].points[0].known',
			undefined,
			'',
			'Its event was made public on a different date, "2025-09-01".'
		],
		[
			"a point's track",
			'series[0].track',
			'north',
			'"volume-june"',
			'This event is in track "south", the series in "north".'
		]
	])('%s: %s', (_, path, put, value, reason) => {
		const [first, ...rest] = problemsWith({ [path]: put });
		expect(rest).toEqual([]);
		expect(first).toMatchObject({ value, reason });
		// The order, the track and a repeated id are reported where they show, near what was changed.
		expect(first?.path.split(/[.[]/)[0]).toBe(path.split(/[.[]/)[0]);
	});

	test.each([
		['events[3].date', '2025-13'],
		['events[1].links[0].type', 'answers'],
		['tracks[1].label', ''],
		['speakers[0].role', 3]
	])('the path of a shape is exact: %s', (path, put) => {
		const events = { 'events[3]': { ...protest, id: 'later', date: '2025-08' } };
		expect(problemsWith({ ...events, [path]: put }).map((problem) => problem.path)).toEqual([path]);
	});

	test('the path of the order, of a track and of a repeated id', () => {
		const path = (changes: Record<string, unknown>) => problemsWith(changes).map((p) => p.path);
		expect(path({ 'events[0].date': '2025-05-03' })).toEqual(['events[1].date']);
		expect(path({ 'series[0].track': 'north' })).toEqual(['series[0].points[0].event']);
		expect(path({ 'tracks[2]': aFile().tracks[0] })).toEqual(['tracks[2].id']);
	});

	test('a key that is no plain word is quoted in its path', () => {
		expect(problemsWith({ 'a b\n\u202e': 1 })[0]?.path).toBe(String.raw`["a b\n\u202e"]`);
	});
});

describe('ids', () => {
	const reason = 'An id has 1 to 64 characters: a-z, 0-9 and hyphens, not starting with a hyphen.';
	const prompt = { 'corrections[0].event': 'protest' };

	test.each(['', 'A', 'a b', '-a', 'a_b', 'a.b', 'é', hidden, 'a\n', '__proto__', 'a'.repeat(65)])(
		'%j is refused',
		(id) => {
			const problems = problemsWith({ ...prompt, id });
			expect(problems).toMatchObject([{ path: 'id', reason }]);
		}
	);

	test.each(['a', '0', 'a-', '972-magazine', 'a'.repeat(64)])('%j is an id', (id) => {
		expect(problemsWith({ ...prompt, id })).toEqual([]);
	});
});

describe('limits', () => {
	const format = new Intl.NumberFormat('en');

	test.each([
		['title', 300],
		['events[0].title', 300],
		['sources[1].title', 300],
		['events[1].statement.quote', 5_000],
		['events[0].summary', 10_000],
		['events[1].notes', 10_000],
		['prompts[0]', 10_000],
		['corrections[0].text', 10_000]
	])('%s has at most %i characters', (path, most) => {
		expect(problemsWith({ [path]: 'x'.repeat(most) })).toEqual([]);
		const problems = problemsWith({ [path]: 'x'.repeat(most + 1) });
		const reason = `This has ${format.format(most + 1)} characters. Shorten it to ${format.format(most)}.`;
		expect(problems).toMatchObject([{ path, reason }]);
		expect(problems[0]?.value.length).toBeLessThanOrEqual(80);
	});

	test('no events', () => {
		const rest = { corrections: [], 'series[0].points': [] };
		expect(problemsWith({ events: [], ...rest })).toEqual([
			{ path: 'events', value: '[]', reason: 'The file has no events.' }
		]);
	});

	test('an event without a source', () => {
		expect(problemsWith({ 'events[0].sources': [] })).toEqual([
			{
				path: 'events[0].sources',
				value: '[]',
				reason: 'An event needs at least one source. Give its publisher and its address.'
			}
		]);
	});

	test('100,000 events are read, one more is refused', () => {
		const many = (count: number) => [
			...aFile().events,
			...Array.from({ length: count - 3 }, (_, n) => ({ ...protest, id: `e${n}`, date: '2025-07' }))
		];
		expect(problemsOf({ ...aFile(), events: many(100_000) })).toEqual([]);
		expect(problemsOf({ ...aFile(), events: many(100_001) })).toEqual([
			{
				path: 'events',
				value: '',
				reason: 'This list has 100,001 items; at most 100,000 are allowed.'
			}
		]);
	});
});

describe('what is drawn one below the other', () => {
	const [track] = aFile().tracks;
	const series = { ...aFile().series[0], points: [] };

	test('24 tracks are read, one more is refused', () => {
		const many = (count: number) => [
			...aFile().tracks,
			...Array.from({ length: count - 2 }, (_, n) => ({ ...track, id: `t${n}` }))
		];
		expect(problemsWith({ tracks: many(24) })).toEqual([]);
		const reason = 'This list has 25 items; at most 24 are allowed. Merge some of them.';
		expect(problemsWith({ tracks: many(25) })).toEqual([{ path: 'tracks', value: '', reason }]);
	});

	test('24 series are read, one more is refused', () => {
		const many = (count: number) => [
			...aFile().series,
			...Array.from({ length: count - 1 }, (_, n) => ({ ...series, id: `s${n}` }))
		];
		expect(problemsWith({ series: many(24) })).toEqual([]);
		const reason =
			'This list has 25 items; at most 24 are allowed. Remove some, or split the file.';
		expect(problemsWith({ series: many(25) })).toEqual([{ path: 'series', value: '', reason }]);
	});
});

test('three events may have a lead, each one more is refused where it stands', () => {
	const [protest] = aFile().events;
	const leading = (count: number) =>
		Array.from({ length: count }, (_, n) => ({ ...protest, id: `e${n}`, lead: `Lead ${n}` }));
	const problemsOf = (count: number) =>
		problemsWith({ events: leading(count), series: [], corrections: [] });
	expect(problemsOf(3)).toEqual([]);
	const reason = 'At most three events can have a lead. Remove this one.';
	expect(problemsOf(5)).toEqual([
		{ path: 'events[3].lead', value: '"Lead 3"', reason },
		{ path: 'events[4].lead', value: '"Lead 4"', reason }
	]);
});

describe('measurements', () => {
	const count = (n: number) =>
		`Exactly one series point must refer to a measurement; ${n} refer to this one.`;

	test('one that no point names', () => {
		expect(problemsWith({ 'series[0].points': [] })).toEqual([
			{ path: 'events[2].id', value: '"volume-june"', reason: count(0) }
		]);
	});

	test('one that two points name, in one series or in two', () => {
		const expected = [{ path: 'events[2].id', value: '"volume-june"', reason: count(2) }];
		expect(problemsWith({ 'series[0].points[1]': point })).toEqual(expected);
		const second = { ...aFile().series[0], id: 'second' };
		expect(problemsWith({ 'series[1]': second })).toEqual(expected);
	});

	test('a point of what is not a measurement', () => {
		expect(problemsWith({ 'events[2].kind': 'report' })).toEqual([
			{
				path: 'series[0].points[0].event',
				value: '"volume-june"',
				reason: 'This is a report, not a measurement.'
			}
		]);
	});
});

describe('hidden characters', () => {
	test.each([
		['speakers[0].name', hidden],
		['speakers[0].organisation', hidden],
		['sources[0].publisher', 'The\u200bPaper'],
		['tracks[0].label', '\ufeffNorth'],
		['series[0].label', hidden],
		['sources[0].url', 'https://pa\u200bper.example/']
	])('are refused in %s', (path, put) => {
		const reason = 'This contains an invisible character (bidirectional or zero-width). Remove it.';
		const problems = problemsWith({ [path]: put });
		expect(problems).toMatchObject([{ path, reason }]);
		expect(problems[0]?.value).toMatch(/\\u(202e|200b|feff)/);
	});
});

describe('many problems', () => {
	const broken = aBrokenFile({
		title: '',
		'tracks[0].color': 'red',
		'events[0].date': '2025-13',
		'events[0].track': 'east',
		'events[1].title': 7,
		'events[1].statement.speaker': 'nobody',
		'events[2].sources[0]': 'blog',
		'sources[0].url': 'data:,',
		'corrections[0].event': 'never'
	});
	const paths = [
		'title',
		'tracks[0].color',
		'sources[0].url',
		'events[0].date',
		'events[1].title',
		'events[0].track',
		'events[1].statement.speaker',
		'events[2].sources[0]',
		'corrections[0].event'
	];

	test('come at once: those of shape do not hide those across records', () => {
		expect(problemsOf(broken).map(({ path }) => path)).toEqual(paths);
	});

	test('a record that is broken still has its id', () => {
		const problems = problemsWith({ 'events[0].title': undefined, 'speakers[0].role': null });
		expect(problems.map(({ path }) => path).sort()).toEqual([
			'events[0].title',
			'speakers[0].role'
		]);
	});

	test('are the lines of one error, under the name of the file', () => {
		expect(() => readEventsFile(broken, 'story.json')).toThrow(Error);
		const read = () => readEventsFile(broken, 'story.json');
		expect(read).toThrow('story.json: 9 problems found.\n');
		expect(read).toThrow('\nevents[0].date: Month 13 does not exist. Found: "2025-13"\n');
		expect(read).toThrow(
			'\nsources[0].url: Begin the link with https:// or http://. Found: "data:,"'
		);
		expect(read).toThrow(
			'\nevents[1].statement.speaker: There is no speaker with this id. Found: "nob'
		);
	});

	test('one problem is one', () => {
		expect(() => readEventsFile(null, 'story.json')).toThrow(
			'story.json: 1 problem found.\nfile: The file must be an object. Found: null'
		);
	});
});

describe('hostile files', () => {
	test('poisoned keys change nothing outside', () => {
		const poison = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
		const text = JSON.stringify(aFile()).replaceAll('{"id"', `{${poison.slice(1, -1)},"id"`);
		const before = Object.getOwnPropertyNames(Object.prototype);
		const problems = problemsOf(JSON.parse(text));
		expect(problems.filter(({ path }) => path.endsWith('__proto__'))).toHaveLength(9);
		expect(problems.filter(({ path }) => path.endsWith('.constructor'))).toHaveLength(9);
		expect(problems).toHaveLength(18);
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
		expect({}).not.toHaveProperty('polluted');
	});

	test('random JSON never throws, and only a right file is read', () => {
		fc.assert(
			fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }), (value) => {
				expect(problemsOf(value).length).toBeGreaterThan(0);
			}),
			{ numRuns: runs(100) }
		);
	});

	test('random JSON at any place of a file never throws', () => {
		const places = ['events', 'events[1]', 'events[1].statement', 'events[1].links', 'series[0]'];
		const keys = [
			'series[0].points',
			'tracks',
			'sources[0]',
			'corrections[0]',
			'events[0].sources'
		];
		const before = Object.getOwnPropertyNames(Object.prototype);
		fc.assert(
			fc.property(fc.constantFrom(...places, ...keys), poisonedJson(), (place, value) => {
				const result = parseEventsFile(aBrokenFile({ [place]: value }));
				if ('problems' in result) expect(result.problems.length).toBeGreaterThan(0);
				// The one value that is right in some place: an empty list.
				else expect(value).toEqual([]);
			})
		);
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	});

	const size = 2 * 1024 * 1024;
	const repeated = (item: string) => `[${Array(Math.floor(size / (item.length + 1))).fill(item)}]`;
	const longList = (item: string) => repeated(item).slice(1, -1);
	const inFile = (key: string, json: string) => {
		const file = JSON.stringify({ ...aFile(), [key]: '…' });
		return file.replace('"…"', json);
	};
	test.each([
		['deep lists', inFile('events', '['.repeat(5_000) + ']'.repeat(5_000))],
		['events that are empty', inFile('events', `[${Array(90_000).fill('{}')}]`)],
		['corrections that are empty', inFile('corrections', repeated('{}'))],
		['prompts that are numbers', inFile('prompts', repeated('1'))],
		[
			'prompts of one event',
			inFile(
				'events',
				`[${JSON.stringify({ ...protest, prompts: '…' }).replace('"…"', repeated('1'))}]`
			)
		],
		[
			'points that are empty',
			inFile(
				'series',
				`[${JSON.stringify({ ...aFile().series[0], points: '…' }).replace('"…"', repeated('{}'))}]`
			)
		],
		['one long id', inFile('id', `"${'a'.repeat(size)}"`)],
		['one long date', inFile('updated', `"${'2025-'.repeat(size / 5)}"`)],
		['one long language', inFile('language', `"${'en-'.repeat(size / 3)}"`)],
		['one long address', inFile('id', `"https://${'a.'.repeat(size / 2)}"`)],
		['one long blank', inFile('title', `"${' '.repeat(size)}"`)],
		['one long key', JSON.stringify({ ...aFile(), ['k'.repeat(size)]: 1 })],
		['many keys', `{${Array.from({ length: 150_000 }, (_, n) => `"key${n}":1`).join(',')}}`],
		[
			'many equal links',
			inFile(
				'events',
				JSON.stringify([{ ...answer, links: ['…'] }, measurement]).replace(
					'"…"',
					longList('{"to":"volume-june","type":"follows"}')
				)
			)
		]
	])('2 MiB of %s are refused, with a bounded list of problems', (_, json) => {
		const input: unknown = JSON.parse(json);
		const problems = problemsOf(input);
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.length).toBeLessThanOrEqual(10_001);
		expect(problems.every(({ value, path }) => value.length <= 80 && path.length < 200)).toBe(true);
	});

	test('a value too deep for JSON.stringify is shown', () => {
		const deep = {
			'events[0].title': JSON.parse('['.repeat(7_000) + ']'.repeat(7_000)) as unknown
		};
		expect(problemsWith(deep)).toEqual([
			{ path: 'events[0].title', value: '[[[…]]]', reason: 'This must be text.' }
		]);
	});

	test('past 10,000 problems the last says that there are more', () => {
		const problems = problemsWith({ corrections: Array.from({ length: 5_000 }, () => ({})) });
		expect(problems).toHaveLength(10_001);
		expect(problems.at(-1)).toEqual({
			path: '',
			value: '',
			reason: 'There are more problems than are listed. Fix these first.'
		});
	});
});

/** JSON values with the keys that reach a prototype among their keys. */
function poisonedJson(): fc.Arbitrary<unknown> {
	const key = fc.constantFrom('__proto__', 'constructor', 'prototype', 'id', 'to', 'date', 'x');
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof(
			{ maxDepth: 4 },
			fc.constantFrom('null', '1', '"protest"', '"2025"', '[]'),
			fc.array(tie('value') as fc.Arbitrary<string>, { maxLength: 3 }).map((all) => `[${all}]`),
			fc
				.array(fc.tuple(key, tie('value') as fc.Arbitrary<string>), { maxLength: 4 })
				.map((all) => `{${all.map(([name, json]) => `"${name}":${json}`)}}`)
		)
	}));
	return value.map((json): unknown => JSON.parse(json as string));
}
