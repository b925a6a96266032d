import { expect, test } from 'vitest';
import { revivePageData, toPageData } from '#lib/record/page-data.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { events } from '#lib/record/shipped/events.ts';

const sent = (value: unknown): unknown => JSON.parse(toPageData(value), revivePageData);

test('a record comes to its page as it was, its dates and addresses as their text', () => {
	const record = toRecordData(events);
	expect(sent(record)).toEqual(record);
	expect(toPageData(record)).not.toMatch(/"(?:start|secure)":/);
});

test('a date that its record’s clock has moved comes as it was drawn', () => {
	const [first, ...others] = events.events;
	if (!first) throw new Error('no event');
	const abroad = { ...first, date: '2025-02-18T10:30+05:30' };
	const home = { ...others[0], id: 'home', date: '2025-02-18T10:30Z' };
	const record = toRecordData({
		...events,
		timeZone: 'America/New_York',
		events: [abroad, home as typeof first],
		chapters: undefined as never,
		series: []
	});
	expect(sent(record)).toEqual(record);
});

test('an address that is none comes as what it is shown by', () => {
	const [source, ...others] = events.sources;
	if (!source) throw new Error('no source');
	const unsafe = { ...source, url: 'javascript:alert(1)' };
	const record = toRecordData({ ...events, sources: [unsafe, ...others] });
	expect(sent(record)).toEqual(record);
	expect(sent({ url: 'a', more: 1 })).toEqual({ url: 'a', more: 1 });
});
