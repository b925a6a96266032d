import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtexSources, toCslSources } from '#lib/export/cite-sources.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { formatEvidence } from '#lib/messages/format.ts';
import { formatSource } from '#lib/messages/format-source.ts';
import { toCsv } from '#lib/record/csv.ts';
import type { EventsFile, SourceRecord } from '#lib/record/events-file.ts';
import { isIsbn } from '#lib/record/isbn.ts';
import { parseEventsFile } from '#lib/record/parse.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { sourceTypes, type Attribution } from '#lib/record/terms.ts';
import { aFile } from '../fixtures/a-file.ts';

const book: SourceRecord = {
	id: 'paper',
	publisher: 'A Press',
	type: 'book',
	title: 'A history',
	author: 'A. Author',
	published: '1989-11',
	pages: '175–178',
	isbn: '978-0-306-81038-1'
};
const paper: SourceRecord = {
	id: 'paper',
	publisher: 'State Archive',
	type: 'manuscript',
	archive: 'State Archive',
	shelfMark: 'C Rep. 902, 17'
};

/** A file whose first source is another one. */
function withSource(source: object): EventsFile {
	const file = aFile();
	const [, ...others] = file.sources;
	return { ...file, sources: [source as SourceRecord, ...others] };
}

const faultsOf = (source: object) => {
	const result = parseEventsFile(withSource(source));
	return 'problems' in result ? result.problems.map(({ path, fault }) => [path, fault.code]) : [];
};

const timelineOf = (file: EventsFile) => toTimeline(toRecordData(file));
const sourceIn = (source: SourceRecord) => {
	const [first] = toRecordData(withSource(source)).sources;
	if (!first) throw new Error('there is no source');
	return first;
};

describe('an ISBN', () => {
	test.each(['0-306-81038-7', '978 0 306 81038 1', '080442957X', '0-8044-2957-x'])(
		'%s is one',
		(text) => {
			expect(isIsbn(text)).toBe(true);
		}
	);
	test.each([
		'0-306-81038-8',
		'9780306810380',
		'978-0-306-81038',
		'X80442957X',
		'',
		'0--306810387'
	])('%j is none', (text) => {
		expect(isIsbn(text)).toBe(false);
	});
	test('is none with any one digit changed', () => {
		const digits = '9780306810381';
		fc.assert(
			fc.property(fc.nat(12), fc.integer({ min: 1, max: 9 }), (at, by) => {
				const other = String((Number(digits[at]) + by) % 10);
				expect(isIsbn(digits.slice(0, at) + other + digits.slice(at + 1))).toBe(false);
			})
		);
	});
});

