import { describe, expect, test } from 'vitest';
import { hiddenBy, kindsOf, narrow } from '#lib/timeline/filter.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

describe('hiddenBy', () => {
	test('hides nothing without a filter, and everything with an empty one', () => {
		const { events } = shippedTimeline;
		expect(hiddenBy({ tracks: null, kinds: null }, shippedTimeline).size).toBe(0);
		expect(hiddenBy({ tracks: [], kinds: null }, shippedTimeline).size).toBe(events.length);
		expect(hiddenBy({ tracks: null, kinds: [] }, shippedTimeline).size).toBe(events.length);
	});

	test('hides what is in another track or of another kind', () => {
		const hidden = hiddenBy({ tracks: ['imod'], kinds: ['statement'] }, shippedTimeline);
		const shown = shippedTimeline.events.filter((event) => !hidden.has(event));
		expect(shown.length).toBeGreaterThan(3);
		for (const { track, kind } of shown) expect([track.id, kind]).toEqual(['imod', 'statement']);
		for (const { track, kind } of hidden) expect(`${track.id} ${kind}`).not.toBe('imod statement');
	});
});

test('kindsOf names each kind of a record once', () => {
	const timeline = aTimeline(3, { events: 40 });
	const kinds = kindsOf(timeline);
	expect(new Set(kinds)).toEqual(new Set(timeline.events.map(({ kind }) => kind)));
	expect(new Set(kinds).size).toBe(kinds.length);
});

describe('narrow', () => {
	const all = ['a', 'b', 'c'];

	test.each<[string[] | null, string[] | null]>([
		[null, null],
		[['a', 'b', 'c'], null],
		[
			['c', 'a'],
			['a', 'c']
		],
		[['a', 'x'], ['a']],
		[['x'], null],
		[[], []]
	])('%j is %j', (chosen, expected) => {
		expect(narrow(all, chosen)).toEqual(expected);
	});
});
