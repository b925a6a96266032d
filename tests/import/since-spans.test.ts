import { expect, test } from 'vitest';
import { readRecord } from '#lib/import/read-record.ts';
import { aFile } from '../fixtures/a-file.ts';

test.each([
	['2026-11-29', 1],
	['2026-11-30', 0],
	['2027-01', 0]
])('a record of %s asks about %i spans: a later one means what it says', async (updated, count) => {
	const file = aFile({ updated });
	const [first, ...events] = file.events;
	const spans = { ...file, events: [{ ...first, date: '2025-04-01/2025-05-01' }, ...events] };
	const { notes } = await readRecord(JSON.stringify(spans), 'a.json', '2027-02-01');
	expect(
		notes.filter(({ code }) => code === 'spans').map((note) => 'count' in note && note.count)
	).toEqual(count === 0 ? [] : [count]);
});
