import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import correctionsJson from '../../fixtures/corrections.json' with { type: 'json' };
import beforeJson from '../../fixtures/record-before.json' with { type: 'json' };

const record: EventsFile = shipped;

/** The day on which the record last became another. */
const day = '2026-11-29';

/** The fields whose change a reader is told of; `quote` is the statement’s. */
interface Published {
	id: string;
	date: string;
	title: string;
	summary: string;
	quote?: string | undefined;
	unknown?: string | undefined;
	disputed?: string | undefined;
}

/** The record as it was published before that day, when a day in doubt was written as what lasts is now. */
const before = new Map(
	(beforeJson as Published[]).map((event) => {
		const date = event.date.replace(/^([^/]+)\/(\d.*)$/, '[$1..$2]');
		return [event.id, { ...event, date }];
	})
);

const toPublished = (event: EventRecord): Published => ({
	id: event.id,
	date: event.date,
	title: event.title,
	summary: event.summary,
	quote: event.statement?.quote,
	unknown: event.unknown,
	disputed: event.disputed
});

const now = new Map(record.events.map((event) => [event.id, toPublished(event)]));

/** Stood in the record of its first day, which is not kept. */
const firstWords = ['rose steeply', 'conceded limited visibility', 'is not believed to do it'];

describe('corrections', () => {
	test('each correction is one sentence, one for an event and a day, the oldest first', () => {
		const { corrections } = record;
		const ids = corrections.map(({ event, date }) => `${date} ${event}`);
		expect(new Set(ids).size).toBe(ids.length);
		const days = corrections.map(({ date }) => date);
		expect(days).toEqual([...days].sort());
		expect(new Set(days)).toEqual(new Set(['2026-11-26', day]));
		expect(days.filter((each) => each === '2026-11-26')).toHaveLength(13);
		const added = new Map(record.events.map((event) => [event.id, event.added ?? '']));
		for (const { date, event, text } of corrections) {
			expect(date > (added.get(event) ?? ''), event).toBe(true);
			expect(text).toMatch(/^[A-Z][^?!]*\.$/);
			expect(text).not.toMatch(/\. |['"]/);
		}
	});

	test('changed texts that had been published have a correction, and no others have', () => {
		expect([...before.keys()].filter((id) => !now.has(id))).toEqual([]);
		const keys = ['date', 'title', 'summary', 'quote', 'unknown', 'disputed'] as const;
		const changed = [...now.values()].filter((event) => {
			const old = before.get(event.id);
			return old && keys.some((key) => old[key] !== event[key]);
		});
		expect(changed).toHaveLength(16);
		const corrected = record.corrections.filter(({ date }) => date === day);
		expect(corrected.map(({ event }) => event)).toEqual(changed.map(({ id }) => id));
	});

	test('the words that a correction quotes are in the entry, or were', () => {
		const others = record.corrections.flatMap(({ event, text }) => {
			const entry = JSON.stringify([now.get(event), before.get(event)]);
			return (text.match(/(?<=“)[^”]*/g) ?? []).filter((words) => !entry.includes(words));
		});
		expect(others).toEqual(firstWords);
	});

	test('each was checked against both records: a text that changes is checked again', () => {
		expect(record.corrections).toEqual(correctionsJson);
	});
});
