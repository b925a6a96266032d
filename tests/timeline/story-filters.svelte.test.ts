import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { find } from '#lib/story/find.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { Curtain } from '#lib/story/curtain.svelte.ts';
import { StoryFilters } from '#lib/timeline/story-filters.svelte.ts';
import { StoryState } from '#lib/timeline/story-state.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const { events, eventById } = shippedTimeline;

describe('StoryFilters', () => {
	test('a search hides what it does not find, once there is one', () => {
		const filters = new StoryFilters(shippedTimeline);
		filters.q = 'contract';
		expect([filters.isOn, filters.shown.length]).toEqual([false, events.length]);
		filters.finder = find;
		expect(filters.isOn).toBe(true);
		expect(filters.shown.length).toBe(find(shippedTimeline, 'contract')?.events.size);
		filters.q = ' ';
		expect([filters.isOn, filters.found]).toEqual([false, null]);
	});

	test('unknown values filter nothing', () => {
		const filters = new StoryFilters(shippedTimeline);
		filters.more = { speakers: ['nobody'], how: ['hearsay'] };
		expect([filters.speakers, filters.how, filters.isOn]).toEqual([null, null, false]);
	});

	test('whose words a curtain hides are chosen all the same, and nothing is shown', () => {
		const speakers = ['microsoft-as-reported'];
		const curtain = new Curtain(new StoryState(shippedTimeline), toRecordData(shipped));
		curtain.asof = '2025-12';
		curtain.view.filters.more = { speakers, how: null };
		expect(curtain.view.filters.speakers).toEqual(speakers);
		expect(curtain.view.filters.shown).toEqual([]);
		curtain.view.filters.more = { speakers: ['nobody'], how: null };
		expect(curtain.view.filters.speakers).toBeNull();
	});

	test('showing all can be taken back, until something else is chosen', () => {
		const filters = new StoryFilters(shippedTimeline);
		filters.finder = find;
		filters.q = 'smith';
		filters.more = { speakers: ['brad-smith'], how: null };
		filters.toggleKind('protest');
		const before = filters.shown;
		filters.showAllOrUndo();
		expect([filters.isOn, filters.canUndo, filters.shown]).toEqual([false, true, events]);
		filters.showAllOrUndo();
		expect([filters.shown, filters.canUndo, filters.q]).toEqual([before, false, 'smith']);
	});

	test('revealing an event shows it, and gives up no more than hides it', () => {
		const filters = new StoryFilters(shippedTimeline);
		filters.finder = find;
		const event = eventById.get('imod-2025-09-25-evidence-statement');
		if (!event) throw new Error('no event');
		filters.q = event.title;
		filters.more = { speakers: ['microsoft'], how: [] };
		filters.reveal(event);
		expect(filters.shown).toContain(event);
		expect(filters.q).toBe(event.title);
		expect(filters.speakers).toHaveLength(2);
		filters.q = 'zzzz';
		filters.reveal(event);
		expect([filters.q, filters.shown.includes(event)]).toEqual(['', true]);
	});
});

test('behind a curtain the search and the speakers stay as they were chosen', () => {
	const curtain = new Curtain(new StoryState(shippedTimeline), toRecordData(shipped));
	curtain.view.filters.finder = find;
	curtain.view.filters.q = '400 TB';
	curtain.view.filters.more = { speakers: ['microsoft-as-reported'], how: null };
	curtain.asof = '2025-05';
	const { filters } = curtain.view;
	filters.finder = find;
	expect([filters.q, filters.speakers, filters.found?.events.size]).toEqual([
		'400 TB',
		['microsoft-as-reported'],
		0
	]);
	curtain.asof = null;
	expect(curtain.view.filters.speakers).toEqual(['microsoft-as-reported']);
});
