import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { joinListCell, splitListCell } from '#lib/record/csv-text.ts';
import { writeCsv } from '#lib/record/csv-text.ts';
import { columnNames, toCsv } from '#lib/record/csv.ts';
import { toEventsFile } from '#lib/export/events-file.ts';
import { citedAddress, type Excerpt } from '#lib/export/excerpt.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';
import { anExcerpt, hash, hostile } from '../export/an-excerpt.ts';
import { readCsv } from '../export/read-cells.ts';
import { readEventsCsv } from '../export/read-csv.ts';

const text = fc.oneof(
	fc.constantFrom(...hostile),
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc
		.array(fc.constantFrom('"', ',', '\r', '\n', "'", '=', '|', '\\', 'a'))
		.map((all) => all.join(''))
);

describe('cells', () => {
	const table = fc
		.integer({ min: 1, max: 4 })
		.chain((width) =>
			fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 })
		);

	test('come back to the character', () => {
		fc.assert(
			fc.property(table, (rows) => {
				// One empty cell alone is an empty line, as in any CSV.
				fc.pre(rows.every((row) => row.length > 1 || row[0] !== ''));
				expect(readCsv(writeCsv(rows))).toEqual(rows);
			}),
			{ numRuns: 500 }
		);
	});

	test('are read by others as by us, but for apostrophes', () => {
		const bare = (cell: string | undefined) => cell?.replaceAll("'", '');
		fc.assert(
			fc.property(table, (rows) => {
				const { data, errors } = Papa.parse<string[]>(writeCsv(rows), {
					delimiter: ',',
					newline: '\r\n'
				});
				expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
				expect(data.slice(0, rows.length).map((row) => row.map(bare))).toEqual(
					rows.map((row) => row.map(bare))
				);
			}),
			{ numRuns: 300 }
		);
	});

	test.each([',', ';', '\t'])('none is a formula, for who splits at %j', (delimiter) => {
		fc.assert(
			fc.property(text, text, (one, other) => {
				for (const newline of ['\r\n', '\n', '\r'] as const) {
					const written = writeCsv([['id', one, other]]);
					const { data } = Papa.parse<string[]>(written, { delimiter, newline });
					// Of the last line there is only what the last line break leaves.
					for (const cell of data.flat()) {
						expect(cell.replace(/^[\r\n]+$/, ''), written).not.toMatch(/^[=+\-@\t＝＋－＠]/);
					}
				}
			}),
			{ numRuns: 500 }
		);
		const [row] = Papa.parse<string[]>(writeCsv([['a;=1+1;"=2', 'b\t@SUM(A1)\n-3']]), {
			delimiter
		}).data;
		expect(row?.join('')).toContain("'=1+1");
	});

	test('lines may end in LF, and the last in nothing', () => {
		expect(readCsv('a,b\n"c\nd",\n,e')).toEqual([
			['a', 'b'],
			['c\nd', ''],
			['', 'e']
		]);
	});

	test.each([
		['a,"b\nc', /row 1: a quotation mark is not closed/],
		['a,b\r\n"c"d,e', /row 2: after a closing quotation mark there is “d”/]
	])('%j is refused', (broken, reason) => expect(() => readCsv(broken)).toThrow(reason));

	test('a list comes back, whatever is in it', () => {
		fc.assert(
			fc.property(fc.array(text), (items) => {
				fc.pre(items.length !== 1 || items[0] !== '');
				expect(splitListCell(joinListCell(items))).toEqual(items);
			})
		);
	});
});

const csvOf = (excerpt: Excerpt) =>
	toCsv(toEventsFile(excerpt), {
		addressOf: (event) => citedAddress(excerpt.origin, event),
		version: hash
	});

/** The parts of a file that its CSV contains. */
const inCsv = ({ tracks, speakers, sources, series, events }: EventsFile) => ({
	tracks: tracks.map(({ id, label }) => ({ id, label })),
	speakers,
	sources,
	series,
	events
});

/** Each list by id: a table has them in the order in which its rows name them. */
const sorted = (lists: ReturnType<typeof inCsv>) =>
	Object.fromEntries(
		Object.entries(lists).map(([name, list]) => [
			name,
			name === 'events' ? list : list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		])
	);

const wholeOrigin = { addressOf: () => 'https://story.example/', version: null };

