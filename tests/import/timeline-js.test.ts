import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { formatNote, formatProblem } from '#lib/messages/format-file.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { formatDay } from '#lib/messages/dates.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { withErrorText } from '../fixtures/error-text.ts';

// It needs a page, and is not needed for words.
vi.mock('@knight-lab/timelinejs/src/js/net/Net.js', () => ({ fetchJSON: null }));

const template = join(
	dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json')),
	'src/template'
);
const textOf = (name: string) => readFileSync(join(template, name), 'utf8');
const read = (text: string, name = 'a.json') => readRecord(text, name, '2026-11-25');
const readJson = (input: unknown) => read(JSON.stringify(input));

interface Parts {
	year: string;
	month?: string;
	day?: string;
}
interface Example {
	title: { text: { headline: string } };
	eras?: unknown[];
	events: { start_date: Parts; end_date?: Parts; text: { headline: string } }[];
}

/** A date as its parts say it, by a way of its own: year, then month and day in two digits; 44 BC is −43. */
const written = ({ year, month, day }: Parts) =>
	[
		Number(year) < 0 ? `-${`000${-1 - Number(year)}`.slice(-4)}` : `000${year}`.slice(-4),
		...[month, day].filter(Boolean).map((part) => `0${Number(part)}`.slice(-2))
	].join('-');
const precisionOf = ({ month, day }: Parts) => (day ? 'day' : month ? 'month' : 'year');
const isDrawn = ({ year }: Parts) => Math.abs(Number(year)) <= 9999;

describe('the examples of TimelineJS’s package', () => {
	test.each(['all-media-types.json', 'cosmo-mixed.json'])(
		'%s opens, each date as sharp as it is written',
		(name) => {
			const example = JSON.parse(textOf(name)) as Example;
			const { file, leftOut } = read(textOf(name), name);
			const drawn = example.events.filter(({ start_date }) => isDrawn(start_date));
			expect(drawn.length).toBeGreaterThan(6);
			expect(file.events.length).toBe(drawn.length);
			expect(leftOut).toBe(example.events.length - drawn.length);
			expect(file.title).toBe(example.title.text.headline);
			const dates = file.events.map(({ date }) => {
				const from = parsePartialDate(date)?.from;
				return [from?.iso, from?.precision];
			});
			const expected = drawn
				.map(({ start_date }) => [written(start_date), precisionOf(start_date)])
				.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
			expect(dates.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))).toEqual(expected);
		}
	);

	test('all-media-types.json has its groups as tracks, and its links as sources', () => {
		const { file, notes } = read(textOf('all-media-types.json'));
		expect(file.tracks.map(({ label }) => label)).toContain('Social Media');
		const [video] = file.events;
		expect(file.sources.find(({ id }) => id === video?.sources[0])).toMatchObject({
			publisher: 'm.youtube.com',
			url: 'https://m.youtube.com/watch?v=pi2v1m6gmD8&t=5m21s'
		});
		// A tweet and a frame that are given as HTML.
		const unlinked = notes
			.map(formatNote)
			.filter((note) => note.includes('not an http or https link'));
		expect(unlinked.map((note) => /"([^"]+)"/.exec(note)?.[1])).toEqual([
			'Twitter Embed',
			'iFrame',
			'Blockquote'
		]);
		expect(JSON.stringify(file.events)).not.toMatch(/<\/?[a-z]/i);
	});

	test('eras.json, of the 7th century, opens with its eras', () => {
		const { file, leftOut } = read(textOf('eras.json'));
		expect([file.events.length, leftOut]).toEqual([23, 0]);
		expect(file.events.every(({ date }) => /^0[5-7]/.test(date))).toBe(true);
	});

	test('cosmo-mixed.json says what is left out, and of what it is what', () => {
		const { notes } = read(textOf('cosmo-mixed.json'));
		expect(notes.map(formatNote)[0]).toBe(
			'4 of 11 entries were left out: their years are outside −9999 to 9999.'
		);
		expect(notes.map(formatNote)[1]).toBe(
			'events[0] "The Big Bang": left out. The year -13800000000 is outside −9999 to 9999, the years this page can show.'
		);
	});

	test('cosmo.json without its last event has no year that is drawn, which is told of each', () => {
		try {
			read(textOf('cosmo.json').replace('-3500', '-35000'));
		} catch (error) {
			if (!(error instanceof OpenError)) throw error;
			expect([error.failure.code, error.problems.length, error.valid]).toEqual(['schema', 7, 0]);
			expect(
				error.problems.every((problem) =>
					/^The year -?\d+ is outside −9999 to 9999, /.test(formatProblem(problem))
				)
			).toBe(true);
			expect(error.problems[0]?.line).toBeGreaterThan(1);
			return;
		}
		throw new Error('it was read');
	});

	test('the sheet’s template opens', () => {
		const { file, notes } = read(textOf('my-own-timeline.csv'), 'my-own-timeline.csv');
		expect(file.title).toBe('MY OWN CSV');
		expect(file.dek).toMatch(/^In this sample timeline, we'll walk you through .* science\.$/);
		expect(file.events.map(({ title, date }) => [title.slice(0, 14), date])).toEqual([
			['Ada Lovelace', '1815-12-10/1852-11-27'],
			['The First Comp', '1943-06-05'],
			['...And the wom', '1943-07/1946'],
			['Edith Clarke: ', '1948-03-14'],
			['Rózsa Péter wr', '1951'],
			['Grace Hopper i', '1952'],
			['Contributions ', '1956/1962'],
			['The First PhD ', '1958'],
			['Karen Spärck J', '1972'],
			['"The Mother of', '1985']
		]);
		expect(notes.map(formatNote)[0]).toBe(
			'row 3 "Ada Lovelace": not imported: the HTML, the media’s credit, the media’s caption, the illustration.'
		);
	});
});

