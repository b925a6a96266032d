import { expect, test } from 'vitest';
import { citeSources, numberSources } from '#lib/record/source-numbers.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const { events } = shippedTimeline;

test('each source has one number, in the order in which events name them', () => {
	const ids = [...numberSources(events).keys()];
	expect(new Set(ids)).toEqual(
		new Set(events.flatMap(({ sources }) => sources.map(({ id }) => id)))
	);
	expect(ids.slice(0, 2)).toEqual(events[0]?.sources.map(({ id }) => id));
	let next = 0;
	for (const event of events) {
		for (const { id } of event.sources) {
			expect(ids.indexOf(id)).toBeLessThanOrEqual(next);
			next = Math.max(next, ids.indexOf(id) + 1);
		}
	}
});

test('an event names its sources with their numbers', () => {
	const numbered = numberSources(events);
	const [first] = events;
	if (!first) throw new Error('no event');
	expect(citeSources(first, numbered, '; ', ({ publisher }) => publisher)).toBe(
		first.sources.map(({ publisher }, i) => `${publisher} [${i + 1}]`).join('; ')
	);
	for (const event of events) {
		for (const [, number] of citeSources(
			event,
			numbered,
			'; ',
			({ publisher }) => publisher
		).matchAll(/\[(\d+)\]/g)) {
			expect(event.sources).toContain([...numbered.values()][Number(number) - 1]);
		}
	}
});
