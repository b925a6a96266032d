import { expect, test } from 'vitest';
import { organiserAnswers } from '#lib/teach/organiser-answers.ts';
import { readingTasks } from '#lib/teach/reading-tasks.ts';
import { organiserFromRecord } from '#lib/teach/papers/organiser-from-record.ts';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { events } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

test('the record’s lessons have an answer to each question of the student page, for each level', () => {
	const filled = organiserAnswers(readingTasks(teaching, shippedTimeline));
	expect(filled.map(({ event }) => event.id)).toEqual(
		teaching.comparisons.map(({ event }) => event)
	);
	for (const { rows } of filled) expect(rows.filter((row) => row !== '')).toHaveLength(5);
});

test('a chosen set has the answers for its own events only', () => {
	const ids = teaching.cards.filter(({ levelSize }) => levelSize === 4).map(({ event }) => event);
	const timeline = toTimeline(pickEvents(toRecordData(events), ids));
	expect(organiserAnswers(readingTasks(teaching, timeline)).map(({ event }) => event.id)).toEqual([
		'imod-2025-09-25-evidence-statement'
	]);
});

test('any record has them for two events, from what it says and no more', () => {
	const [first, second] = shippedTimeline.events;
	if (!first || !second) throw new Error('no events');
	const open = { ...first, unknown: 'Who was there.', sources: first.sources.slice(0, 2) };
	const sure = { ...second, unknown: null, sources: open.sources };
	const timeline = { ...shippedTimeline, events: [open, sure] };
	const [one, other] = organiserFromRecord(timeline);
	expect(one?.rows[0]).toBe(
		`One of the sources listed: ${open.sources.map(({ publisher }) => publisher).join('; ')}.`
	);
	expect(one?.rows[1]).toMatch(
		/^The record names: Arab News; AP via Cheddar\. A good answer also names another page/
	);
	expect(one?.rows[2]).toContain('Evidence: ');
	expect(one?.rows[3]).toMatch(
		/^The record lists 2 sources for this\. They come from: Arab News; AP via Cheddar\./
	);
	expect(one?.rows[3]).not.toContain('Who was there.');
	expect(one?.rows[4]).toBe('Who was there.');
	expect(other?.rows[4]).toMatch(/^The record names nothing that is not known\./);
	expect(organiserFromRecord({ ...timeline, events: [sure] })).toEqual([]);
});
