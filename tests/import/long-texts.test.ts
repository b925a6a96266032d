import { describe, expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { readUnchecked } from '../fixtures/read-unchecked.ts';
import {
	formatFailure,
	formatNote,
	formatPosition,
	formatProblem
} from '#lib/messages/format-file.ts';
import { aFile } from '../fixtures/a-file.ts';

const long = 'x'.repeat(2_000);

/** All that is said of a text that is opened, or edited. */
function saidOf(text: string, name: string): string[] {
	return [readRecord, readUnchecked].flatMap((read) => {
		try {
			return read(text, name, '2026-11-29').notes.map(formatNote);
		} catch (error) {
			if (!(error instanceof OpenError)) throw error;
			const problems = error.problems.map((each) => formatPosition(each) + formatProblem(each));
			return [formatFailure(error), ...problems];
		}
	});
}

/** Of a value, each with a long text in the place of one that is in it. */
function* withLong(value: unknown): Generator<unknown> {
	if (typeof value === 'string' || typeof value === 'number') yield long;
	else if (Array.isArray(value))
		for (const [i, item] of value.entries())
			for (const other of withLong(item)) yield value.with(i, other);
	else if (typeof value === 'object' && value !== null) {
		yield { ...value, [long]: 1 };
		for (const [key, item] of Object.entries(value))
			for (const other of withLong(item)) yield { ...value, [key]: other };
	}
}

const event = {
	start_date: { year: '2025', month: '1' },
	end_date: { year: '2026' },
	text: { headline: 'It begins', text: 'x' },
	media: { url: 'https://paper.example/', caption: 'x', credit: 'x' },
	...{ group: 'x', unique_id: 'x', display_date: 'x' }
};

test.each([
	['our format', aFile()],
	['a list of events', [{ id: 'a', title: 'It begins', start: '2025', group: 'x' }]],
	['TimelineJS', { title: { text: { headline: 'A story', text: 'x' } }, events: [event] }]
])('a problem with a long text anywhere in %s is short', (_, file) => {
	let count = 0;
	for (const each of withLong(file))
		for (const said of saidOf(JSON.stringify(each), 'a.json')) {
			count++;
			expect(said.length, said.slice(0, 100)).toBeLessThan(600);
		}
	expect(count).toBeGreaterThan(10);
});

describe('what is said of a long cell is short', () => {
	const columns = [
		...['id', 'date', 'known', 'kind', 'track', 'title', 'attribution', 'quote', 'speaker'],
		...['sources', 'source_urls', 'source_ids', 'links', 'series', 'value', 'unit', 'qualifier']
	];
	test.each([...columns, long, `date ${long}`])('in the column %.20s', (column) => {
		const head = ['date', 'title'].filter((each) => each !== column);
		const rows = [
			[...head, column],
			[...head.map(() => '2025'), long],
			[...head.map(() => '2026'), `${long}\n${long}`]
		];
		const csv = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
		for (const said of saidOf(csv, 'a.csv'))
			expect(said.length, said.slice(0, 100)).toBeLessThan(600);
	});
});
