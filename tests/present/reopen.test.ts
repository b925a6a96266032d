import { expect, test } from 'vitest';
import { reopenQuery } from '#lib/present/reopen.ts';
import { toDeck } from '#lib/record/steps.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const ids = shippedTimeline.events.map(({ id }) => id);
const { slideById } = toDeck(shippedTimeline);
const at = (id: string, fragment = 1) => {
	const slide = slideById.get(id);
	return slide ? { slide, fragment } : null;
};
const query = (
	step: ReturnType<typeof at>,
	presentedIds: string[] | null,
	{ search = '', isKnownOrder = false } = {}
) => reopenQuery({ step, choice: { presentedIds, isKnownOrder } }, search);

test('a stage that is opened again has the place, the route and the order of the one before', () => {
	const [a, b, c] = ids.map(String) as [string, string, string];
	expect(query(at(b, 2), null, { search: '?theme=dark' })).toBe(`?theme=dark&event=${b}&step=2`);
	expect(query(at('.closing'), null)).toBe('?slide=closing');
	expect(query(null, null, { search: '?asof=2024-01-01' })).toBe('?asof=2024-01-01');
	expect(query(at(a), [a, c])).toBe(`?events=${a},${c}&event=${a}`);
	const isKnownOrder = true;
	expect(query(at(a), [a, c], { isKnownOrder })).toBe(`?then=1&events=${a},${c}&event=${a}`);
	expect(query(at(a), null, { isKnownOrder })).toBe(`?then=1&event=${a}`);
});

test('events of one date in another order are a route', () => {
	const { events } = shippedTimeline;
	const i = events.findIndex(({ date }, i) => date.edtf === events[i + 1]?.date.edtf);
	const swapped = ids.with(i, ids[i + 1] ?? '').with(i + 1, ids[i] ?? '');
	expect(i).toBeGreaterThan(0);
	expect(query(at('.title'), swapped)).toBe(`?events=${swapped.join()}&slide=title`);
});
