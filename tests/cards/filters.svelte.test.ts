import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { AsOf } from '#lib/story/as-of.svelte.ts';
import { find } from '#lib/story/find.ts';
import { Filters } from '#lib/cards/filters.svelte.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { marksOf, eventsInFocusOrder } from '../fixtures/scene-events.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const { events, eventById } = shippedTimeline;
const [first] = events;
/** In the order of the cards. */
const inOrder = shippedTimeline.chapters.flatMap(({ events }) => events);

describe('Filters', () => {
	test('at first show everything, oldest first', () => {
		const filters = new Filters(shippedTimeline);
		expect([filters.isOn, filters.tracks, filters.kinds, filters.order]).toEqual([
			false,
			null,
			null,
			'oldest'
		]);
		expect(filters.shown).toEqual(inOrder);
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
		expect(filters.shown).toEqual(inOrder);
	});

	test('with every kind off nothing is shown, and that is a state of its own', () => {
		const filters = new Filters(shippedTimeline);
		for (const kind of filters.allKinds) filters.toggleKind(kind);
		expect([filters.kinds, filters.shown]).toEqual([[], []]);
	});

	test('values that the record does not have are left out', () => {
		const filters = new Filters(shippedTimeline);
		filters.choose({ tracks: ['ice', 'other'] });
		expect(filters.tracks).toEqual(['ice']);
		filters.choose({ tracks: ['other'] });
		expect(filters.tracks).toBeNull();
	});

	test('revealing an event shows its track and its kind, and no others', () => {
		const filters = new Filters(shippedTimeline);
		if (!first) throw new Error('the record is empty');
		filters.choose({ tracks: [] });
		filters.choose({ kinds: [] });
		filters.reveal(first);
		expect(filters.tracks).toEqual([first.track.id]);
		expect(filters.kinds).toEqual([first.kind.id]);
		filters.reveal(first);
		expect(filters.shown).toContain(first);
	});

	test('a search hides what it does not find, once there is one', () => {
		const filters = new Filters(shippedTimeline);
		filters.q = 'contract';
		expect([filters.isOn, filters.shown.length]).toEqual([false, events.length]);
		filters.finder = find;
		expect(filters.isOn).toBe(true);
		expect(filters.shown.length).toBe(find(shippedTimeline, 'contract')?.events.size);
		filters.q = ' ';
		expect([filters.isOn, filters.found]).toEqual([false, null]);
	});

	test.each([
		['tracks', 'nope'],
		['tracks', '__proto__,constructor'],
		['tracks', '<b>'],
		['kinds', 'zzz'],
		['kinds', 'Statement'],
		['kinds', ',,'],
		['speakers', 'nobody'],
		['how', 'hearsay']
	] as const)('unknown %s, %s, filter nothing', (property, values) => {
		const filters = new Filters(shippedTimeline);
		filters.choose({ [property]: values.split(',') });
		expect([filters[property], filters.isOn, filters.shown]).toEqual([null, false, inOrder]);
	});

	test('whose words were not known yet are chosen all the same, and nothing is shown', () => {
		const speakers = ['microsoft-as-reported'];
		const asOf = new AsOf(new StoryState(shippedTimeline), toRecordData(shipped));
		asOf.date = '2025-12';
		asOf.view.filters.choose({ speakers, how: null });
		expect(asOf.view.filters.speakers).toEqual(speakers);
		expect(asOf.view.filters.shown).toEqual([]);
		asOf.view.filters.choose({ speakers: ['nobody'], how: null });
		expect(asOf.view.filters.speakers).toBeNull();
	});

	test('showing all can be taken back, until something else is chosen', () => {
		const filters = new Filters(shippedTimeline);
		filters.finder = find;
		filters.q = 'smith';
		filters.choose({ speakers: ['brad-smith'], how: null });
		filters.toggleKind('protest');
		const before = filters.shown;
		filters.showAllOrUndo();
		expect([filters.isOn, filters.canUndo, filters.shown]).toEqual([false, true, inOrder]);
		filters.showAllOrUndo();
		expect([filters.shown, filters.canUndo, filters.q]).toEqual([before, false, 'smith']);
	});

	test('revealing an event shows it, and gives up no more than hides it', () => {
		const filters = new Filters(shippedTimeline);
		filters.finder = find;
		const event = eventById.get('imod-2025-09-25-evidence-statement');
		if (!event) throw new Error('no event');
		filters.q = event.title;
		filters.choose({ speakers: ['microsoft'], how: [] });
		filters.reveal(event);
		expect(filters.shown).toContain(event);
		expect(filters.q).toBe(event.title);
		expect(filters.speakers).toHaveLength(2);
		filters.q = 'zzzz';
		filters.reveal(event);
		expect([filters.q, filters.shown.includes(event)]).toEqual(['', true]);
	});

	test('newest first turns the cards, and the record stays as it is', () => {
		const filters = new Filters(shippedTimeline);
		filters.order = 'newest';
		expect(filters.shown).toEqual(inOrder.toReversed());
		expect(shippedTimeline.events[0]).toBe(first);
	});
});

test('nothing that a filter hides is selected, and it is again once it is shown', () => {
	const view = new StoryState(shippedTimeline);
	view.width = 1000;
	view.select(first ?? null, 'press');
	view.filters.toggleTrack(first?.track.id ?? '');
	expect(view.selected).toBeNull();
	const [scene] = view.scenes;
	if (!scene) throw new Error('no scene');
	expect(eventsInFocusOrder(scene, shippedTimeline).flat()).not.toContain(first);
	const marks = marksOf(scene, shippedTimeline);
	expect(marks.some(({ events, count }) => events[0] === first && count === 0)).toBe(true);
	view.filters.showAll();
	expect(view.selected).toBe(first);
});

test('as of a day the search and the speakers stay as they were chosen', () => {
	const asOf = new AsOf(new StoryState(shippedTimeline), toRecordData(shipped));
	asOf.view.filters.finder = find;
	asOf.view.filters.q = '400 TB';
	asOf.view.filters.choose({ speakers: ['microsoft-as-reported'], how: null });
	asOf.date = '2025-05';
	const { filters } = asOf.view;
	expect([filters.q, filters.speakers, filters.found?.events.size]).toEqual([
		'400 TB',
		['microsoft-as-reported'],
		0
	]);
	asOf.date = null;
	expect(asOf.view.filters.speakers).toEqual(['microsoft-as-reported']);
});
