import { expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { asKnown, knownDay } from '#lib/record/as-known.ts';
import { inKnownOrder } from '#lib/record/known-order.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';

const record = toRecordData(shipped);
const { timeline, at, upTo } = inKnownOrder(record);
const dayOf = new Map(record.events.map((event) => [event.id, knownDay(event)]));

test('every event is there once, in the order in which it became known', () => {
	const ids = timeline.events.map(({ id }) => id);
	expect(ids.toSorted()).toEqual(record.events.map(({ id }) => id).toSorted());
	const days = ids.map((id) => dayOf.get(id) ?? '');
	expect(days).toEqual(days.toSorted());
	expect(ids).not.toEqual(record.events.map(({ id }) => id));
	for (const event of timeline.events) expect(timeline.eventById.get(event.id)).toBe(event);
	expect(timeline.events.map(({ index }) => index)).toEqual([...timeline.events.keys()]);
});

test('with an event comes what was known on its day, and no more', () => {
	for (const event of timeline.events) {
		const then = toTimeline(asKnown(record, dayOf.get(event.id) ?? ''));
		expect(at(event).events.map(({ id }) => id)).toEqual(then.events.map(({ id }) => id));
		expect(event.links.map((link) => link.event.id)).toEqual(
			then.eventById.get(event.id)?.links.map((link) => link.event.id)
		);
		// Listed as far as they go, the events have the numbers of the whole order.
		const listed = upTo(event).events;
		expect(listed).toEqual(timeline.events.slice(0, listed.length));
		expect(listed.map(({ id }) => id).toSorted()).toEqual(
			then.events.map(({ id }) => id).toSorted()
		);
		expect(event.unknown).toBe(then.eventById.get(event.id)?.unknown);
	}
});

test('every event has a source, at its own step and at every later one', () => {
	const idsOf = (id: string) => record.events.find((event) => event.id === id)?.sources;
	for (const event of timeline.events) {
		for (const { id, sources } of [event, ...at(event).events]) {
			expect(sources.length, id).toBeGreaterThan(0);
			expect(sources.map((source) => source.id)).toEqual(idsOf(id));
		}
	}
});
