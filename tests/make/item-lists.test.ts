import { expect, test } from 'vitest';
import { emptyDraft, newEvent } from '#lib/make/empty-items.ts';
import { countUses, eventsOfRoute, inOrder } from '#lib/make/item-lists.ts';

const day = (key: string, date: string) => ({ ...newEvent(key, '+1'), date });
const draft = {
	...emptyDraft({ title: '', dek: '', madeBy: '' }, 'en', '2025-06-30'),
	events: [day('late', '2025-03-02'), day('b', '2025-03-01'), day('a', '2025-03-01')]
};
const order = ['a', 'b', 'late'];
const keys = (events: readonly { key: string }[]) => events.map(({ key }) => key);

test('events are sorted by an order, and those that it lacks come last', () => {
	expect(keys(inOrder(draft.events, order))).toEqual(['a', 'b', 'late']);
	expect(keys(inOrder(draft.events, ['a']))).toEqual(['a', 'late', 'b']);
});

test('a route is in order of time, and events of one date are in its own order', () => {
	const routeOf = (events: string[]) => keys(eventsOfRoute(draft, { events }, order));
	expect(routeOf(['late', 'b', 'a'])).toEqual(['b', 'a', 'late']);
	expect(routeOf(['late', 'a', 'b'])).toEqual(['a', 'b', 'late']);
	expect(routeOf(['late', 'b'])).toEqual(['b', 'late']);
});

test('an event counts once for each item that it uses', () => {
	const both = { ...day('both', ''), sources: ['x', 'y'] };
	const one = { ...day('one', ''), sources: ['x'] };
	const counts = countUses({ ...draft, events: [both, one] }, 'sources');
	expect([...counts]).toEqual([
		['x', 2],
		['y', 1]
	]);
	expect(countUses(draft, 'tracks').get('+1')).toBe(3);
});
