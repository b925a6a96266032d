import { expect, test } from 'vitest';
import { eventsWithin } from '#lib/export/excerpt.ts';
import { fileName, textFormats } from '#lib/export/file-formats.ts';
import { readSiteRecord } from '../../src/server/record.ts';
import { anExcerpt } from './an-excerpt.ts';

const file = await readSiteRecord();
const at = (day: string) => Date.parse(day);

test('an event is within a domain where any part of it is', () => {
	const { timeline } = anExcerpt(file);
	const [from, to] = [at('2025-09-01'), at('2026-01-01')];
	const within = eventsWithin(timeline.events, [from, to]);
	expect(within.length).toBeGreaterThan(0);
	expect(within.length).toBeLessThan(timeline.events.length);
	for (const event of timeline.events) {
		const { start, end } = event.date;
		const isOutside = start >= to || (end !== null && end <= from);
		expect(within.includes(event)).toBe(!isOutside);
	}
	// One that begins where the domain ends, or ends where it begins, is not.
	const [first] = timeline.events;
	if (!first || first.date.end === null) throw new Error('the first event has an end');
	expect(eventsWithin([first], [first.date.end, first.date.end + 1])).toEqual([]);
	expect(eventsWithin([first], [first.date.start - 1, first.date.start])).toEqual([]);
	const open = { ...first, date: { ...first.date, end: null } };
	expect(eventsWithin([open], [first.date.end, first.date.end + 1])).toEqual([open]);
});

test('a file is called after the record, the as-of day and its days', () => {
	const excerpt = anExcerpt(file);
	const domain = [at('2025-09-01'), at('2026-01-01')] as const;
	expect(fileName(excerpt, null, 'csv')).toBe(`otr-${file.id}.csv`);
	expect(fileName(excerpt, domain, 'csv')).toBe(`otr-${file.id}-2025-09-01_2025-12-31.csv`);
	const held = anExcerpt(file, '2025-12');
	expect(fileName(held, domain, 'svg')).toBe(
		`otr-${file.id}-known-2025-12-2025-09-01_2025-12-31.svg`
	);
});

test('a record whose id is none has no say in the name', () => {
	const excerpt = anExcerpt(file);
	const forged = { ...excerpt, timeline: { ...excerpt.timeline, id: '../../start' } };
	expect(fileName(forged, null, 'csv')).toBe('otr-record.csv');
});

test('what a filter has left says so, in its name and in the file', () => {
	const part = anExcerpt(file, null, ({ kind }) => kind.id === 'statement');
	expect(fileName(part, null, 'csv')).toBe(`otr-${file.id}-part.csv`);
	const words = `${part.events.length} of ${part.timeline.events.length} events shown`;
	for (const format of ['json', 'ics', 'markdown'] as const) {
		const text = textFormats[format].write(part).replaceAll('\r\n ', '');
		expect(text).toContain(words);
		expect(textFormats[format].write(anExcerpt(file))).not.toContain(' events shown');
	}
});

test('each format names every event that is shown and none that is hidden', () => {
	const excerpt = anExcerpt(file, null, ({ kind }) => kind.id === 'statement');
	for (const { write } of Object.values(textFormats)) {
		const text = write(excerpt);
		const ids = excerpt.timeline.events.map((event) => ({ event, is: text.includes(event.id) }));
		expect(ids.filter(({ is }) => is).map(({ event }) => event)).toEqual(excerpt.events);
	}
});