describe('events', () => {
	test('the shipped record comes back from its CSV', () => {
		const bare: EventsFile = {
			...shipped,
			// What is for whoever presents is not in it.
			events: shipped.events.map(({ notes: _notes, prompts: _prompts, ...event }) => event)
		} as EventsFile;
		expect(sorted(readEventsCsv(toCsv(shipped, wholeOrigin)))).toEqual(sorted(inCsv(bare)));
	});

	test('and so do all events of any record, from what its page holds', () => {
		for (let seed = 1; seed <= 40; seed++) {
			const file = toEventsFile(anExcerpt(aRandomFile(seed, { events: 20 })));
			expect(sorted(readEventsCsv(toCsv(file, wholeOrigin)))).toEqual(sorted(inCsv(file)));
		}
	});

	test('a hostile text in any field comes back', () => {
		const any = fc.constantFrom(...hostile.filter((each) => each.trim() !== ''));
		fc.assert(
			fc.property(any, any, any, (title, quote, name) => {
				const [first, second, third] = aFile().events;
				if (!first || !second?.statement || !third) throw new Error('they are there');
				const file = aFile({
					events: [
						{ ...first, title, summary: quote },
						{
							...second,
							statement: {
								...second.statement,
								...{ quote, to: name, channel: title, lang: 'ar' },
								translation: { text: quote, by: name }
							},
							unknown: title,
							disputed: name,
							notes: undefined,
							prompts: undefined
						},
						third
					],
					sources: aFile().sources.map((source) => ({ ...source, title: quote, publisher: name }))
				});
				const { events, sources } = readEventsCsv(toCsv(file, wholeOrigin));
				expect(events).toEqual(file.events);
				expect(sources).toEqual(file.sources);
			})
		);
	});

	test('each row says where its card is, and of which version', () => {
		const { data } = Papa.parse<Record<string, string>>(csvOf(anExcerpt(aFile())), {
			header: true
		});
		expect(data[1]).toMatchObject({
			id: 'answer',
			date: '2025-05-02~',
			speaker: 'A. Speaker',
			sources: 'The Paper\nThe Journal',
			source_urls: 'https://paper.example/story\nhttp://journal.example/',
			links: 'responds-to protest\ncontrasts-with volume-june by paper',
			address: 'https://story.example/on/e/answer/',
			version: hash
		});
		expect(data[2]).toMatchObject({
			known: '2025-09-01',
			series: 'Volume',
			value: '12.5',
			qualifier: 'about',
			unit: 'TB'
		});
	});

	test('hidden events are not in it', () => {
		const csv = csvOf(anExcerpt(aFile(), null, ({ id }) => id === 'protest'));
		const { events, sources, speakers, series, tracks } = readEventsCsv(csv);
		expect(events.map(({ id }) => id)).toEqual(['protest']);
		expect([sources.length, speakers.length, series.length, tracks.length]).toEqual([1, 0, 0, 1]);
		expect(csv).not.toMatch(/volume|answer|Journal/);
	});

	test('as of a day there is only what was known', () => {
		const csv = csvOf(anExcerpt(shipped, '2025-12'));
		const { events, sources } = readEventsCsv(csv);
		// Of a source that was published later there is the date, and no title.
		const later = sources.filter(({ published = '' }) => published > '2025-12-31');
		expect(later.map(({ published, title }) => [published, title])).toEqual([
			['2026-02', undefined]
		]);
		expect(/2026-\d\d|ice-volume|almost/.exec(csv.replaceAll('2026-02', ''))?.[0]).toBeUndefined();
		expect(events.length).toBeGreaterThan(10);
	});

	test('columns may be in any order, but none may be missing', () => {
		const table = readCsv(csvOf(anExcerpt(aFile())));
		const turned = writeCsv(table.map((row) => ['x', ...row.toReversed()]));
		expect(readEventsCsv(turned)).toEqual(readEventsCsv(writeCsv(table)));
		expect(() => readEventsCsv(writeCsv(table.map((row) => row.slice(2))))).toThrow(
			'columns are missing: id, date'
		);
		expect(() => readEventsCsv(writeCsv([[...columnNames], ['a']]))).toThrow(
			`row 2 has 1 cells, and there are ${columnNames.length} columns`
		);
	});
});
