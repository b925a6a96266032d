import { describe, expect, test } from 'vitest';
import { countBy } from '#lib/record/count-by.ts';
import {
	noChoice,
	hiddenEvents,
	attributionOf,
	usedKindIds,
	existingChoice,
	noValue,
	speakerIdOf,
	type FilterCriteria
} from '#lib/cards/filter.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const { events } = shippedTimeline;
const shownBy = (filter: Partial<FilterCriteria>) => {
	const hidden = hiddenEvents({ ...noChoice, found: null, ...filter }, shippedTimeline);
	return events.filter((event) => !hidden.has(event));
};

describe('hiddenBy', () => {
	test('hides nothing without a filter, and everything with an empty one', () => {
		expect(shownBy({})).toEqual(events);
		for (const name of ['tracks', 'kinds', 'speakers', 'how'] as const) {
			expect(shownBy({ [name]: [] })).toEqual([]);
		}
	});

	test('hides what is in another track or of another kind', () => {
		const shown = shownBy({ tracks: ['imod'], kinds: ['statement'] });
		expect(shown.length).toBeGreaterThan(3);
		for (const { track, kind } of shown) expect([track.id, kind.id]).toEqual(['imod', 'statement']);
		for (const event of events.filter((event) => !shown.includes(event))) {
			expect(`${event.track.id} ${event.kind.id}`).not.toBe('imod statement');
		}
	});

	test('a speaker shows what they are quoted with, `noValue` what quotes nobody', () => {
		const smith = shownBy({ speakers: ['brad-smith'] });
		expect(smith.length).toBeGreaterThan(1);
		for (const { statement } of smith) expect(statement?.speaker.id).toBe('brad-smith');
		const silent = shownBy({ speakers: [noValue] });
		for (const { statement } of silent) expect(statement).toBeNull();
		expect(silent).toHaveLength(events.filter(({ statement }) => !statement).length);
	});

	test('an event must match the search, the evidence and all other filters', () => {
		const found = { events: new Set(events.slice(0, 12)) };
		const shown = shownBy({ found, how: ['reported'], kinds: ['protest'] });
		expect(shown.length).toBeGreaterThan(0);
		for (const event of shown) {
			expect(found.events).toContain(event);
			expect([event.attribution, event.kind.id]).toEqual(['reported', 'protest']);
		}
	});
});

test('kindsOf names each kind of a record once', () => {
	const timeline = aTimeline(3, { events: 40 });
	const kinds = usedKindIds(timeline);
	expect(new Set(kinds)).toEqual(new Set(timeline.events.map(({ kind }) => kind.id)));
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
		expect(existingChoice(all, chosen)).toEqual(expected);
	});
});

test('countBy counts every event once', () => {
	for (const valueOf of [speakerIdOf, attributionOf]) {
		const counts = countBy(shippedTimeline.events, valueOf);
		expect([...counts.values()].reduce((sum, n) => sum + n)).toBe(events.length);
	}
});
