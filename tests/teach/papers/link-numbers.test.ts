import { expect, test } from 'vitest';
import { linkNumbers } from '#lib/teach/papers/link-numbers.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const { events } = shippedTimeline;

test('each linked event is named once, by its number, under what it is to this one', () => {
	for (const event of events) {
		const found = linkNumbers(event);
		expect(new Set(found.map(([phrase]) => phrase)).size).toBe(found.length);
		const numbers = found.flatMap(([, words]) => words.split(', ').map(Number));
		expect(numbers.sort()).toEqual(event.links.map((link) => link.event.index + 1).sort());
	}
	const keynote = events.find(({ id }) => id === 'imod-2025-05-19-build-keynote');
	if (!keynote) throw new Error('no keynote');
	expect(linkNumbers(keynote)).toEqual([['Followed by', '8, 9']]);
});
