import { expect, test } from 'vitest';
import { toReadingOrder } from '#lib/import/by-time.ts';
import { readRecord } from '#lib/import/read-record.ts';

const order = (dates: readonly string[], timeZone?: string) =>
	toReadingOrder(dates, (date) => date, timeZone);

test('a day without a time keeps its place among the times of that day, whatever else is out of order', () => {
	const day = ['2025-04-04T09:00', '2025-04-04', '2025-04-04T10:30'];
	expect(order([...day, '2025-01-01'])).toEqual(['2025-01-01', ...day]);
	expect(order(['2025-04-04T12:00', ...day])).toEqual([...day, '2025-04-04T12:00']);
	expect(order(['2025-06', '2025-04-04', ...day])).toEqual(['2025-04-04', ...day, '2025-06']);
});

test('times are sorted by the clock of their record', () => {
	const dates = ['2025-04-04T03:30-07:00', '2025-04-04T05:00'];
	expect(order(dates)).toEqual(dates);
	expect(order(dates, 'no zone')).toEqual(dates);
	// 12:30 in Berlin.
	expect(order(['2025-04-04T10:30Z', '2025-04-04T11:00'], 'Europe/Berlin')).toEqual([
		'2025-04-04T11:00',
		'2025-04-04T10:30Z'
	]);
});

test.each([
	['a table', 'date,title\n2025-04-04T03:30-07:00,A\n2025-04-04T05:00,B\n', 'a.csv'],
	[
		'an array',
		'[{"title":"A","start":"2025-04-04T03:30-07:00"},{"title":"B","start":"2025-04-04T05:00"}]',
		'a.json'
	]
])(
	'%s with one time that names its offset and one that does not is opened as it stands',
	(_, text, name) => {
		const { events } = readRecord(text, name, '2026-11-30').file;
		expect(events.map(({ title }) => title)).toEqual(['A', 'B']);
	}
);
