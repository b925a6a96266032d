import { expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { asKnown, knownDay, lastDay } from '#lib/record/as-known.ts';
import { toKnownOrder } from '#lib/record/known-order.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { pickEvents } from '#lib/record/pick-events.ts';
import { listRoutes } from '#lib/record/routes.ts';
import { eventsOfStep, sourcesToShow } from '#lib/record/slide-sources.ts';
import { fragmentCount, toDeck } from '#lib/record/steps.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { readRecord } from '#lib/import/read-record.ts';

const record = toRecordData(shipped);
const { timeline, at, upTo } = toKnownOrder(record);
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

test('an event with a time of day became known on its own day', () => {
	const dates = [
		'2025-04-04T10:30',
		'2025-04-04T11:00/2025-04-05T12:00',
		'2025-04-05',
		'2025-04-05T23:59'
	];
	const table = ['date,title', ...dates.map((date, i) => `${date},Event ${i}`)].join('\n');
	const timed = toRecordData(readRecord(table, 'times.csv', '2026-11-30').file);
	expect(timed.events.map(knownDay)).toEqual([
		'2025-04-04',
		'2025-04-04',
		'2025-04-05',
		'2025-04-05'
	]);
	expect(lastDay('2025-04-04T10:30')).toBe('2025-04-04');
	expect(toKnownOrder(timed).timeline.events.map(({ title }) => title)).toEqual(
		timed.events.map(({ title }) => title)
	);
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

test('has no chapters, whose order is another, and all of its events on slides', () => {
	expect(record.chapters?.length).toBeGreaterThan(1);
	expect(timeline.chapters).toEqual([]);
	// Also where everything became known in reading order.
	const same = toKnownOrder({
		...record,
		events: record.events.map((event) => ({ ...event, known: null }))
	}).timeline;
	for (const each of [timeline, same])
		expect(toDeck(each, toTimeline(record)).events).toEqual(each.events);
});

test('every step of every deck names the sources of all that it tells', () => {
	const whole = toTimeline(record);
	const days = new Set(dayOf.values());
	const decks = [
		toDeck(whole),
		toDeck(timeline, whole),
		...[...days].map((day) => toDeck(toTimeline(asKnown(record, day)))),
		...listRoutes(record).map(({ events }) => toDeck(toTimeline(pickEvents(record, events)), whole))
	];
	const kinds = new Set<string>();
	for (const deck of decks) {
		const slides = [...deck.slideById.values()];
		for (const slide of slides.filter(({ kind }) => kind !== 'title' && kind !== 'chapter')) {
			for (let fragment = 1; fragment <= fragmentCount(slide); fragment++) {
				const told = eventsOfStep({ slide, fragment }, deck);
				const named = new Set(sourcesToShow(told).map(({ publisher }) => publisher));
				expect(told.length, slide.id).toBeGreaterThan(0);
				for (const { id, sources } of told) {
					expect(sources.length, id).toBeGreaterThan(0);
					for (const { publisher } of sources) expect(named, id).toContain(publisher);
				}
			}
			// Every point of a series is among those that are told of.
			if (slide.kind === 'series') {
				expect(eventsOfStep({ slide, fragment: 1 }, deck)).toHaveLength(slide.series.points.length);
			}
			kinds.add(slide.kind);
		}
	}
	expect([...kinds].toSorted()).toEqual(['closing', 'event', 'series']);
});
