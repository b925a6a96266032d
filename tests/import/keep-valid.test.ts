import { describe, expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { formatFailure, formatNote } from '#lib/messages/format-file.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { aBrokenFile } from '../fixtures/a-file.ts';
import { withErrorText } from '../fixtures/error-text.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';

const open = (text: string, leaveOut: boolean) =>
	readRecord(text, 'a.json', '2026-11-25', { leaveOut });

/** What is left of a file, once by what is said of it and once by leaving the rest out. */
function leftOf(input: unknown) {
	const text = typeof input === 'string' ? input : JSON.stringify(input);
	try {
		open(text, false);
	} catch (error) {
		if (!(error instanceof OpenError)) throw error;
		if (error.valid === 0) {
			expect(() => withErrorText(() => open(text, true))).toThrow(formatFailure(error));
			return [];
		}
		const { file, leftOut } = open(text, true);
		expect(file.events).toHaveLength(error.valid);
		expect(leftOut).toBeGreaterThanOrEqual(0);
		expect(parseEventsFile(file)).toEqual({ file });
		return file.events.map(({ id }) => id);
	}
	throw new Error('nothing is wrong with it');
}

describe('what is left of a file without the events that have problems', () => {
	test.each<[string, Record<string, unknown>, string[]]>([
		['a date', { 'events[0].date': 'May' }, ['answer', 'volume-june']],
		['a key', { 'events[0].venue': 'x' }, ['answer', 'volume-june']],
		['a source of one', { 'sources[1].url': 'ftp://a.example' }, ['protest', 'volume-june']],
		['a source of all', { 'sources[0].url': 'ftp://a.example' }, []],
		['a speaker', { 'speakers[0].name': '' }, ['protest', 'volume-june']],
		['a track', { 'tracks[1].color': 'red' }, ['protest', 'answer']],
		['a point', { 'series[0].points[0].value': -1 }, ['protest', 'answer']],
		['a series', { 'series[0].unit': '' }, ['protest', 'answer']],
		['a measurement', { 'events[2].title': '' }, ['protest', 'answer']],
		['a link to nothing', { 'events[1].links[0].to': 'none' }, ['protest', 'volume-june']],
		['the same id', { 'events[1].id': 'protest' }, ['protest', 'volume-june']],
		['the order', { 'events[1].date': '2024' }, ['protest', 'volume-june']],
		['a correction', { 'corrections[0].date': 'x' }, ['protest', 'answer', 'volume-june']],
		['a title', { title: 7, dek: '', extra: 1 }, ['protest', 'answer', 'volume-june']],
		['a list', { prompts: undefined }, ['protest', 'answer', 'volume-june']],
		['the format', { format: 2 }, []],
		['all', { 'events[0].date': '', 'events[1].date': '', 'events[2].date': '' }, []]
	])('%s', (_, changes, ids) => expect(leftOf(aBrokenFile(changes))).toEqual(ids));

	test('has the time zone, without which times would be drawn on other days', () => {
		const timeZoneOf = (timeZone: string) => {
			const input = aBrokenFile({ 'events[0].date': 'May', timeZone });
			return open(JSON.stringify(input), true).file.timeZone;
		};
		expect(timeZoneOf('America/Los_Angeles')).toBe('America/Los_Angeles');
		expect(timeZoneOf('Nowhere')).toBeUndefined();
	});

	test('has no link, no point and no correction of what is left out', () => {
		const input = aBrokenFile({ 'events[2].title': '', 'events[0].date': 'May' });
		const { file, leftOut } = open(JSON.stringify(input), true);
		expect([leftOut, file.events.length, file.series]).toEqual([2, 1, []]);
		expect(file.events[0]?.links).toEqual([]);
		expect(file.corrections).toHaveLength(1);
		const other = open(JSON.stringify(aBrokenFile({ 'events[1].date': 'May' })), true);
		expect(other.file.corrections).toEqual([]);
	});

	test('makes notes on the other parts that were left out, and on values that were replaced', () => {
		const broken = aBrokenFile({ 'events[0].date': 'May', dek: '' });
		const notes = open(JSON.stringify(broken), true).notes.map(formatNote);
		expect(notes).toContain('dek: replaced with "a.json".');
		expect(notes.some((note) => / left out\.$/.test(note))).toBe(true);
		const whole = aBrokenFile({ corrections: [{ date: 'x' }] });
		expect(open(JSON.stringify(whole), true).notes.map(formatNote)).toEqual([
			'1 of 1 corrections left out.'
		]);
	});

	test('may be a few of thousands of wrong ones', () => {
		const { events, ...record } = aRandomFile(3, {
			events: import.meta.env.OTR_ALL ? 20_000 : 5_000,
			days: 4_000
		});
		const input = {
			...record,
			events: events.map((event, i) => (i < 5 ? event : { ...event, summary: 7 })),
			series: []
		};
		const ids = events.slice(0, 5).filter(({ kind }) => kind !== 'measurement');
		// Links to what is left out are left out.
		expect(leftOf(input)).toEqual(ids.map(({ id }) => id));
	});

	test('of an array, a table and a sheet, too', () => {
		const good = { id: 'a', title: 'An event', start: '2025', end: null, group: 'north' };
		const array = JSON.stringify([good, { ...good, id: 'b', start: 'May' }, 7]);
		expect(open(array, true)).toMatchObject({ leftOut: 2, file: { events: [{ id: 'a' }] } });
		const table = 'date,title\n2025,One\nMay,Two\n2026,"Three" x';
		expect(open(table, true)).toMatchObject({ leftOut: 2, file: { events: [{ id: 'one' }] } });
		const sheet = 'Year,Month,Headline\n2025,,One\nMay,,Two\n2026,13,Three\n-44000,3,Four';
		expect(open(sheet, true)).toMatchObject({ leftOut: 3, file: { events: [{ id: 'one' }] } });
		for (const text of [array, table, sheet]) expect(() => open(text, false)).toThrow(OpenError);
	});
});
