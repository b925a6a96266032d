import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { AsOf } from '#lib/story/as-of.svelte.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const record = toRecordData(shipped);
const make = () => new AsOf(new StoryState(shippedTimeline), record);
const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('AsOf', () => {
	test('is off at first, and off again with the same story', () => {
		const asOf = make();
		expect([asOf.date, asOf.view.timeline]).toEqual([null, shippedTimeline]);
		asOf.date = '2025-12';
		expect(asOf.view.timeline.events).toHaveLength(21);
		asOf.date = null;
		expect(asOf.view.timeline).toBe(shippedTimeline);
	});

	test('keeps the whole story’s axis and its ends', () => {
		const asOf = make();
		const { extent: axis, ends } = asOf.whole;
		asOf.date = '2025-12';
		expect(asOf.view.timeline).toMatchObject({ axis, ends });
	});

	test('keeps filters, order, domain and width', () => {
		const asOf = make();
		asOf.view.width = 1000;
		asOf.view.filters.choose({ tracks: ['imod'] });
		asOf.view.filters.order = 'newest';
		asOf.view.setDomain([utc('2025-05-01'), utc('2025-09-01')]);
		for (const asof of ['2025-12', '2026-03', null]) {
			asOf.date = asof;
			const { filters, target, width } = asOf.view;
			expect([filters.tracks, filters.order, width]).toEqual([['imod'], 'newest', 1000]);
			expect(target).toEqual([utc('2025-05-01'), utc('2025-09-01')]);
		}
	});

	test('gives back the kinds that were chosen, once the record has them again', () => {
		const asOf = make();
		const chosen = () => asOf.view.filters.kinds;
		asOf.view.filters.choose({ kinds: ['measurement', 'protest'] });
		asOf.date = '2025-12';
		expect(chosen()).toEqual(['protest']);
		asOf.date = '2025-11';
		asOf.date = null;
		expect(chosen()).toEqual(['protest', 'measurement']);
		asOf.date = '2025-12';
		asOf.view.filters.toggleKind('report');
		asOf.date = null;
		expect(chosen()).toEqual(['report', 'protest']);
	});

	test('keeps the selection where it is still known', () => {
		const asOf = make();
		const select = (id: string) =>
			asOf.view.select(asOf.view.timeline.eventById.get(id) ?? null, 'press');
		select('imod-2025-09-25-evidence-statement');
		asOf.date = '2025-12';
		expect(asOf.view.selected?.id).toBe('imod-2025-09-25-evidence-statement');
		expect(asOf.view.timeline.events).toContain(asOf.view.selected);
		expect([asOf.view.cause, asOf.view.choices]).toEqual(['timeline', 1]);
		asOf.date = '2025-09-24';
		expect(asOf.view.selected).toBe(null);
		asOf.date = null;
		expect(asOf.view.selected).toBe(null);
	});
});
