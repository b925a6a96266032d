import { describe, expect, test } from 'vitest';
import { findEvents } from '#lib/present/find-events.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const { events } = shippedTimeline;
const first = (text: string) => findEvents(text, shippedTimeline)[0];

describe('an event is found', () => {
	test('by its number, from 1', () => {
		for (const [i, event] of events.entries()) expect(first(`${i + 1}`)).toBe(event);
		expect(first(' 7 ')).toBe(events[6]);
	});

	test('by words of its title in any order, without case and accents', () => {
		for (const event of events) {
			expect(findEvents(event.title, shippedTimeline)).toContain(event);
			const words = event.title.toUpperCase().split(' ').reverse().join(' ');
			expect(findEvents(words, shippedTimeline)).toContain(event);
		}
		expect(first("nadella's keynote")?.title).toContain('Nadella’s');
	});

	test('by its date, its speaker and its quote', () => {
		expect(first('18 february 2025')).toBe(events[0]);
		const said = events.find(({ statement }) => statement);
		expect(findEvents(said?.statement?.quote.slice(0, 30) ?? '', shippedTimeline)).toContain(said);
	});

	test('not by anything else', () => {
		for (const text of ['', '   ', '999', 'zebra', '.*']) {
			expect(findEvents(text, shippedTimeline), text).toEqual([]);
		}
	});

	test('with few others', () => {
		expect(findEvents('e', shippedTimeline)).toHaveLength(6);
	});
});
