import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { Curtain } from '#lib/story/curtain.svelte.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const record = toRecordData(shipped);
const make = () => new Curtain(new TimelineState(shippedTimeline), record);
const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('Curtain', () => {
	test('is off at first, and off again with the same story', () => {
		const curtain = make();
		expect([curtain.asof, curtain.view.timeline]).toEqual([null, shippedTimeline]);
		curtain.asof = '2025-12';
		expect(curtain.view.timeline.events).toHaveLength(20);
		curtain.asof = null;
		expect(curtain.view.timeline).toBe(shippedTimeline);
	});

	test('keeps filters, order, domain and width', () => {
		const curtain = make();
		curtain.view.width = 1000;
		curtain.view.filters.choose({ tracks: ['imod'] });
		curtain.view.filters.order = 'newest';
		curtain.view.setDomain([utc('2025-05-01'), utc('2025-09-01')]);
		for (const asof of ['2025-12', '2026-03', null]) {
			curtain.asof = asof;
			const { filters, settled, width } = curtain.view;
			expect([filters.tracks, filters.order, width]).toEqual([['imod'], 'newest', 1000]);
			expect(settled).toEqual([utc('2025-05-01'), utc('2025-09-01')]);
		}
	});

	test('gives back the kinds that were chosen, once the record has them again', () => {
		const curtain = make();
		const chosen = () => curtain.view.filters.kinds;
		curtain.view.filters.choose({ kinds: ['measurement', 'protest'] });
		curtain.asof = '2025-12';
		expect(chosen()).toEqual(['protest']);
		curtain.asof = '2025-11';
		curtain.asof = null;
		expect(chosen()).toEqual(['protest', 'measurement']);
		curtain.asof = '2025-12';
		curtain.view.filters.toggleKind('report');
		curtain.asof = null;
		expect(chosen()).toEqual(['report', 'protest']);
	});

	test('keeps the selection where it is still known', () => {
		const curtain = make();
		const select = (id: string) =>
			curtain.view.select(curtain.view.timeline.eventById.get(id) ?? null, 'press');
		select('imod-2025-09-25-evidence-statement');
		curtain.asof = '2025-12';
		expect(curtain.view.selected?.id).toBe('imod-2025-09-25-evidence-statement');
		expect(curtain.view.timeline.events).toContain(curtain.view.selected);
		expect([curtain.view.cause, curtain.view.choices]).toEqual(['timeline', 1]);
		curtain.asof = '2025-09-24';
		expect(curtain.view.selected).toBe(null);
		curtain.asof = null;
		expect(curtain.view.selected).toBe(null);
	});
});
