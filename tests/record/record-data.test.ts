import { describe, expect, test } from 'vitest';
import { toRecordData, type EventData } from '#lib/record/record-data.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { aFile } from '../fixtures/a-file.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const data = toRecordData(aFile());
const [protest, answer, volume] = data.events as [EventData, EventData, EventData];

function withEvent(index: number, changes: Partial<EventRecord>, file = aFile()): EventData {
	const events = file.events.map((event, i) => (i === index ? { ...event, ...changes } : event));
	return toRecordData({ ...file, events }).events[index] as EventData;
}

function withUrl(url: string): EventsFile {
	const file = aFile();
	return { ...file, sources: file.sources.map((source) => ({ ...source, url })) };
}

describe('dates', () => {
	test.each<[string, object]>([
		[
			'2025-09-25',
			{ start: utc('2025-09-25'), end: utc('2025-09-26'), shape: 'day', isSoft: false }
		],
		['2025-09-25~', { end: utc('2025-09-26'), shape: 'day', isSoft: true }],
		['2025-09-25?', { shape: 'day', isSoft: true }],
		['2025-09', { start: utc('2025-09-01'), end: utc('2025-10-01'), shape: 'band', isSoft: false }],
		['2025', { start: utc('2025-01-01'), end: utc('2026-01-01'), shape: 'band', isSoft: false }],
		['2025?', { shape: 'band', isSoft: true }],
		['2025-09-25/2025-09-25', { end: utc('2025-09-26'), shape: 'bar', isSoft: false }],
		['2025-08-27/2025-09', { start: utc('2025-08-27'), end: utc('2025-10-01'), shape: 'bar' }],
		['2025-08-27/2025-09~', { shape: 'bar', isSoft: true }],
		['2025-08~/2025-09', { shape: 'bar', isSoft: true }],
		['2025-08-27/..', { start: utc('2025-08-27'), end: null, shape: 'bar', isSoft: false }],
		['2025-08?/..', { end: null, isSoft: true }]
	])('%s', (date, expected) => {
		expect(withEvent(0, { date }).date).toMatchObject(expected);
	});

	test('are as written in the file', () => {
		expect(answer.date.edtf).toBe('2025-05-02~');
	});

	test('one that is not a date throws and names it', () => {
		expect(() => withEvent(0, { date: '2025-02-30' })).toThrow('2025-02-30');
	});
});

describe('known', () => {
	test('is null where it says no more than the date', () => {
		expect(protest.known).toBeNull();
		expect(withEvent(0, { known: '2025-05-01' }).known).toBeNull();
		expect(volume.known?.start).toBe(utc('2025-09-01'));
	});
});

describe('addresses', () => {
	test('a safe one is written out, with its host', () => {
		expect(data.sources[0]?.address).toEqual({
			href: 'https://paper.example/story',
			host: 'paper.example',
			secure: true
		});
		expect(data.sources[1]?.address).toMatchObject({ host: 'journal.example', secure: false });
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', 'https://a@b.example/', '//x.example'])(
		'%s has no href, and is shown as text',
		(url) => {
			const unsafe = toRecordData(withUrl(url));
			expect(unsafe.sources[0]?.address).toEqual({ href: null, host: url, secure: false });
			expect(unsafe.events[1]?.statement?.source).toEqual({ id: 'journal', href: null });
		}
	);
});

describe('statements', () => {
	test('one that names its source opens that page at the quote', () => {
		expect(answer.statement?.source).toEqual({
			id: 'journal',
			href: 'http://journal.example/#:~:text=We%20have%20heard%20them.'
		});
	});

	test('without a fragment if the quote was read in a copy at another address', () => {
		const statement = { quote: 'We have heard them.', speaker: 'speaker', source: 'paper' };
		expect(withEvent(1, { statement }).statement?.source).toEqual({
			id: 'paper',
			href: 'https://paper.example/story'
		});
	});

	test('no address but the statement’s own has a text fragment', () => {
		const { statement, ...rest } = answer;
		expect(JSON.stringify(statement)).toContain(':~:');
		const others = [rest, protest, volume, data.sources, data.series];
		expect(JSON.stringify(others)).not.toContain(':~:');
	});

	test('one that names none has none', () => {
		const statement = { quote: 'We have heard them.', speaker: 'speaker' };
		expect(withEvent(1, { statement }).statement).toEqual({
			...statement,
			to: null,
			channel: null,
			source: null,
			hasHidden: false
		});
	});

	test('the quote is the very text', () => {
		const quote = '  higher‑risk “words” <b>&amp;</b>\n';
		expect(withEvent(1, { statement: { quote, speaker: 'speaker' } }).statement?.quote).toBe(quote);
	});

	test.each(['a\u202Eb', 'a\u200Bb', 'a\u2066b'])('%j contains hidden characters', (quote) => {
		const { statement } = withEvent(1, { statement: { quote, speaker: 'speaker' } });
		expect(statement).toMatchObject({ quote, hasHidden: true });
	});
});

test('absent values are null', () => {
	expect(protest).toMatchObject({ statement: null, unknown: null, disputed: null, links: [] });
	expect(data.sources[0]).toMatchObject({ title: null, published: null });
	expect(answer).toMatchObject({ unknown: 'Who wrote it.', disputed: 'The day.' });
});

test('an archived copy is there where one is named, and costs nothing where none is', () => {
	expect(data.sources[0]).not.toHaveProperty('archived');
	expect(data.sources[1]?.archived).toEqual({
		href: 'https://archive.example/journal',
		host: 'archive.example',
		secure: true
	});
});

test('is plain data that survives the way to the page', () => {
	expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('notes for whoever presents do not travel', () => {
	expect(JSON.stringify(data)).not.toContain('Ask who was there.');
});
