import { fireEvent, render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import Strip from '#lib/story/Strip.svelte';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

function renderStrip(height = 143) {
	const view = new StoryState(shippedTimeline);
	view.motion.reducedMotion = true;
	view.width = 1000;
	const [onselect, onlist] = [vi.fn(), vi.fn()];
	const { container } = render(Strip, {
		props: { view, height, idPrefix: 'page_strip', onselect, onlist }
	});
	flushSync();
	const marks = () => [...container.querySelectorAll<HTMLAnchorElement>('a.mark')];
	const press = (mark: Element | undefined, init: MouseEventInit = {}) =>
		mark && fireEvent.click(mark, { detail: 1, cancelable: true, ...init });
	return { view, onselect, onlist, container, marks, press };
}

test('its marks are links and no stops of the Tab key', () => {
	const { marks } = renderStrip();
	expect(marks().length).toBeGreaterThan(15);
	for (const mark of marks()) {
		expect(mark.hash).toMatch(/^#\w/);
		expect(mark.tabIndex).toBe(-1);
	}
});

test('a press on a mark selects its event, one on a cluster lists all of its', async () => {
	const { view, marks, press, onselect, onlist } = renderStrip();
	const mark = marks().find((each) => each.dataset.event);
	await press(mark, { ctrlKey: true });
	expect(onselect).not.toHaveBeenCalled();
	await press(mark);
	const { eventById } = view.timeline;
	expect(onselect.mock.calls).toEqual([[eventById.get(mark?.dataset.event ?? ''), 'press']]);
	const cluster = marks().find((each) => !each.dataset.event);
	await press(cluster);
	expect(onlist).toHaveBeenCalledOnce();
	const [listed] = onlist.mock.lastCall ?? [];
	expect(listed).toHaveLength(Number(cluster?.textContent));
	expect(`#${listed[0].id}`).toBe(cluster?.hash);
});

test.each([85, 143])('in %s px the selected event has its ring inside, at every zoom', (height) => {
	const { view, container } = renderStrip(height);
	for (const domain of [null, [Date.UTC(2025, 7), Date.UTC(2025, 9)] as const]) {
		view.setDomain(domain && [...domain]);
		for (const event of view.timeline.events) {
			view.select(event, 'scroll');
			view.reveal(event);
			flushSync();
			const ring = container.querySelector('[aria-current]');
			expect(ring).toHaveAttribute('data-event', event.id);
			const { top, bottom } = (ring as Element).getBoundingClientRect();
			const box = (container.firstElementChild as Element).getBoundingClientRect();
			expect(top).toBeGreaterThanOrEqual(box.top);
			expect(bottom).toBeLessThan(box.top + height - 28);
		}
	}
});
