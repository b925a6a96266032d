import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import type { Excerpt } from '#lib/export/excerpt.ts';
import { toIcs } from '#lib/export/ics.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { anExcerpt, hash, hostile } from './an-excerpt.ts';
import { runs } from '../fixtures/runs.ts';

function read(excerpt: Excerpt) {
	const calendar = new ICAL.Component(ICAL.parse(toIcs(excerpt)) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
	return { calendar, events };
}

/** A file whose one event has this date. */
const dated = (date: string, language = 'en') =>
	aFile({
		language,
		events: aFile()
			.events.slice(0, 1)
			.map((event) => ({ ...event, date })),
		series: [],
		corrections: []
	});

test('every event is one of the calendar’s, with its title, its card’s address and an id of its own', () => {
	const excerpt = anExcerpt(shipped);
	const { calendar, events } = read(excerpt);
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
	expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(shipped.title);
	expect(events.map(({ summary }) => summary)).toEqual(shipped.events.map(({ title }) => title));
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	expect(events[0]?.component.getFirstPropertyValue('url')).toBe(
		'https://story.example/on/e/imod-2025-02-18-ap-investigation/'
	);
	for (const { description } of events) {
		expect(description).toContain(`Version ${hash} of 29 November 2026.`);
	}
	expect(toIcs(excerpt)).toBe(toIcs(anExcerpt(shipped)));
});

describe('takes all the days that its date may be, and says it in words', () => {
	test.each([
		['2025-09-25', '2025-09-25', '2025-09-26', '25 September 2025.'],
		['2025-09-30', '2025-09-30', '2025-10-01', '30 September 2025.'],
		['2025-12', '2025-12-01', '2026-01-01', 'December 2025, day unknown.'],
		['2024', '2024-01-01', '2025-01-01', '2024, exact date unknown.'],
		['2025-05-02~', '2025-05-02', '2025-05-03', 'Around 2 May 2025.'],
		['2026-02?', '2026-02-01', '2026-03-01', 'Possibly February 2026, day unknown.'],
		['[2025-08-27..2025-08-28]', '2025-08-27', '2025-08-29', 'On 27 or 28 August 2025.'],
		['[2025-08-27,2025-08-30]', '2025-08-27', '2025-08-31', 'On 27 August or 30 August 2025.'],
		['2025-08-27/2025-08-28', '2025-08-27', '2025-08-29', '27 and 28 August 2025.'],
		['2025-08-06/', '2025-08-06', '2026-02-01', 'From 6 August 2025, end unknown.'],
		['../2025-08-06', '2025-08-06', '2025-08-07', 'Until 6 August 2025.'],
		['193X', '1930-01-01', '1940-01-01', 'The 1930s.'],
		[
			'2025-08-27T22:00/2025-08-29',
			'2025-08-27',
			'2025-08-30',
			'27 August 2025, 22:00 to 29 August 2025.'
		],
		['2025-08-06/..', '2025-08-06', '2026-02-01', 'Since 6 August 2025, with no known end.'],
		['2027/..', '2027-01-01', '2027-01-02', 'Since 2027, with no known end.'],
		['9999-12-30', '9999-12-30', '9999-12-31', '30 December 9999.']
	])('%s', (date, start, end, words) => {
		const [event] = read(anExcerpt(dated(date))).events;
		expect(event?.startDate.isDate).toBe(true);
		expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
		expect(event?.description.split('\n')[0]).toBe(words);
	});
});

test.each([
	['2025-04-04T10:30', '2025-04-04T10:30:00', '2025-04-04T10:30:00'],
	['2025-04-04T09:30/2025-04-04T17:00', '2025-04-04T09:30:00', '2025-04-04T17:00:00'],
	['2025-04-04T10:30:05Z', '2025-04-04T10:30:05Z', '2025-04-04T10:30:05Z'],
	['2025-04-04T03:30-07:00', '2025-04-04T10:30:00Z', '2025-04-04T10:30:00Z']
])(
	'the time %s is one of the calendar, in UTC where it says how far it is from it',
	(date, start, end) => {
		const [event] = read(anExcerpt(dated(date))).events;
		expect(event?.startDate.isDate).toBe(false);
		expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
	}
);

test('a year has four digits', () => {
	expect(toIcs(anExcerpt(dated('0014-08-19')))).toContain(
		'DTSTART;VALUE=DATE:00140819\r\nDTEND;VALUE=DATE:00140820'
	);
});

test.each(['-0043-03-15', '0000-12-31', '-0008/0014', '9999-12-31'])(
	'without what a calendar cannot hold, %s',
	(date) => {
		expect(toIcs(anExcerpt(dated(date)))).not.toContain('VEVENT');
	}
);

test('lines are at most 75 octets long and end in CR LF, whatever the language', () => {
	const title = '長い題名 مرحبا 😀 '.repeat(12).trim();
	const [first, ...others] = aFile().events;
	if (!first) throw new Error('it is there');
	const ics = toIcs(anExcerpt(aFile({ events: [{ ...first, title }, ...others] })));
	expect(ics.endsWith('\r\n')).toBe(true);
	const lines = ics.split('\r\n');
	for (const line of lines) {
		expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(line).not.toMatch(/[\r\n]/);
	}
	const { events } = read(anExcerpt(aFile({ events: [{ ...first, title }, ...others] })));
	expect(events[0]?.summary).toBe(title);
});

test('a hostile text is text: it comes back, and makes no property', () => {
	const any = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }));
	const visible = any.filter((text) => text.trim() !== '');
	/** As a calendar can hold it. */
	const held = (text: string) =>
		text
			.replace(/\r\n?/g, '\n')
			// eslint-disable-next-line no-control-regex
			.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
			.replace(/\p{Surrogate}/gu, '\ufffd');
	fc.assert(
		fc.property(visible, visible, (title, summary) => {
			const [first, second, third] = aFile().events;
			if (!first || !second || !third) throw new Error('they are there');
			const file: EventsFile = aFile({ events: [{ ...first, title, summary }, second, third] });
			const { events } = read(anExcerpt(file));
			expect(events).toHaveLength(3);
			expect(events[0]?.summary).toBe(held(title));
			expect(events[0]?.description).toContain(held(summary));
			expect(events[0]?.component.getAllProperties()).toHaveLength(9);
		}),
		{ numRuns: runs(300) }
	);
});

test('as of a day nothing tells of later', () => {
	const ics = toIcs(anExcerpt(shipped, '2025-12'));
	const unfolded = ics.replaceAll('\r\n ', '');
	expect(unfolded).toMatch(/published later \(February 2026\\, day unknown\)/);
	expect(unfolded.replace(/published later \([^)]*2026[^)]*\)/g, '')).not.toMatch(/2026/);
	expect(unfolded).toContain('What was known on 31 December 2025');
	expect(unfolded).toContain(`Version ${hash}.`);
});

test('hidden events are not in it', () => {
	const { events } = read(anExcerpt(aFile(), null, ({ id }) => id === 'answer'));
	expect(events.map(({ summary }) => summary)).toEqual(['The company answers']);
});
