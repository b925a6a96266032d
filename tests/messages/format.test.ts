import { describe, expect, test } from 'vitest';
import {
	formatCluster,
	formatDomain,
	formatEvent,
	formatKind,
	formatValue
} from '#lib/messages/format-drawn.ts';
import {
	formatChecked,
	formatLink,
	formatOverview,
	formatShownCount
} from '#lib/messages/format.ts';
import { formatSelection } from '#lib/messages/format-selection.ts';
import * as words from '#language/record';
import { formatExtent } from '#lib/messages/format-extent.ts';
import { toDateData } from '#lib/record/date-data.ts';
import type { LinkType, Qualifier, TimelineEvent } from '#lib/record/timeline.ts';
import { standardKinds } from '#lib/record/kinds.ts';
import { attributions, eventKinds, linkTypes } from '#lib/record/terms.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aTimelineOf, shippedTimeline } from '../fixtures/a-timeline.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const timeline = aTimelineOf(aFile());
const [protest, answer, volume] = timeline.events as [TimelineEvent, TimelineEvent, TimelineEvent];

describe('formatLink', () => {
	const table: [LinkType, string, string][] = [
		['responds-to', 'Responds to', 'Response'],
		['follows', 'Follows', 'Followed by'],
		['part-of', 'Part of', 'Includes'],
		['reported-by', 'Reported by', 'Reports'],
		['contrasts-with', 'Contrasts with', 'In contrast to']
	];

	test.each(table)('%s', (type, forward, back) => {
		expect(formatLink({ type, isForward: true, event: protest })).toBe(forward);
		expect(formatLink({ type, isForward: false, event: protest })).toBe(back);
	});

	test('every type has its words', () => {
		expect(table.map(([type]) => type).toSorted()).toEqual([...linkTypes].toSorted());
	});
});

test('every kind and every attribution has its word', () => {
	const all = [
		...standardKinds.map((kind) => formatKind(kind)),
		...attributions.map((how) => words.attributions[how])
	];
	expect(new Set(all).size).toBe(eventKinds.length + attributions.length);
});

test.each<[number, Qualifier, string, string]>([
	[1400, 'almost', 'en-GB', 'almost 1,400 TB'],
	[400, 'about', 'en-GB', 'about 400 TB'],
	[5, 'at-least', 'en-GB', 'at least 5 TB'],
	[12.5, 'exact', 'en-GB', '12.5 TB'],
	[0, 'exact', 'en-GB', '0 TB'],
	// Among English words “1.400” would be read as 1.4.
	[1400, 'almost', 'de', 'almost 1,400 TB'],
	[1400, 'exact', 'ar', '1,400 TB']
])('%s, %s, in %s is "%s"', (value, qualifier, language, expected) => {
	expect(formatValue({ value, qualifier }, 'TB', language)).toBe(expected);
});

test('a count is written as the interface’s numbers are', () => {
	const many = { ...timeline, events: Array.from({ length: 100_000 }, () => protest) };
	expect(formatShownCount(1_400, many)).toBe('1,400 of 100,000 events shown');
	const german = { ...many, language: 'de' };
	expect(formatShownCount(1_400, german)).toBe('1,400 of 100,000 events shown');
	expect(formatOverview(many)).toMatch(/^100,000 events, /);
	expect(formatSelection({ ...protest, index: 99_999 }, many)).toMatch(
		/^Event 100,000 of 100,000: /
	);
});

describe('formatOverview', () => {
	test('of the shipped record', () => {
		expect(formatOverview(shippedTimeline)).toBe(
			'34 events, 18 February 2025 to June 2026, 21 quoted statements'
		);
	});

	test('of one of each', () => {
		expect(formatOverview(timeline)).toBe('3 events, 1 May 2025 to June 2025, 1 quoted statement');
	});

	test('names no number of organisations where somebody speaks for none', () => {
		const [speaker] = aFile().speakers;
		const speakers = [{ ...speaker, organisation: '' } as NonNullable<typeof speaker>];
		expect(formatOverview(aTimelineOf(aFile({ speakers })))).toBe(
			'3 events, 1 May 2025 to June 2025, 1 quoted statement'
		);
	});

	test('of a record whose last event has no end', () => {
		const file = aFile();
		const events = file.events.map((event) =>
			event.id === 'answer' ? { ...event, date: '2025-05-02/..' } : event
		);
		const words = formatOverview(aTimelineOf({ ...file, events }));
		expect(words).toMatch(/^3 events, 1 May 2025 onwards, /);
		expect(words).not.toContain('undefined');
	});

	test('of a record of one interval', () => {
		const file = aFile();
		const [event] = file.events;
		const events = [{ ...event, date: '2025-05-01/2025-06-02' } as NonNullable<typeof event>];
		const one = { ...file, events, series: [], corrections: [] };
		expect(formatOverview(aTimelineOf(one))).toBe('1 event, 1 May 2025 to 2 June 2025');
	});

	test('of a record of one day', () => {
		const file = aFile();
		const one = { ...file, events: file.events.slice(0, 1), series: [], corrections: [] };
		expect(formatOverview(aTimelineOf(one))).toBe('1 event, 1 May 2025');
	});
});

