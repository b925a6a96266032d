import { describe, expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { formatNote, formatProblems } from '#lib/messages/format-file.ts';
import { toCsv } from '#lib/record/csv.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { aBrokenFile, aFile } from '../fixtures/a-file.ts';

const read = (text: string, leaveOut = false) =>
	readRecord(text, 'mine.csv', '2026-11-25', { leaveOut }).file;

function linesOf(text: string): string[] {
	try {
		read(text);
	} catch (error) {
		if (error instanceof OpenError)
			return formatProblems('mine.csv', error.problems).split('\n').slice(1);
		throw error;
	}
	return ['it was read'];
}

const table = (...rows: string[]) => ['date,title,chapter', ...rows].join('\n');

describe('chapters of a table', () => {
	test('of ours come back with their ids, events and order of beginning', () => {
		const { chapters } = read(toCsv(shipped, { addressOf: () => null, version: null }));
		const byFirst = shipped.events.map(({ id }) => id);
		const beginning = ({ events }: { events: readonly string[] }) =>
			Math.min(...events.map((id) => byFirst.indexOf(id)));
		expect(chapters).toEqual(
			shipped.chapters
				?.toSorted((a, b) => beginning(a) - beginning(b))
				.map(({ id, events }) => ({ id, title: id, events }))
		);
		expect(chapters?.length).toBeGreaterThan(1);
		expect(read(toCsv(aFile(), { addressOf: () => null, version: null }))).not.toHaveProperty(
			'chapters'
		);
	});

	test('are called by their titles, in the order in which its rows name them', () => {
		const { chapters } = read(
			table(
				'2025-06,Fourth,After the vote',
				'2025-02,Second,after-the-vote',
				'2025-01,First,Straßen',
				'2025-03,Third,Straßen'
			)
		);
		expect(chapters).toEqual([
			{ id: 'after-the-vote-2', title: 'After the vote', events: ['fourth'] },
			{ id: 'after-the-vote', title: 'after-the-vote', events: ['second'] },
			{ id: 'strassen', title: 'Straßen', events: ['first', 'third'] }
		]);
		expect(read('Datum,Titel,Kapitel\n2025,Eins,Anfang').chapters).toMatchObject([
			{ title: 'Anfang' }
		]);
	});

	test('have all of its events or none: the row without one is named', () => {
		expect(read(table('2025,One,', '2026,Two, ')).chapters).toBeUndefined();
		const half = table('2026,Two,Later', '2025,One,', '2024,Zero,');
		expect(linesOf(half)).toEqual([expect.stringMatching(/row 4, column chapter.*in no chapter/)]);
		expect(read(half, true)).not.toHaveProperty('chapters');
		expect(linesOf(table(`2025,One,${'x'.repeat(41)}y z`))).toEqual([
			expect.stringMatching(/row 2, column chapter/)
		]);
	});
});

describe('a file of which events are left out', () => {
	const chapters = [
		{ id: 'first', title: 'First', events: ['protest', 'answer'] },
		{ id: 'last', title: 'Last', events: ['volume-june'] }
	];
	const leftOf = (input: unknown) =>
		readRecord(JSON.stringify(input), 'a.json', '2026-11-25', { leaveOut: true });

	test('keeps its chapters without them', () => {
		const left = leftOf(aBrokenFile({ chapters, 'events[1].date': 'once' })).file;
		expect(left.events.map(({ id }) => id)).toEqual(['protest', 'volume-june']);
		expect(left.chapters).toEqual([{ ...chapters[0], events: ['protest'] }, chapters[1]]);
		const old = [
			{ title: 'First', from: 'protest' },
			{ title: 'Last', from: 'answer' }
		];
		expect(leftOf(aBrokenFile({ chapters: old, 'events[1].date': 'once' })).file.chapters).toEqual([
			{ id: 'chapter-1', title: 'First', events: ['protest'] },
			{ id: 'chapter-2', title: 'Last', events: ['volume-june'] }
		]);
	});

	test('has none of its chapters where one is wrong', () => {
		const wrong = [chapters[0], { ...chapters[1], title: '' }];
		const left = leftOf(aBrokenFile({ chapters: wrong }));
		expect(left.file.events).toHaveLength(3);
		expect(left.file.chapters).toBeUndefined();
		expect(left.notes.map(formatNote)).toEqual(['2 of 2 chapters left out.']);
	});
});
