import { describe, expect, test } from 'vitest';
import { Filters } from '#lib/timeline/filters.svelte.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const { events } = shippedTimeline;
const [first] = events;

describe('filters', () => {
	test('at first show everything, oldest first', () => {
		const filters = new Filters(shippedTimeline);
		expect([filters.isOn, filters.tracks, filters.kinds, filters.order]).toEqual([
			false,
			null,
			null,
			'oldest'
		]);
		expect(filters.shown).toEqual(events);
		expect(filters.hidden.size).toBe(0);
	});

	test('a press hides a track, the next shows it again', () => {
		const filters = new Filters(shippedTimeline);
		filters.toggleTrack('imod');
		expect(filters.tracks).toEqual(['ice']);
		expect(filters.shown.every(({ track }) => track.id === 'ice')).toBe(true);
		expect(filters.shown.length + filters.hidden.size).toBe(events.length);
		filters.toggleTrack('imod');
		expect([filters.tracks, filters.isOn]).toEqual([null, false]);
	});

	test('kinds join tracks', () => {
		const filters = new Filters(shippedTimeline);
		filters.toggleKind('protest');
		filters.toggleTrack('ice');
		expect(filters.isOn).toBe(true);
		for (const { kind, track } of filters.shown) {
			expect(kind).not.toBe('protest');
			expect(track.id).toBe('imod');
		}
		filters.showAll();
		expect(filters.shown).toEqual(events);
	});

	test('with every kind off nothing is shown, and that is a state of its own', () => {
		const filters = new Filters(shippedTimeline);
		for (const kind of filters.allKinds) filters.toggleKind(kind);
		expect([filters.kinds, filters.shown]).toEqual([[], []]);
	});

	test('what the record does not hold is left out', () => {
		const filters = new Filters(shippedTimeline);
		filters.tracks = ['ice', 'other'];
		expect(filters.tracks).toEqual(['ice']);
		filters.tracks = ['other'];
		expect(filters.tracks).toBeNull();
	});

	test('revealing an event shows its track and its kind, and no others', () => {
		const filters = new Filters(shippedTimeline);
		if (!first) throw new Error('the record is empty');
		filters.tracks = [];
		filters.kinds = [];
		filters.reveal(first);
		expect(filters.tracks).toEqual([first.track.id]);
		expect(filters.kinds).toEqual([first.kind]);
		filters.reveal(first);
		expect(filters.shown).toContain(first);
	});

	test('newest first turns the cards, and the record stays as it is', () => {
		const filters = new Filters(shippedTimeline);
		filters.order = 'newest';
		expect(filters.shown).toEqual(events.toReversed());
		expect(shippedTimeline.events[0]).toBe(first);
	});
});

test('nothing that a filter hides is selected, and it is again once it is shown', () => {
	const view = new TimelineState(shippedTimeline);
	view.width = 1000;
	view.select(first ?? null, 'press');
	view.filters.toggleTrack(first?.track.id ?? '');
	expect(view.selected).toBeNull();
	const [scene] = view.scenes;
	expect([...(scene?.stops ?? [])].flatMap((shown) => [...shown])).not.toContain(first);
	expect(
		scene?.marks.some(({ events, shown }) => events.first === first && shown.length === 0)
	).toBe(true);
	view.filters.showAll();
	expect(view.selected).toBe(first);
});
