import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import { formatEntry, toAtom } from '../../src/server/atom.ts';
import { hostile } from '../export/an-excerpt.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';

const site = 'https://story.example/on/';

const entriesOf = (xml: string) => xml.match(/<entry>.*?<\/entry>/gs) ?? [];
const valuesOf = (xml: string, name: string) =>
	[...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(
		([, value = '']) => value
	);

const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** What RFC 4287 asks of a feed and of each entry, section 4.1. */
function checkMusts(xml: string) {
	expect(
		xml.startsWith(
			'<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'
		)
	).toBe(true);
	const entries = entriesOf(xml);
	const head = xml.replace(/<entry>.*<\/entry>/s, '');
	expect(valuesOf(head, 'author')).toEqual(['<name>On the Record</name>']);
	for (const part of [head, ...entries]) {
		for (const name of ['id', 'title', 'updated']) expect(valuesOf(part, name)).toHaveLength(1);
		expect(valuesOf(part, 'updated')[0]).toMatch(stamp);
		const [id = ''] = valuesOf(part, 'id');
		expect(new URL(id).href).toBe(id);
		expect(part.match(/<link rel="alternate"/g)).toHaveLength(1);
	}
	for (const entry of entries) {
		expect(valuesOf(entry, 'published')[0]).toMatch(stamp);
		expect(valuesOf(entry, 'summary')[0]).not.toBe('');
	}
	expect(head.match(/<link rel="self"/g)).toHaveLength(1);
	const ids = entries.map((entry) => valuesOf(entry, 'id')[0]);
	expect(new Set(ids).size).toBe(ids.length);
}

test('the shipped record: an entry for each event, of the day on which it came, and one for each correction', () => {
	const xml = toAtom(shipped, site);
	checkMusts(xml);
	const feed = parseFeed(xml);
	expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
	expect(feed.title).toBe(shipped.title);
	expect(feed.self).toBe(`${site}feed.xml`);
	expect(feed.url).toBe(site);
	expect(feed.language).toBe('en');
	expect(feed.updated?.toISOString()).toBe('2026-11-29T00:00:00.000Z');
	const { corrections, events } = shipped;
	const titles = feed.items.map(({ title }) => title);
	// The newest day first; of each, what was corrected, then what is new or corrected.
	const dayOf = ({ id, added = '' }: EventRecord) =>
		[added, ...corrections.flatMap(({ event, date }) => (event === id ? date : []))].sort().at(-1);
	const days = ['2026-11-29', '2026-11-26', '2026-11-25'];
	expect(titles).toEqual(
		days.flatMap((day) => [
			...corrections
				.filter(({ date }) => date === day)
				.map(({ event }) => `Correction: ${events.find(({ id }) => id === event)?.title ?? ''}`),
			...events.filter((event) => dayOf(event) === day).map(({ title }) => title)
		])
	);
	const itemOf = (start: string) => feed.items.find(({ title }) => title?.startsWith(start));
	expect(itemOf('Israeli military says')?.published).toEqual(feed.updated);
	expect(itemOf('Rights groups')?.published?.toISOString()).toBe('2026-11-26T00:00:00.000Z');
	const first = itemOf('AP reports');
	expect(first?.url).toBe(`${site}e/imod-2025-02-18-ap-investigation/`);
	expect(first?.media.map(({ url, mimeType }) => [url, mimeType])).toEqual([
		[`${site}pictures/imod-2025-02-18-ap-investigation.png`, 'image/png']
	]);
	expect(first?.description).toMatch(/^18 February 2025\. The Associated Press reported/);
	expect(first?.categories.map(({ term }) => term)).toEqual(['report', 'imod']);
});

describe('corrections', () => {
	const file: EventsFile = aFile({
		corrections: [
			{ date: '2026-01-10', event: 'answer', text: 'It was on the second of May.' },
			{ date: '2026-02', event: 'answer', text: 'The name was wrong.' }
		]
	});

	test('come as entries of their own, the newest first, and their event comes again', () => {
		const xml = toAtom(file, site);
		checkMusts(xml);
		const feed = parseFeed(xml);
		expect(
			feed.items.map(({ title, updated }) => [title, updated?.toISOString().slice(0, 10)])
		).toEqual([
			['Correction: The company answers', '2026-02-01'],
			['The company answers', '2026-02-01'],
			['People protest', '2026-01-31'],
			['About 12.5 TB', '2026-01-31'],
			['Correction: The company answers', '2026-01-10']
		]);
		expect(feed.items[0]?.description).toBe('The name was wrong.');
		expect(feed.items[1]?.published?.toISOString()).toMatch(/^2026-01-02/);
		expect(feed.updated?.toISOString()).toMatch(/^2026-02-01/);
	});

	test('keep their ids when more are made', () => {
		const idsOf = (corrections: EventsFile['corrections']) =>
			parseFeed(toAtom({ ...file, corrections }, site)).items.map(({ id }) => id);
		const before = idsOf(file.corrections.slice(0, 1));
		expect(idsOf(file.corrections)).toEqual(expect.arrayContaining(before));
	});
});

test.each(hostile.filter((words) => words.trim() !== ''))('%j is text', (words) => {
	const [first, ...others] = aFile().events;
	if (!first) throw new Error('it is there');
	const file = aFile({
		title: words,
		dek: words,
		events: [{ ...first, title: words, summary: words }, ...others]
	});
	const xml = toAtom(file, site);
	checkMusts(xml);
	expect(xml.match(/<(\w+)/g)?.every((tag) => !/script|b$/.test(tag))).toBe(true);
	const flat = (text: string) => text.replace(/[\s\ufffd\p{Cc}\p{Cs}]+/gu, ' ').trim();
	const { items } = parseFeed(xml);
	expect(items).toHaveLength(4);
	const raw =
		valuesOf(entriesOf(xml).find((entry) => entry.includes('event=protest')) ?? '', 'title')[0] ??
		'';
	const decoded = raw.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
	expect(flat(decoded)).toBe(flat(words));
});

test('a time has its offset where the page writes it', () => {
	const file = aFile();
	const [first, ...others] = file.events as [EventRecord, ...EventRecord[]];
	const event = { ...first, date: '2025-05-01T10:30Z' };
	const record = { ...file, timeZone: 'America/Los_Angeles', events: [event, ...others] };
	expect(formatEntry(event, record)).toContain('1 May 2025, 10:30 (UTC).');
	expect(formatEntry(event, { ...record, timeZone: undefined })).toContain('1 May 2025, 10:30.');
});

test('a long record has the newest hundred', () => {
	const xml = toAtom(aRandomFile(1, { events: 400 }), site);
	checkMusts(xml);
	expect(parseFeed(xml).items).toHaveLength(100);
});
