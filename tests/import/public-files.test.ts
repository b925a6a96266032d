import { describe, expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { formatFailure, formatNote } from '#lib/messages/format-file.ts';

/*
 * Files in the shape of twelve that the public has on the web, made new: each opens whole, after the questions that it leaves
 * open, and what is said of it is true.
 */

type Answers = Parameters<typeof readRecord>[3];

const read = (text: string, name: string, answers?: Answers) =>
	readRecord(text, name, '2026-11-30', answers);

/** Its events with their dates, and what is told of it but that it names no sources. */
function opened(text: string, name: string, answers?: Answers) {
	const { file, notes, leftOut } = read(text, name, answers);
	expect(leftOut).toBe(0);
	// Nobody has given any.
	expect(file.sources).toEqual([]);
	return {
		dates: file.events.map(({ title, date }) => [title, date]),
		notes: notes.filter(({ code }) => code !== 'no-source').map(formatNote),
		file
	};
}

function asked(text: string, name: string, answers?: Answers): string {
	try {
		read(text, name, answers);
	} catch (error) {
		if (error instanceof OpenError) {
			expect([error.isQuestion, error.mayBeOpened]).toEqual([true, true]);
			return formatFailure(error);
		}
		throw error;
	}
	throw new Error('nothing was asked');
}

describe('TimelineJS', () => {
	test('reigns, each with the dynasty as an era', () => {
		const reigns: [name: string, from: number, to: number][] = [
			['The first king', 1066, 1087],
			['The second king', 1087, 1100],
			['The third king', 1100, 1135]
		];
		const text = (headline: string) => ({ headline, text: '' });
		const { dates, notes, file } = opened(
			JSON.stringify({
				events: reigns.map(([name, from, to]) => ({
					start_date: { year: String(from) },
					end_date: { year: String(to), month: '', day: '' },
					text: text(name)
				})),
				eras: [{ start_date: { year: 1066 }, end_date: { year: 1154 }, text: text('The dynasty') }]
			}),
			'reigns.json'
		);
		expect(dates).toEqual([
			['The first king', '1066/1087'],
			['The dynasty', '1066/1154'],
			['The second king', '1087/1100'],
			['The third king', '1100/1135']
		]);
		expect(file.tracks.map(({ label }) => label)).toContain('Eras');
		expect(notes).toEqual([]);
	});

	test('a spreadsheet with times, ends and display dates', () => {
		const { dates, notes, file } = opened(
			[
				'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
				'1969,7,16,13:32,1969,7,24,16:50,,The flight,Three people fly.,,,,,,,',
				'1969,7,20,8:17 PM,,,,,20 July 1969,The landing,,,,,,,,',
				'1969,7,21,2:56:15,,,,,In the night of the landing,The first step,It is seen by many.,,,,,,,',
				'1969,7,,,1969,,,,,The month,,,,,,,,'
			].join('\n'),
			'flight.csv'
		);
		expect(dates).toEqual([
			['The flight', '1969-07-16T13:32/1969-07-24T16:50'],
			['The landing', '1969-07-20T20:17'],
			['The first step', '1969-07-21T02:56:15'],
			['The month', '1969-07']
		]);
		expect(file.events.map(({ summary }) => summary)).toEqual([
			'Three people fly.',
			'',
			'In the night of the landing\n\nIt is seen by many.',
			''
		]);
		expect(notes).toEqual([
			'1 end was not read, so its event is shown without it: "1969", of "The month".'
		]);
	});

	test('JSON of version 2, with dates month first and dates in parts', () => {
		const { dates, notes } = opened(
			JSON.stringify({
				timeline: {
					headline: 'Talks',
					type: 'default',
					text: 'In two rounds',
					date: [
						{ startDate: '5/12/2015', endDate: '5/14/2015', headline: 'First round' },
						{ startDate: '25/12/2015', headline: 'A letter' },
						{ startDate: '2016,1,12,9,30', endDate: '2016,1,12,17,0', headline: 'Second round' },
						{ startDate: '6/1/2016 18:05', headline: 'The result' }
					]
				}
			}),
			'talks.json'
		);
		expect(dates).toEqual([
			['First round', '2015-05-12/2015-05-14'],
			['A letter', '2015-12-25'],
			['Second round', '2016-01-12T09:30/2016-01-12T17:00'],
			['The result', '2016-06-01T18:05']
		]);
		expect(notes).toEqual([]);
	});
});

describe('vis-timeline', () => {
	test('an array of items with ranges and times', () => {
		const { dates, notes } = opened(
			JSON.stringify([
				{ id: 1, content: 'Camp', start: '2024-04-17', end: '2024-05-02' },
				{ id: 2, content: 'Sit-in', start: '2024-04-18T09:30:00', end: '2024-04-18T17:00:00' },
				{ id: 3, content: 'Launch', start: '2024-04-18T10:30:00.000Z' },
				{ id: 4, content: 'Launch there', start: '2024-04-18T03:30:00-07:00' }
			]),
			'items.json'
		);
		expect(dates).toEqual([
			['Camp', '2024-04-17/2024-05-02'],
			['Sit-in', '2024-04-18T09:30/2024-04-18T17:00'],
			// The same instant by two clocks.
			['Launch', '2024-04-18T10:30Z'],
			['Launch there', '2024-04-18T03:30-07:00']
		]);
		expect(notes).toEqual([]);
	});

	test('items in milliseconds, with their groups', () => {
		const day = 86_400_000;
		const at = Date.UTC(2013, 9, 8);
		const json = (items: object[]) =>
			JSON.stringify({ items, groups: [{ id: 7, content: '<b>North</b>' }], options: {} });
		const items = [
			{ id: 'a', content: 'A week', group: 7, start: at, end: at + 7 * day },
			{ id: 'b', content: 'A day', group: 7, start: at + day }
		];
		const { dates, notes, file } = opened(json(items), 'groups.json');
		expect(dates).toEqual([
			['A week', '2013-10-08/2013-10-15'],
			['A day', '2013-10-09']
		]);
		expect(file.tracks.map(({ label }) => label)).toEqual(['North']);
		expect(notes).toEqual(['options: this key was ignored.']);

		const timed = [...items, { id: 'c', content: 'A time', start: at + 37_805_000 }];
		expect(opened(json(timed), 'groups.json').dates).toEqual([
			['A week', '2013-10-08T00:00Z/2013-10-15T00:00Z'],
			['A time', '2013-10-08T10:30:05Z'],
			['A day', '2013-10-09T00:00Z']
		]);
		expect(
			JSON.stringify(opened(JSON.stringify([{ content: 'A year', start: 1913 }]), 'a.json').dates)
		).toBe('[["A year","1913"]]');
	});
});

describe('tables', () => {
	test('of wars, with a start and an end', () => {
		const { dates, notes } = opened(
			[
				'Name,Start,End,Notes',
				'Second World War,1939-09-01,1945-09-02,',
				'A strike,1984-03,1985-03-03,',
				'A camp,2019-05-01,present,',
				'A quarrel,2020-01,some day,',
				'A march,2021-06-05,2021-06-05,',
				'A year of talks,2022-03,2022,'
			].join('\n'),
			'wars.csv'
		);
		expect(dates).toEqual([
			['Second World War', '1939-09-01/1945-09-02'],
			['A strike', '1984-03/1985-03-03'],
			['A camp', '2019-05-01/..'],
			['A quarrel', '2020-01'],
			['A march', '2021-06-05'],
			['A year of talks', '2022-03']
		]);
		expect(notes).toEqual([
			'Column "Name" was read as title.',
			'Column "Start" was read as date.',
			'Column "Notes" was read as summary.',
			'2 ends were not read, so their events are shown without them. The first: "some day", of "A quarrel".'
		]);
	});

	test('of a query, where programs have made days of years', () => {
		const years = Array.from({ length: 275 }, (_, i) => 1700 + i);
		const rows = years.map((year) => `Founding ${year},${year}-01-01T00:00:00Z`);
		const others = Array.from({ length: 40 }, (_, i) => `Closing ${i},1980-05-${10 + (i % 9)}`);
		const text = ['eventLabel,date', ...rows, ...others].join('\n').replace('eventLabel', 'event');
		expect(asked(text, 'query.csv')).toBe('275 dates are 1 January. Are these years?');
		const whole = (years: boolean) => opened(text, 'query.csv', { years }).dates;
		expect(whole(true)[213]).toEqual(['Founding 1913', '1913']);
		expect(whole(false)[213]).toEqual(['Founding 1913', '1913-01-01']);
		expect(whole(true)).toHaveLength(315);
	});

	test('of finds, before and after the year 1', () => {
		const { dates, notes } = opened(
			[
				'date\ttitle',
				'3300 BC\tA wheel',
				'c. 1250 BC\tA ship',
				'15 March 44 BC\tA murder',
				'c. AD 79\tAn eruption',
				'ca. 1250\tA church'
			].join('\n'),
			'finds.tsv'
		);
		expect(dates).toEqual([
			['A wheel', '-3299'],
			['A ship', '-1249~'],
			['A murder', '-0043-03-15'],
			['An eruption', '0079~'],
			['A church', '1250~']
		]);
		expect(notes).toEqual(['Column date: 5 dates read as words; "3300 BC" is -3299.']);
	});

	test('of a spreadsheet that shows years in two digits', () => {
		const text = 'Date;Event\n11-Mar-15;A treaty\n2-Nov-98;A strike\n';
		expect(asked(text, 'days.csv')).toBe(
			'Column date: the year in "11-Mar-15" has two digits. Which years are meant?'
		);
		const whole = (century: 1900 | 1930 | 2000) => opened(text, 'days.csv', { century }).dates;
		expect(whole(1900)).toEqual([
			['A treaty', '1915-03-11'],
			['A strike', '1998-11-02']
		]);
		expect(whole(1930)).toEqual([
			['A strike', '1998-11-02'],
			['A treaty', '2015-03-11']
		]);
		expect(whole(2000)).toEqual([
			['A treaty', '2015-03-11'],
			['A strike', '2098-11-02']
		]);
	});

	test('of terms of office, in German', () => {
		const { dates, notes } = opened(
			'Von;Bis;Titel\n15.09.1949;16.10.1963;Der erste\n16.10.1963;1.12.1966;Der zweite\n26.3.2025;heute;Die letzte\n',
			'amt.csv'
		);
		expect(dates).toEqual([
			['Der erste', '1949-09-15/1963-10-16'],
			['Der zweite', '1963-10-16/1966-12-01'],
			['Die letzte', '2025-03-26/..']
		]);
		expect(notes.slice(-2)).toEqual([
			'Column date: 3 dates read as day, month, year; "15.09.1949" is 1949-09-15.',
			'Column end: 2 dates read as day, month, year; "16.10.1963" is 1963-10-16.'
		]);
	});

	test('of a program that writes both ends in one cell', () => {
		const { dates } = opened(
			[
				'Name,Date',
				'Congress,"May 2, 2025 9:30 AM → May 3, 2025 5:00 PM"',
				'Vacation,"July 1, 2025 → July 20, 2025"',
				'Term,1939/'
			].join('\n'),
			'notion.csv'
		);
		expect(dates).toEqual([
			['Term', '1939/'],
			['Congress', '2025-05-02T09:30/2025-05-03T17:00'],
			['Vacation', '2025-07-01/2025-07-20']
		]);
	});

	test('in a form of EDTF that is not read get the one to write', () => {
		const text = 'date,title\n2025-03,One\n"{2025-03-02,2025-03-04}",Two\n2004-06-~11,Three\n';
		const problems = (() => {
			try {
				read(text, 'edtf.csv');
				return [];
			} catch (error) {
				return error instanceof OpenError ? error.problems : [];
			}
		})();
		expect(problems.map(({ fault }) => fault)).toEqual([
			{ code: 'date-form', form: '[2025-03-02,2025-03-04]' },
			{ code: 'date-form', form: '2004-06-11~' }
		]);
	});
});
