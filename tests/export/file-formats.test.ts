import ICAL from 'ical.js';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { EventRecord } from '#lib/record/events-file.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { eventsWithin } from '#lib/export/excerpt.ts';
import { exportFileName, textFormats } from '#lib/export/file-formats.ts';
import { readSiteRecord } from '../../src/server/record.ts';
import { facts, typeset } from '../fixtures/facts.ts';
import { isKnown } from '../fixtures/known.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import { anExcerpt } from './an-excerpt.ts';
import { readEventsCsv } from './read-csv.ts';

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
	expect(exportFileName(excerpt, null, 'csv')).toBe(`otr-${file.id}.csv`);
	expect(exportFileName(excerpt, domain, 'csv')).toBe(`otr-${file.id}-2025-09-01_2025-12-31.csv`);
	const held = anExcerpt(file, '2025-12');
	expect(exportFileName(held, domain, 'svg')).toBe(
		`otr-${file.id}-known-2025-12-2025-09-01_2025-12-31.svg`
	);
});

test('a record whose id is none has no say in the name', () => {
	const excerpt = anExcerpt(file);
	const forged = { ...excerpt, timeline: { ...excerpt.timeline, id: '../../start' } };
	expect(exportFileName(forged, null, 'csv')).toBe('otr-record.csv');
});

test('a file of filtered events says so, in its name and in its text', () => {
	const part = anExcerpt(file, null, ({ kind }) => kind.id === 'statement');
	expect(exportFileName(part, null, 'csv')).toBe(`otr-${file.id}-part.csv`);
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

/** An event without what a file may leave out. */
const core = ({ id, date, kind, title, summary, attribution, statement }: EventRecord) => ({
	...{ id, date, kind, title, summary, attribution },
	quote: statement?.quote ?? null
});

/** Titles of a calendar’s events, and of a text’s, as others read them. */
const readers: Record<keyof typeof textFormats, (text: string) => string[]> = {
	json: (text) => readEventsFile(JSON.parse(text), 'json').events.map(({ title }) => title),
	csv: (text) => {
		const table = text.replace(/^\ufeff/, '');
		const { data, errors } = Papa.parse<{ title: string }>(table, {
			header: true,
			skipEmptyLines: true
		});
		expect(errors).toEqual([]);
		return data.map(({ title }) => title);
	},
	ics: (text) =>
		new ICAL.Component(ICAL.parse(text))
			.getAllSubcomponents('vevent')
			.map((event) => new ICAL.Event(event).summary),
	// Under a heading of its date and its title.
	markdown: (text) =>
		[...text.matchAll(/^## (.*)/gm)].flatMap(([, heading = '']) => {
			const words = heading.replaceAll(/\\(?=[^\w\s])/g, '');
			const event = file.events.find(({ title }) => words.endsWith(`: ${title}`));
			return words === 'Corrections' ? [] : (event?.title ?? words);
		})
};

test.each([
	['of all that is known', null, () => true],
	['with a filter', null, (event: TimelineEvent) => event.kind.id === 'statement'],
	['as of a day', '2025-12', () => true]
] as const)(
	'%s each format contains the shown events in order, and mentions no other',
	(_, asof, isShown) => {
		const excerpt = anExcerpt(file, asof, isShown);
		const ids = new Set(excerpt.events.map(({ id }) => id));
		const expected = file.events.filter(({ id }) => ids.has(id));
		expect(expected.length).toBeGreaterThan(5);
		const later = asof ? facts.filter((fact) => !isKnown(fact, asof)) : [];
		if (asof) expect(later.length).toBeGreaterThan(5);
		for (const [name, { write }] of Object.entries(textFormats)) {
			const text = write(excerpt);
			expect(readers[name as keyof typeof textFormats](text), name).toEqual(
				expected.map(({ title }) => title)
			);
			const hasLater = ({ id, title }: (typeof facts)[number]) =>
				[id, title, typeset(title)].some((words) => text.includes(words));
			expect(later.filter(hasLater), name).toEqual([]);
			// Nor a day on which the record itself was changed.
			if (asof) expect(text, name).not.toMatch(/2[69] November 2026|2026-11-2[69]|2026112[69]T/);
		}
		const json = JSON.parse(textFormats.json.write(excerpt)) as unknown;
		expect(readEventsFile(json, 'json').events.map(core)).toEqual(expected.map(core));
		const csv = readEventsCsv(textFormats.csv.write(excerpt));
		expect(csv.events.map(core)).toEqual(expected.map(core));
	}
);
