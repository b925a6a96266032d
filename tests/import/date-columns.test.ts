import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { readCellDate, type DayOrder } from '#lib/import/spreadsheet-date.ts';
import { formatFailure, formatNote, formatProblems } from '#lib/messages/format-file.ts';
import { languages } from '../../src/messages-compiler/write.mjs';

const table = (cells: readonly string[], column = 'date') => {
	const head = column === 'date' ? 'date\ttitle' : `date\ttitle\t${column}`;
	const rows = cells.map((cell, i) =>
		column === 'date' ? `${cell}\tE${i}` : `2025\tE${i}\t${cell}`
	);
	return [head, ...rows].join('\n');
};
const read = (cells: readonly string[], dates?: DayOrder) =>
	readRecord(table(cells), 'a.tsv', '2026-11-27', { dates });
const datesOf = (cells: readonly string[], dates?: DayOrder) =>
	read(cells, dates).file.events.map(({ date }) => date);
const notesOf = (cells: readonly string[]) =>
	read(cells)
		.notes.filter(({ code }) => code !== 'no-source')
		.map(formatNote);

function refusal(cells: readonly string[]): OpenError {
	try {
		read(cells);
	} catch (error) {
		if (error instanceof OpenError) return error;
	}
	throw new Error('it was read');
}

describe('a cell of a table', () => {
	test.each([
		['9/25/2025', '2025-09-25'],
		['25.09.2025', '2025-09-25'],
		['25. 9. 2025', '2025-09-25'],
		['25-09-2025', '2025-09-25'],
		['2025/09/25', '2025-09-25'],
		['2025.9.25', '2025-09-25'],
		['2025-9-5', '2025-09-05'],
		['20250925', '2025-09-25'],
		['2025/9', '2025-09'],
		['2025-9', '2025-09'],
		['September 25, 2025 → October 1, 2025', '2025-09-25/2025-10-01'],
		['2025-09 → 13/10/2025 10:00', '2025-09/2025-10-13T10:00'],
		['25/09/2025 → ..', '2025-09-25/..'],
		['09/2025', '2025-09'],
		['9.2025', '2025-09'],
		['٢٥/٠٩/٢٠٢٥', '2025-09-25'],
		['45925', '2025-09-25'],
		['45925.4375', '2025-09-25T10:30'],
		['45925,437511574', '2025-09-25T10:30:01'],
		['45925.0', '2025-09-25'],
		['45658', '2025-01-01'],
		['September 2025', '2025-09'],
		['Sept. 2025', '2025-09'],
		['25 Sept 2025', '2025-09-25'],
		['25-Sep-2025', '2025-09-25'],
		['Thursday, September 25th, 2025', '2025-09-25'],
		['Sep 5, 2025', '2025-09-05'],
		['the 1st of May 2025', '2025-05-01'],
		['25 de septiembre de 2025', '2025-09-25'],
		['1er février 2025', '2025-02-01'],
		['1º de maio de 2025', '2025-05-01'],
		['jeudi 25 septembre 2025', '2025-09-25'],
		['25. März 2025', '2025-03-25'],
		['5. Dez. 2025', '2025-12-05'],
		['25 سبتمبر 2025', '2025-09-25'],
		['٢٥ أيلول ٢٠٢٥', '2025-09-25'],
		['25 בספטמבר 2025', '2025-09-25'],
		['בחודש ספטמבר 2025', '2025-09'],
		['أيلول 2025', '2025-09'],
		['2025-09-25 00:00:00', '2025-09-25'],
		['2025-09-25T10:00:00Z', '2025-09-25T10:00:00Z'],
		['2025-09-25T00:00:00Z', '2025-09-25'],
		['2025-09-25T23:30:00.000-11:00', '2025-09-25T23:30-11:00'],
		['9/25/2025 12:30 PM', '2025-09-25T12:30'],
		['25.09.2025, 10:00', '2025-09-25T10:00']
	])('%s is %s', (cell, iso) => {
		expect(datesOf([cell])).toEqual([iso]);
	});

	test.each([
		'2025',
		'2025-09',
		'2025-09-25?',
		'2025-05~',
		'2025-08-27/2025-08-28',
		'2025-08-06/..'
	])('%s is EDTF and stays so', (cell) => {
		expect(readCellDate(cell)).toBeNull();
		expect(datesOf([cell])).toEqual([cell]);
		expect(notesOf([cell])).toEqual([]);
	});

	test.each([
		'9/25/25',
		'30.02.2025',
		'13/13/2025',
		'May',
		'25 Mai März 2025',
		'juil 25',
		'spring 2025',
		'12:30',
		'1234567',
		'2025-09-25 or 26'
	])('%s is refused', (cell) => {
		expect(readCellDate(cell)).toBeNull();
		expect(refusal([cell]).problems[0]).toMatchObject({
			cell: { row: 2, column: 'date' },
			value: JSON.stringify(cell)
		});
	});

	test('of any length is looked at no longer than a date is', () => {
		const spaces = ' '.repeat(1_000_000);
		expect(readCellDate(`x${spaces}x`)).toBeNull();
		expect(readCellDate(`25.09.2025${spaces}10:00`)).toBeNull();
	});

	test('reads every day in every form as the day that it is', () => {
		const others = languages().filter((name) => name !== 'en');
		const locales = ['en-US', 'en-GB', 'ar-EG', ...others];
		const day = fc.integer({ min: -10_000, max: 60_000 });
		fc.assert(
			fc.property(day, fc.constantFrom(...locales), (days, language) => {
				const date = new Date(days * 86_400_000);
				const iso = date.toISOString().slice(0, 10);
				for (const month of ['long', 'short'] as const) {
					const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
					const cell = new Intl.DateTimeFormat(language, options).format(date);
					expect(readCellDate(cell)?.iso.dmy, cell).toBe(iso);
				}
				const numbers = new Intl.DateTimeFormat(language, { timeZone: 'UTC' }).format(date);
				const order = language === 'en-US' ? 'mdy' : 'dmy';
				expect(readCellDate(numbers)?.iso[order], numbers).toBe(iso);
				const serial = String(days + 25_569);
				if (serial.length === 5) expect(readCellDate(serial)?.iso.dmy).toBe(iso);
			})
		);
	});
});