describe('a source', () => {
	test('may be of each type, and needs no address if it has a title or is in an archive', () => {
		for (const type of sourceTypes) expect(faultsOf({ ...book, type })).toEqual([]);
		expect(faultsOf(paper)).toEqual([]);
	});

	test.each<[object, string, string]>([
		[{ id: 'paper', publisher: 'A Press' }, 'url', 'source-not-found'],
		[{ id: 'paper', publisher: 'A Press', archive: 'Here' }, 'url', 'source-not-found'],
		[{ ...paper, archive: undefined }, 'archive', 'shelf-mark-without-archive'],
		[{ ...book, isbn: '0-306-81038-8' }, 'isbn', 'no-isbn'],
		[{ ...book, type: 'newspaper' }, 'type', 'none-of'],
		[{ ...book, author: 'A\u202e' }, 'author', 'hidden'],
		[{ ...book, pages: 402 }, 'pages', 'no-text']
	])('%j is told at %s: %s', (source, key, code) => {
		expect(faultsOf(source)).toEqual([[`sources[0].${key}`, code]]);
	});

	test('is cited as a newsroom does', () => {
		expect(formatSource(sourceIn(book), 'en')).toBe(
			'A. Author, “A history”, A Press, November 1989, pp.\u00a0175–178, ISBN 978-0-306-81038-1'
		);
		expect(formatSource(sourceIn({ ...book, pages: '402' }), 'en')).toContain(', p.\u00a0402, ');
		// Its publisher is the archive, which is said once.
		expect(formatSource(sourceIn(paper), 'en')).toBe('State Archive, C Rep. 902, 17');
	});

	test('comes back from a table as it was', () => {
		const more = { ...paper, id: 'journal', archive: 'Another Archive' };
		const file = { ...aFile(), sources: [book, more] };
		const csv = toCsv(file, { addressOf: () => null, version: null });
		expect(readRecord(csv, 'a.csv', '2026-11-30').file.sources).toEqual([book, more]);
	});

	test('is data of its type, and of none that nobody has said', () => {
		const cslOf = (source: SourceRecord) => {
			const [event] = timelineOf(withSource(source)).events;
			const text = event ? toCslSources(event, 'en') : '[]';
			return (JSON.parse(text) as unknown[])[0];
		};
		expect(cslOf(book)).toEqual({
			id: 'paper',
			type: 'book',
			title: 'A history',
			author: [{ literal: 'A. Author' }],
			publisher: 'A Press',
			issued: { 'date-parts': [[1989, 11]] },
			page: '175–178',
			ISBN: '978-0-306-81038-1'
		});
		expect(cslOf({ ...book, type: 'article-journal', published: '1989~' })).toMatchObject({
			type: 'article-journal',
			'container-title': 'A Press',
			issued: { 'date-parts': [[1989]], circa: true }
		});
		// CSL has no year 0: −44 is 44 BC.
		expect(cslOf({ ...book, published: '-0043-03' })).toMatchObject({
			issued: { 'date-parts': [[-44, 3]] }
		});
		expect(cslOf({ ...book, published: '0000' })).toMatchObject({
			issued: { 'date-parts': [[-1]] }
		});
		expect(cslOf(paper)).toMatchObject({ archive_location: 'C Rep. 902, 17' });
		const [bare] = aFile().sources;
		expect(bare && cslOf(bare)).toMatchObject({
			type: 'document',
			URL: 'https://paper.example/story'
		});
		const [event] = timelineOf(withSource(book)).events;
		expect(event && toBibtexSources(event, 'en')).toBe(
			'@book{paper,\n\tauthor = {{A. Author}},\n\ttitle = {{A history}},\n\tpublisher = {A Press},\n\tyear = {1989},\n' +
				'\tmonth = nov,\n\tpages = {175–178},\n\tisbn = {978-0-306-81038-1}\n}\n'
		);
		// What BibTeX’s numbers cannot say is in words.
		for (const [published, words] of [
			['1989-11~', 'around November 1989'],
			['-0043', '44 BC, exact date unknown']
		] as const) {
			const [early] = timelineOf(withSource({ ...book, published })).events;
			const tex = early && toBibtexSources(early, 'en');
			expect(tex).toContain(`\tdate = {${words}},\n`);
			expect(tex).not.toMatch(/year|month/);
		}
	});
});

describe('evidence', () => {
	const source = (publisher: string, type?: 'article-newspaper' | 'book') => ({
		publisher,
		...(type && { type })
	});
	const evidence = (attribution: Attribution, ...sources: ReturnType<typeof source>[]) =>
		formatEvidence({ attribution, sources });

	test('is press only where every source is a newspaper', () => {
		const [a, b, c] = [
			source('A', 'article-newspaper'),
			source('B', 'article-newspaper'),
			source('C', 'book')
		];
		expect(evidence('reported', a, b)).toBe('press reports');
		expect(evidence('document', a, b)).toBe('documents, as reported in the press');
		expect(evidence('reported', a, c)).toBe('as reported by A, C');
		expect(evidence('document', a, c)).toBe('documents');
		expect(evidence('reported', a, source('B'))).toBe('as reported by A, B');
		const many = ['A', 'B', 'A', 'C', 'D'].map((name) => source(name));
		expect(evidence('reported', ...many)).toBe('as reported by A, B, C and others');
		expect(evidence('witness', a)).toBe('somebody who was there');
		expect(evidence('official', c)).toBe('an official record');
		expect(evidence('reported')).toBeNull();
	});
});
