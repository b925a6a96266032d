import { expect, test } from 'vitest';
import { asKnown } from '#lib/record/as-known.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { events } from '#lib/record/shipped/events.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { leadEventsAsOf } from '#lib/story/leads-as-of.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const idsOn = (timeline: Timeline) => leadEventsAsOf(timeline, shippedTimeline).map(({ id }) => id);
const knownOn = (day: string) => toTimeline(asKnown(toRecordData(events), day));

test('the whole record leads with its leads alone', () => {
	const leads = shippedTimeline.events.filter(({ lead }) => lead).map(({ id }) => id);
	expect(leads).toHaveLength(3);
	expect(idsOn(shippedTimeline)).toEqual(leads);
	expect(idsOn(knownOn('2026-06-30'))).toEqual(leads);
});

test('on a past day, the latest known events replace leads that were not yet known', () => {
	expect(idsOn(knownOn('2025-12-31'))).toEqual([
		'imod-2025-09-25-services-disabled',
		'imod-2025-09-25-mass-surveillance-principle',
		'imod-2025-09-25-idf-reply'
	]);
	// Of so early a day there are no more.
	expect(idsOn(knownOn('2025-02-18'))).toHaveLength(1);
	expect(idsOn(knownOn('2024'))).toEqual([]);
});

test('a record without leads has none on any day', () => {
	const record = toRecordData({
		...events,
		events: events.events.map(({ lead: _, leadLabel: __, ...event }) => event)
	});
	const whole = toTimeline(record);
	expect(leadEventsAsOf(toTimeline(asKnown(record, '2025-12-31')), whole)).toEqual([]);
});
