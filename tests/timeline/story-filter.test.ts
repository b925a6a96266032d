import { expect, test } from 'vitest';
import { countBy } from '#lib/record/count-by.ts';
import {
	hiddenFrom,
	howOf,
	noOne,
	speakerOf,
	type StoryFilter
} from '#lib/timeline/story-filter.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const { events } = shippedTimeline;
const all: StoryFilter = { tracks: null, kinds: null, speakers: null, how: null, found: null };
const shownBy = (filter: Partial<StoryFilter>) => {
	const hidden = hiddenFrom({ ...all, ...filter }, shippedTimeline);
	return events.filter((event) => !hidden.has(event));
};

test('without a filter all is shown', () => {
	expect(shownBy({})).toEqual(events);
});

test('a speaker shows what they are quoted with, `noOne` what quotes nobody', () => {
	const smith = shownBy({ speakers: ['brad-smith'] });
	expect(smith.length).toBeGreaterThan(1);
	for (const { statement } of smith) expect(statement?.speaker.id).toBe('brad-smith');
	const silent = shownBy({ speakers: [noOne] });
	for (const { statement } of silent) expect(statement).toBeNull();
	expect(silent).toHaveLength(events.filter(({ statement }) => !statement).length);
});

test('what is found, how it is known, and the others all have to hold', () => {
	const found = { events: new Set(events.slice(0, 12)) };
	const shown = shownBy({ found, how: ['reported'], kinds: ['protest'] });
	expect(shown.length).toBeGreaterThan(0);
	for (const event of shown) {
		expect(found.events).toContain(event);
		expect([event.attribution, event.kind]).toEqual(['reported', 'protest']);
	}
});

test('countBy counts every event once', () => {
	for (const valueOf of [speakerOf, howOf]) {
		const counts = countBy(shippedTimeline, valueOf);
		expect([...counts.values()].reduce((sum, n) => sum + n)).toBe(events.length);
	}
});