test.each([
	['2026-06', 'June 2026'],
	['2026-06-05', '5 June 2026'],
	['2026', '2026'],
	['2026-06~', 'around June 2026']
])('checked until %s', (edtf, words) => {
	expect(formatChecked(toDateData(edtf), 'en-GB')).toBe(`Nothing after ${words} has been checked.`);
});

test('formatEvent says what leads, or else the title, when, in which track and how we know', () => {
	expect(formatEvent(answer, 'en')).toBe(
		'The company says it has heard the protesters around 2 May 2025. Statement, North; the speaker’s own words'
	);
	expect(formatEvent(protest, 'en')).toMatch(/^People protest\. Protest, 1 May 2025, North; /);
});

test('formatEvent adds the text beside the mark, unless it already contains this text', () => {
	expect(formatEvent(protest, 'en', ['People protest'])).toBe(formatEvent(protest, 'en'));
	expect(formatEvent(volume, 'en', ['about 12 TB, about twice'])).toBe(
		`${formatEvent(volume, 'en')}; about 12 TB, about twice`
	);
	// A figure without a unit is also a part of the date.
	expect(formatEvent(protest, 'en', ['20'])).toBe(`${formatEvent(protest, 'en')}; 20`);
});

/** In order of time, the last to end the last. */
const several = (...events: TimelineEvent[]) => ({
	length: events.length,
	first: events[0],
	latest: events.at(-1)
});

test('formatCluster says how many, from when to when, in which track', () => {
	expect(formatCluster(several(protest, answer), timeline)).toBe(
		'2 events, 1 May 2025 to around 2 May 2025, North'
	);
	expect(formatCluster(several(protest, protest), timeline)).toBe('2 events, 1 May 2025, North');
	expect(formatCluster(several(volume), timeline)).toBe('1 event, June 2025, South');
	expect(formatCluster(several(), timeline)).toBe('');
	const many = { length: 33_334, first: protest, latest: protest };
	expect(formatCluster(many, timeline)).toBe('33,334 events, 1 May 2025, North');
	const dismissals = shippedTimeline.events.filter(({ id }) =>
		/build-keynote|keynote-dismissal/.test(id)
	);
	expect(formatCluster(several(...dismissals), shippedTimeline)).toBe(
		'2 events, 19 May 2025 to 22 May 2025, Israel Ministry of Defense (IMOD)'
	);
});

describe('formatDomain', () => {
	test.each<[string, string, string]>([
		['2025-08-01', '2025-10-01', '1 Aug 2025 to 30 Sept 2025'],
		['2025-09-25', '2025-09-28', '25 Sept 2025 to 27 Sept 2025'],
		['2020-01-01', '2030-01-01', '18 Feb 2025 to Jun 2026']
	])('%s to %s', (from, to, expected) => {
		expect(formatDomain([utc(from), utc(to)], shippedTimeline)).toBe(expected);
	});

	test('a domain beside the story is described as it is', () => {
		expect(formatDomain([utc('2026-07-07'), utc('2026-07-11')], shippedTimeline)).toBe(
			'7 Jul 2026 to 10 Jul 2026'
		);
	});

	test('says one day once', () => {
		const day = aTimelineOf({
			...aFile(),
			events: aFile().events.slice(0, 1),
			series: [],
			corrections: []
		});
		expect(formatDomain([utc('2025-04-30'), utc('2025-05-03')], day)).toBe('1 May 2025');
	});

	test('never words a domain backwards', () => {
		const [from, to] = formatDomain([utc('2026-06-30'), utc('2026-07-09')], shippedTimeline).split(
			' to '
		);
		expect([from, to ?? from]).toEqual(['30 Jun 2026', '30 Jun 2026']);
	});
});

test('the story’s own end is no sharper than it is known, other ends are days', () => {
	const words = (from: string, to: string) => formatDomain([utc(from), utc(to)], shippedTimeline);
	expect(words('2026-05-20', '2026-07-01')).toBe('20 May 2026 to Jun 2026');
	expect(words('2026-05-20', '2026-06-30')).toBe('20 May 2026 to 29 Jun 2026');
	expect(words('2026-06-10', '2026-07-01')).toBe('10 Jun 2026 to 30 Jun 2026');
	expect(formatExtent(shippedTimeline)).toEqual({
		first: { text: '18 February 2025', iso: '2025-02-18' },
		last: { text: 'June 2026', iso: '2026-06' }
	});
});
