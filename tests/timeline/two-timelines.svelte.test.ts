import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import type { SelectEvent } from '#lib/cards/story-state.svelte.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';
import TwoTimelines from './TwoTimelines.svelte';

type Side = 'left' | 'right';

function renderTwo(right = aTimeline(7, { events: 30, tracks: 3 })) {
	const views = {
		left: new StoryState(shippedTimeline),
		right: new StoryState(right)
	};
	for (const view of Object.values(views)) view.motion.reducedMotion = true;
	const onselect = vi.fn((side: string, ...[event, cause]: Parameters<SelectEvent>) => {
		views[side as Side].select(event, cause);
	});
	render(TwoTimelines, { props: { views, onselect } });
	for (const view of Object.values(views)) view.width = 900;
	flushSync();
	const drawing = (side: Side) => within(screen.getByTestId(side));
	const markOf = (side: Side) => {
		const mark = screen.getByTestId(side).querySelector<HTMLElement>('a.mark[data-event]');
		if (!mark) throw new Error(`nothing is drawn on the ${side}`);
		return mark;
	};
	const seen = (side: Side) => screen.getByTestId(side).cloneNode(true);
	const press = async (node: Element) => {
		await fireEvent.click(node, { detail: 1, cancelable: true });
		flushSync();
	};
	return { views, onselect, drawing, markOf, seen, press };
}

test.each<[Side, Side]>([
	['left', 'right'],
	['right', 'left']
])('a choice on the %s is not known on the %s', async (side, other) => {
	const { views, onselect, markOf, seen, press } = renderTwo();
	const before = seen(other);
	const mark = markOf(side);
	await press(mark);
	expect(onselect.mock.calls.map(([side, { id }]) => [side, id])).toEqual([
		[side, mark.dataset.event]
	]);
	expect(views[side].selected?.id).toBe(mark.dataset.event);
	expect(mark.ariaCurrent).toBe('true');
	expect([views[other].selected, views[other].focused]).toEqual([null, null]);
	expect(seen(other).isEqualNode(before)).toBe(true);
});

test('each has its own selection, view and filters at once', async () => {
	const { views, drawing, markOf, press } = renderTwo();
	await press(markOf('left'));
	await press(markOf('right'));
	const selected = { left: views.left.selected, right: views.right.selected };
	expect(shippedTimeline.events).toContain(selected.left);
	expect(views.right.timeline.events).toContain(selected.right);
	await press(drawing('left').getByRole('button', { name: 'Zoom in' }));
	expect([views.left.target, views.right.target]).toEqual([expect.anything(), null]);
	views.right.filters.choose({ tracks: [] });
	flushSync();
	expect([views.left.selected, views.right.selected]).toEqual([selected.left, null]);
	expect(views.left.filters.isOn).toBe(false);
	await fireEvent.keyDown(markOf('left'), { key: '?' });
	flushSync();
	expect(screen.getAllByRole('dialog')).toHaveLength(1);
	expect(screen.getByTestId('left').contains(screen.getByRole('dialog'))).toBe(true);
});

test('time runs as each record is written, whatever the direction of the page', () => {
	const { views } = renderTwo(aTimeline(7, { events: 30, tracks: 3, language: 'ar' }));
	expect(getComputedStyle(document.body).direction).toBe('ltr');
	const positionsOf = (side: Side) =>
		views[side].timeline.events
			.toSorted((a, b) => a.date.start - b.date.start)
			.flatMap(({ id }) => {
				const mark = screen.getByTestId(side).querySelector(`a.mark[href="#${id}"]`);
				return mark ? [mark.getBoundingClientRect().x] : [];
			});
	const [left, right] = [positionsOf('left'), positionsOf('right')];
	expect(left.at(0)).toBeLessThan(left.at(-1) ?? NaN);
	expect(right.at(0)).toBeGreaterThan(right.at(-1) ?? NaN);
});

test('no id is twice in the page, and each id has its own prefix', async () => {
	const { drawing, markOf } = renderTwo();
	for (const side of ['left', 'right'] as const) {
		await fireEvent.keyDown(markOf(side), { key: '?' });
		flushSync();
	}
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	expect(ids.length).toBeGreaterThan(8);
	expect(new Set(ids).size).toBe(ids.length);
	for (const side of ['left', 'right'] as const) {
		const name = `Timeline on the ${side}`;
		expect(drawing(side).getByRole('region', { name, hidden: true })).toBeTruthy();
		const named = screen.getByTestId(side).querySelectorAll('[aria-describedby]');
		expect(named.length).toBeGreaterThan(3);
		for (const node of named) {
			const id = node.getAttribute('aria-describedby') ?? '';
			expect(screen.getByTestId(side).querySelector(`[id="${id}"]`)).not.toBeNull();
		}
	}
});