describe('a column of dates', () => {
	test('takes the only order of day and month that fits, and says so', () => {
		expect(datesOf(['03/04/2025', '25/04/2025'])).toEqual(['2025-04-03', '2025-04-25']);
		expect(datesOf(['03/04/2025', '3/25/2025'])).toEqual(['2025-03-04', '2025-03-25']);
		expect(notesOf(['25.09.2025', '3.4.2025', '2025-10', '45925'])).toEqual([
			'Column date: 2 dates read as day, month, year; "25.09.2025" is 2025-09-25.',
			'Column date: 1 date read as a spreadsheet’s day numbers; "45925" is 2025-09-25.'
		]);
		expect(notesOf(['2025-09-25 10:00', '9/25/2025 11:00'])).toEqual([
			'Column date: 1 date read as month, day, year; "9/25/2025 11:00" is 2025-09-25T11:00.'
		]);
	});

	test('asks where both orders fit, and takes the answer', () => {
		const cells = ['01/01/2025', '2025', '03/04/2025', '5/4/2025'];
		expect(formatFailure(refusal(cells))).toBe(
			'Column date: "03/04/2025" could be 3 April 2025 or 4 March 2025, and so could all its dates. Which is it?'
		);
		expect(datesOf(cells, 'dmy')).toEqual(['2025-01-01', '2025', '2025-04-03', '2025-04-05']);
		expect(datesOf(cells, 'mdy')).toEqual(['2025-01-01', '2025', '2025-03-04', '2025-05-04']);
		expect(datesOf(['03/03/2025'])).toEqual(['2025-03-03']);
		// An answer changes nothing that the column itself says.
		expect(datesOf(['03/04/2025', '25/04/2025'], 'mdy')).toEqual(['2025-04-03', '2025-04-25']);
	});

	test('guesses nothing where no order fits', () => {
		const { problems } = refusal(['03/04/2025', '25/09/2025', '9/25/2025']);
		expect(formatProblems('a.tsv', problems).split('\n').slice(1)).toEqual(
			expect.arrayContaining([
				'row 4, column date: Row 3 has "25/09/2025", with day and month in the other order. Use one order in the whole column. Found: "9/25/2025"',
				expect.stringMatching(/^row 2, column date: "03\/04\/2025" isn’t a date format/)
			])
		);
	});

	test('is each column by itself, those with lists of dates too', () => {
		const text =
			'date,title,known,source_urls,source_published\n' +
			'9/25/2025,A,26.9.2025,"https://a.example/1\nhttps://a.example/2","26 Sept 2025\n13.10.2025"\n';
		const { events, sources } = readRecord(text, 'a.csv', '2026-11-27').file;
		expect(events[0]).toMatchObject({ date: '2025-09-25', known: '2025-09-26' });
		expect(sources.map(({ published }) => published)).toEqual(['2025-09-26', '2025-10-13']);
	});
});