describe('what a slide names', () => {
	const sourcesOf = (more: object) => {
		const { file, notes } = readJson({ events: [slide(more)] });
		return { urls: file.sources.map(({ url }) => url), notes: notes.map(formatNote) };
	};

	test('is a source: its media, also without a protocol, and the links of its text', () => {
		expect(sourcesOf({ media: { url: '//a.example/1' } }).urls).toEqual(['https://a.example/1']);
		const text =
			'<p>See <a class="x" href="https://b.example/?a=1&amp;b=2">this</a>, <a href=\'https://c.example/\'>that</a>, ' +
			'<a href="javascript:alert(1)">no</a> and <a href="https://b.example/?a=1&amp;b=2">this</a>.</p>';
		expect(sourcesOf({ text: { headline: 'One', text } }).urls).toEqual([
			'https://b.example/?a=1&b=2',
			'https://c.example/'
		]);
		const many = Array.from({ length: 30 }, (_, i) => `<a href="https://a.example/${i}">x</a>`);
		expect(sourcesOf({ text: { headline: 'One', text: many.join('') } }).urls).toHaveLength(20);
	});

	test('is found in time, whatever a text is', () => {
		for (const text of ['<a '.repeat(1_000_000), `<a ${'href '.repeat(500_000)}`]) {
			const read = () => readJson({ events: [slide({ text: { headline: 'One', text } })] });
			expect(read).toThrow(OpenError);
		}
	});

	test('is no source where it is a picture, and that is said', () => {
		for (const url of ['https://a.example/b.JPG', '//a.example/b.png?w=100']) {
			const { urls, notes } = sourcesOf({ media: { url } });
			expect(urls).toEqual([]);
			expect(notes).toContain('events[0] "One": not imported: the illustration.');
		}
	});
});

test('its JSON of version 2 is read, with the positions of what is wrong', () => {
	const timeline = {
		headline: 'A year',
		type: 'default',
		text: 'What happened',
		date: [
			{
				startDate: '2011,12,10',
				endDate: '2011,12,11',
				headline: 'One',
				text: '<p>More</p>',
				tag: 'North',
				asset: { media: 'https://a.example/1', credit: 'A', caption: '' }
			},
			{ startDate: '2012', headline: 'Two' }
		],
		era: [{ startDate: '2011', endDate: '2012', headline: 'An era' }]
	};
	const { file } = readJson({ timeline });
	expect(file).toMatchObject({ title: 'A year', dek: 'What happened' });
	expect(file.events.map(({ title, date }) => [title, date])).toEqual([
		['An era', '2011/2012'],
		['One', '2011-12-10/2011-12-11'],
		['Two', '2012']
	]);
	expect(file.events[1]).toMatchObject({ summary: 'More', sources: ['a-example'] });
	expect(file.tracks.map(({ label }) => label)).toContain('North');
	const wrong = { timeline: { ...timeline, date: [{ startDate: '2011,13', headline: 'One' }] } };
	expect(() => withErrorText(() => readJson(wrong))).toThrow(
		'timeline.date[0].startDate: Month 13 does not exist.'
	);
});

test('a year BC is the one that TimelineJS shows', async () => {
	const source = '@knight-lab/timelinejs/src/js';
	const { Language } = (await import(`${source}/language/Language.js`)) as Its;
	const { makeDate } = (await import(`${source}/date/TLDate.js`)) as Its;
	for (const year of [-9999, -800, -44, -4, -1, 1, 14, 800, 9999]) {
		const start_date = { year, month: 3, day: 15 };
		const shown = makeDate(start_date)
			.getDisplayDate(new Language())
			.replace(' <span>BCE</span>', ' BC');
		const { date } = readJson({ events: [slide({ start_date })] }).file.events[0] ?? { date: '' };
		expect(formatDay(date, 'en-US').replace(' AD', '')).toBe(shown);
	}
});

/** What TimelineJS’s source exports. */
interface Its {
	Language: new () => object;
	makeDate: (parts: object) => { getDisplayDate: (language: object) => string };
}

const slide = (more: object) => ({
	start_date: { year: 2025 },
	text: { headline: 'One' },
	...more
});

