import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import Timeline from '#lib/timeline/Timeline.svelte';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** As Firefox and WebKit: they send no event where what has the focus is taken away. */
function withoutWord() {
	const silence = (e: Event) => e.stopImmediatePropagation();
	addEventListener('focusout', silence, true);
	stops.push(() => removeEventListener('focusout', silence, true));
}

function aTimeline() {
	const view = new StoryState(shippedTimeline);
	view.motion.reducedMotion = true;
	view.width = 900;
	const props = { view, idPrefix: 'page', onselect: () => undefined };
	const { container } = render(Timeline, { props });
	flushSync();
	const plane = container.querySelector<HTMLElement>('.plane');
	if (!plane) throw new Error('nothing is drawn');
	const stop = () => plane.querySelector<HTMLElement>('a[tabindex="0"]');
	stop()?.focus();
	flushSync();
	return { view, plane, stop };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

/** The mark that the view had the focus on is not in it any more. */
async function leaveBehind({ view, plane }: ReturnType<typeof aTimeline>) {
	const before = document.activeElement;
	expect(plane.contains(before)).toBe(true);
	const last = view.timeline.events.at(-1)?.date.start ?? 0;
	view.setDomain([last - 20 * 86_400_000, last + 20 * 86_400_000]);
	flushSync();
	await settled();
	expect(before?.isConnected).toBe(false);
}

describe.each([
	['as in Chromium', () => undefined],
	['as in Firefox and WebKit', withoutWord]
])('the focus, %s', (_, prepare) => {
	test('goes on to the stop where its mark has left the view', async () => {
		prepare();
		const timeline = aTimeline();
		await leaveBehind(timeline);
		expect(document.activeElement).toBe(timeline.stop());
		expect(timeline.view.hasFocus).toBe(true);
	});

	test('goes on from a mark that a filter has made faint', async () => {
		prepare();
		const { view, plane, stop } = aTimeline();
		const before = document.activeElement;
		const event = view.focused;
		if (!event) throw new Error('no event has the focus');
		view.filters.toggleTrack(event.track.id);
		flushSync();
		await settled();
		expect(stop()).not.toBe(before);
		expect(document.activeElement).toBe(stop());
		expect(plane.contains(document.activeElement)).toBe(true);
	});

	test('stays with a field that the reader has gone to', async () => {
		prepare();
		const field = document.createElement('input');
		document.body.append(field);
		stops.push(() => field.remove());
		const timeline = aTimeline();
		field.focus();
		timeline.view.setDomain([Date.UTC(2026, 5, 1), Date.UTC(2026, 5, 20)]);
		flushSync();
		await settled();
		expect(document.activeElement).toBe(field);
	});
});

test('a reader who has pressed the page keeps the focus out of the drawing', async () => {
	const { view, plane } = aTimeline();
	await userEvent.click(document.documentElement, { position: { x: 5, y: innerHeight - 5 } });
	expect(document.activeElement).toBe(document.body);
	view.setDomain([Date.UTC(2026, 5, 1), Date.UTC(2026, 5, 20)]);
	flushSync();
	await settled();
	expect(plane.contains(document.activeElement)).toBe(false);
});

test('a card that is scrolled past does not take the stop away while the focus is on its way', async () => {
	const view = new StoryState(shippedTimeline);
	view.motion.reducedMotion = true;
	const props = { view, idPrefix: 'page', onselect: () => undefined };
	const { component, container } = render(Timeline, { props });
	const [first, , other] = shippedTimeline.events;
	if (!first || !other) throw new Error('the record has events');
	view.select(first, 'key');
	component.focusTabStop();
	// Its width comes after the page has moved, and so does its mark.
	view.select(other, 'scroll');
	view.width = 900;
	flushSync();
	await settled();
	expect(view.focused).toBe(first);
	expect(container.querySelector('a[tabindex="0"]')).toBe(document.activeElement);
});
