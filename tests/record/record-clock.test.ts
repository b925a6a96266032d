import { describe, expect, test } from 'vitest';
import { formatDate } from '#lib/messages/dates.ts';
import { formatTimeZone } from '#lib/messages/format.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { findClock, isTimeZone, toLocalClock } from '#lib/record/record-clock.ts';
import { isBefore } from '#lib/record/time-order.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { aFile } from '../fixtures/a-file.ts';

const at = (text: string) => Date.parse(`${text}:00Z`);

const eventAt = (edtf: string, edtfs: string[], timeZone?: string) =>
	({ date: toDateData(edtf, toLocalClock(findClock(timeZone, edtfs))) }) as TimelineEvent;

describe('a time is drawn', () => {
	test.each([
		[
			'as written without an offset',
			'2025-04-04T10:30',
			['2025-04-04T10:30'],
			undefined,
			'2025-04-04T10:30'
		],
		[
			'as written, with the only offset',
			'2025-04-04T03:30-07:00',
			['2025-04-04T03:30-07:00'],
			undefined,
			'2025-04-04T03:30'
		],
		[
			'in UTC where two offsets meet',
			'2025-04-04T03:30-07:00',
			['2025-04-04T03:30-07:00', '2025-04-04T10:30Z'],
			undefined,
			'2025-04-04T10:30'
		],
		[
			'by the clock of the record’s place',
			'2025-04-04T10:30Z',
			['2025-04-04T10:30Z'],
			'America/Los_Angeles',
			'2025-04-04T03:30'
		],
		[
			'by its winter clock',
			'2025-01-04T10:30Z',
			['2025-01-04T10:30Z'],
			'America/Los_Angeles',
			'2025-01-04T02:30'
		],
		[
			'by a clock of half an hour',
			'2025-01-04T10:30Z',
			['2025-01-04T10:30Z'],
			'Asia/Kolkata',
			'2025-01-04T16:00'
		],
		[
			'as it stands, without an offset, by the place’s clock',
			'2025-04-04T10:30',
			['2025-04-04T10:30Z'],
			'America/Los_Angeles',
			'2025-04-04T10:30'
		]
	])('%s: %s', (_, edtf, edtfs, timeZone, drawn) => {
		const { date } = eventAt(edtf, edtfs, timeZone);
		expect(date.start).toBe(at(drawn));
		expect(date.end).toBe(at(drawn) + 60_000);
	});
});

test('one instant in two offsets is one in the order, and each says its own hour', () => {
	const edtfs = ['2025-04-04T10:30:00Z', '2025-04-04T03:30-07:00', '2025-04-04T04:00-07:00'];
	const [one, same, later] = edtfs.map((edtf) => eventAt(edtf, edtfs)) as [
		TimelineEvent,
		TimelineEvent,
		TimelineEvent
	];
	expect(same.date.start).toBe(one.date.start);
	expect(isBefore(one, later)).toBe(true);
	expect(isBefore(later, one)).toBe(false);
	expect(edtfs.map((edtf) => formatDate(eventAt(edtf, edtfs).date, 'en'))).toEqual([
		'4 April 2025, 10:30 (UTC)',
		'4 April 2025, 03:30 (UTC−7)',
		'4 April 2025, 04:00 (UTC−7)'
	]);
	expect(formatDate(eventAt('2025-04-04T03:30-07:00', ['2025-04-04T03:30-07:00']).date, 'en')).toBe(
		'4 April 2025, 03:30'
	);
});

test('a time in another offset than the place’s own clock shows its offset', () => {
	const said = (edtf: string, timeZone?: string) =>
		formatDate(eventAt(edtf, [edtf], timeZone).date, 'en');
	expect(said('2025-04-04T10:30Z', 'America/Los_Angeles')).toBe('4 April 2025, 10:30 (UTC)');
	expect(said('2025-04-04T10:30', 'America/Los_Angeles')).toBe('4 April 2025, 10:30');
	expect(said('2025-04-04T10:30Z')).toBe('4 April 2025, 10:30');
});

test('the order of a file goes by the clock of its place', () => {
	const [event] = aFile().events;
	// 20:00 there is 03:00 of the next day in UTC: before the time that is written with its offset.
	const dates = ['2025-04-04T20:00', '2025-04-05T03:30Z'];
	const events = dates.map((date, i) => ({
		...event,
		id: `event-${i}`,
		date,
		known: undefined,
		links: []
	}));
	const problemsOf = (list: object[], more: object) =>
		JSON.stringify(
			parseEventsFile(
				JSON.parse(
					JSON.stringify(
						aFile({ ...more, events: list as never, series: [], prompts: [], corrections: [] })
					)
				)
			)
		);
	const there = { timeZone: 'America/Los_Angeles' };
	expect(problemsOf(events, there)).not.toContain('out-of-order');
	expect(problemsOf(events.toReversed(), there)).toContain('out-of-order');
});

test.each([
	['Europe/Berlin', true],
	['America/Los_Angeles', true],
	['UTC', true],
	['+02:00', false],
	['Berlin', false],
	['', false]
])('%j is a time zone: %s', (text, expected) => {
	expect(isTimeZone(text)).toBe(expected);
});

test('the place is said by its name', () => {
	expect(formatTimeZone('America/Los_Angeles')).toBe('Times of day are those of Pacific Time.');
});