describe('a slide', () => {
	test.each<[object, string]>([
		[{ start_date: { year: '2025', month: '', day: null } }, '2025'],
		[{ start_date: { year: 2025, month: 9, day: 5, hour: 10 } }, '2025-09-05T10:00'],
		[{ start_date: { year: 2025, month: 9, day: 5, hour: '9', minute: 5 } }, '2025-09-05T09:05'],
		[
			{ start_date: { year: 2025, month: 9, day: 5, hour: 9, minute: 5, second: '7' } },
			'2025-09-05T09:05:07'
		],
		[{ start_date: { year: 2025, month: 9, day: 5, hour: 0, minute: 0 } }, '2025-09-05'],
		[{ start_date: { year: '2,025', month: '09' } }, '2025-09'],
		[{ start_date: { year: '-44', month: '3', day: '15' } }, '-0043-03-15'],
		[{ start_date: { year: -1 }, end_date: { year: 14 } }, '0000/0014'],
		[{ start_date: { year: 0 } }, '0000'],
		[{ start_date: { year: -10_000 } }, '-9999'],
		[{ end_date: { year: 2025 } }, '2025'],
		[{ end_date: { year: 2026, month: 2 } }, '2025/2026-02'],
		[{ start_date: { year: 2025, month: 7 }, end_date: { year: 2025 } }, '2025-07']
	])('%j is dated %s', (more, date) => {
		expect(readJson({ events: [slide(more)] }).file.events[0]?.date).toBe(date);
	});

	test.each<[object, string]>([
		[{ start_date: { year: 2025, month: 1, hour: 10 } }, 'a time of day'],
		[{ start_date: { year: 2025, month: 1, day: 2, hour: 25 } }, 'a time of day'],
		[{ start_date: { year: 2025, day: 2 } }, 'the day 2, which has no month'],
		[{ text: { headline: '<b>One</b>' } }, 'the HTML'],
		[{ media: { url: 'https://a.example', credit: 'A' } }, 'the media’s credit'],
		[{ media: { url: '<iframe>' } }, 'the media, which is not an http or https link'],
		[
			{ display_date: 'Early', text: { headline: 'One', text: 'x'.repeat(9_999) } },
			'the display text of a date'
		],
		[{ background: { color: 'red' } }, 'the background']
	])('%j: the notes say what is not imported', (more, leftOut) => {
		expect(readJson({ events: [slide(more)] }).notes.map(formatNote)).toContain(
			`events[0] "One": not imported: ${leftOut}.`
		);
	});

	test.each<[string, object, string]>([
		[
			'no date',
			{ start_date: undefined },
			'[0].start_date: Give the date in parts: {year, month, day}.'
		],
		['no year', { start_date: { month: 1 } }, '[0].start_date: The year is missing'],
		[
			'a month in words',
			{ start_date: { year: 2025, month: 'May' } },
			'[0].start_date: The month "May" is not'
		],
		[
			'no such day',
			{ start_date: { year: 2025, month: 2, day: 30 } },
			'[0].start_date: 30 February 2025 does not exist.'
		],
		['an early end', { end_date: { year: 2024 } }, '[0].end_date: This is before the start, 2025'],
		[
			'a long headline',
			{ text: { headline: 'x'.repeat(301) } },
			'[0].text.headline: This has 301 characters'
		],
		[
			'a long text',
			{ text: { headline: 'One', text: 'x'.repeat(10_001) } },
			'[0].text.text: This has 10,001 characters. Shorten it to 10,000.'
		],
		[
			'a hidden character',
			{ group: 'a\u202eb' },
			'[0].group: This contains an invisible character'
		],
		[
			'a poisoned key',
			JSON.parse('{"__proto__": {"a": 1}}') as object,
			'[0].__proto__: This key is not allowed'
		]
	])('%s is an error', (_, more, line) => {
		const own = Object.defineProperties(slide({}), Object.getOwnPropertyDescriptors(more));
		expect(() => withErrorText(() => readJson({ events: [own] }))).toThrow(
			`1 problem found. events${line}`
		);
	});

	test('eras are intervals in a track of their own', () => {
		const era = {
			start_date: { year: 2020 },
			end_date: { year: 2024, month: 3 },
			text: { headline: 'An era' }
		};
		const { file } = readJson({ events: [slide({ group: 'North' })], eras: [era] });
		const labels = new Map(file.tracks.map(({ id, label }) => [id, label]));
		expect(file.events.map(({ title, date, track }) => [title, date, labels.get(track)])).toEqual([
			['An era', '2020/2024-03', 'Eras'],
			['One', '2025', 'North']
		]);
	});

	test('its id is kept, and no two are the same', () => {
		const events = [
			slide({ unique_id: 'two' }),
			slide({ unique_id: 'two' }),
			slide({}),
			slide({ unique_id: 'A b' })
		];
		const ids = readJson({ events }).file.events.map(({ id }) => id);
		expect(ids).toEqual(['two', 'one', 'one-2', 'one-3']);
	});
});
