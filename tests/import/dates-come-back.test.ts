import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecord } from '#lib/import/read-record.ts';
import { toCsv } from '#lib/record/csv.ts';
import { rangeOfBeginning, toDateData } from '#lib/record/date-data.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { parsePartialDate, type PartialDate } from '#lib/record/partial-date.ts';
import { toJson } from '#lib/record/to-json.ts';
import { aFile } from '../fixtures/a-file.ts';
import { anyDate } from '../fixtures/any-date.ts';
import { readEventsCsv } from '../export/read-csv.ts';

const seed = 20_261_130;
const today = '2026-11-30';
const read = (text: string, name: string) => readRecord(text, name, today);

const begins = (date: string) => rangeOfBeginning(toDateData(date))[0];

/** So many dates of every form, in the order of time. */
function datesOf(count: number): string[] {
	const readable = anyDate.filter((text) => parsePartialDate(text) !== null);
	return fc
		.sample(readable, { numRuns: count, seed })
		.sort((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : 0));
}

/** A file with an event of each date; what they say first comes out with them. */
function aDatedFile(dates: readonly string[]): EventsFile {
	const events = dates.map((date, i): EventRecord => {
		const other = dates[(i * 7 + 3) % dates.length] ?? date;
		return {
			id: `event-${i}`,
			date,
			known: other,
			kind: 'report',
			track: 'south',
			title: `Event ${i}`,
			summary: 'It happened.',
			attribution: 'document',
			sources: [],
			links: [],
			added: other
		};
	});
	const file = aFile({ events });
	const none = { sources: [], series: [], speakers: [], corrections: [] };
	return { ...file, ...none, tracks: file.tracks.slice(1, 2) };
}

const dated = ({ events }: EventsFile) =>
	events.map(({ id, date, known, added }) => [id, date, known, added]);

describe('thousands of dates of every form', () => {
	const dates = datesOf(import.meta.env.OTR_ALL ? 10_000 : 2_500);
	const file = aDatedFile(dates);

	test('are all forms', () => {
		const forms = new Set(
			dates.map((text) => {
				const { form, from, noStart, noEnd } = parsePartialDate(text) as PartialDate;
				return [form, form === 'point' ? from.precision : '', noStart, noEnd]
					.filter(Boolean)
					.join(' ');
			})
		);
		expect([...forms].sort()).toEqual(
			[
				...['century', 'day', 'decade', 'minute', 'month', 'season', 'year'].map(
					(each) => `point ${each}`
				),
				...['span', 'span open', 'span unknown', 'between', 'or']
			].sort()
		);
	});

	test('come out of JSON as they went in', () => {
		expect(dated(read(toJson(file), 'a.json').file)).toEqual(dated(file));
	});

	test('come out of CSV as they went in, and nothing of their ends is told', () => {
		const csv = toCsv(file, { addressOf: () => null, version: null });
		const { file: again, notes } = read(csv, 'a.csv');
		expect(dated(again)).toEqual(dated(file));
		expect(notes.map(({ code }) => code)).toEqual(['no-source']);
		// And from there to JSON, and back.
		expect(dated(read(toJson(again), 'a.json').file)).toEqual(dated(file));
	});
});

describe('the ends of a date, for other programs', () => {
	const cells = (date: string) => {
		const csv = toCsv(aDatedFile([date]), { addressOf: () => null, version: null });
		const [header = [], row = []] = csv
			.replace(/^\ufeff/, '')
			.split('\r\n')
			.map((line) => line.split(','));
		return (['date', 'start', 'end'] as const).map((name) => row[header.indexOf(name)]);
	};

	test.each([
		['1939-09-01/1945-09-02', '1939-09-01', '1945-09-02'],
		['1087/1100~', '1087', '1100'],
		['2025-08-06/..', '2025-08-06', ''],
		['2025-08-06/', '2025-08-06', ''],
		['../2025-08-06', '', '2025-08-06'],
		['/1989', '', '1989'],
		['2012-07-27T09:30/2012-07-27T17:00', '2012-07-27T09:30', '2012-07-27T17:00'],
		['[2025-05-01..2025-05-09]', '2025-05-01', '2025-05-09'],
		['2025-05~', '2025-05', ''],
		['193X', '193X', '']
	])('%s: %s, %s', (date, start, end) => {
		expect(cells(date)).toEqual([date, start, end]);
	});

	const table = (rows: string) => `date,start,end,title,address,version\n${rows}\n`;

	test('are read where there is no date, which else wins and says so', () => {
		const { file, notes } = read(
			table(
				[
					',1939-09-01,1945-09-02,War,,',
					'1951/1953,1951,1953,Same,,',
					'1955/1957,1955,1958,Other,,',
					'1960,,1961,Longer,,',
					'1970-05-03,03/05/1970,,Written anew,,'
				].join('\n')
			),
			'a.csv'
		);
		expect(file.events.map(({ date }) => date)).toEqual([
			'1939-09-01/1945-09-02',
			'1951/1953',
			'1955/1957',
			'1960',
			'1970-05-03'
		]);
		expect(notes.filter(({ code }) => code !== 'no-source')).toEqual([
			{ code: 'ends-differ', count: 2, at: { path: '', cell: { row: 4 } } }
		]);
	});

	test('are read by others', () => {
		const csv = toCsv(aDatedFile(['1939-09-01/1945-09-02']), {
			addressOf: () => null,
			version: null
		});
		expect(readEventsCsv(csv).events[0]?.date).toBe('1939-09-01/1945-09-02');
	});
});
