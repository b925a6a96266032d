import { hydrate, unmount } from 'svelte';
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { keepCardInsides, keptLegend } from '#lib/embed/keep-html.svelte.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import InsideOf from './InsideOf.svelte';
import LegendOf from './LegendOf.svelte';

const [one, other] = shippedTimeline.events;
if (!one || !other) throw new Error('The record has no two events.');

test('a card that is rendered again, or in another place, has a copy of the foldable part of the first one', () => {
	const inside = keepCardInsides();
	const more = (event: TimelineEvent) =>
		render(InsideOf, { props: { event, inside } }).container.querySelector('.more');
	const first = more(one);
	first?.append(Object.assign(document.createElement('p'), { textContent: 'What was said' }));
	expect(more(one)?.textContent).toBe('What was said');
	expect(first?.textContent).toBe('What was said');
	expect(more(other)?.textContent).toBe('');
});

test('a card that turns to another event has what that one unfolds', async () => {
	const inside = keepCardInsides();
	const card = (event: TimelineEvent) => render(InsideOf, { props: { event, inside } });
	for (const event of [one, other]) {
		card(event)
			.container.querySelector('.more')
			?.append(Object.assign(document.createElement('p'), { textContent: event.title }));
	}
	const { container, rerender } = card(one);
	expect(container.querySelector('.more')?.textContent).toBe(one.title);
	await rerender({ event: other });
	expect(container.querySelector('.more')?.textContent).toBe(other.title);
	await rerender({ event: one });
	expect(container.querySelector('.more')?.textContent).toBe(one.title);
});

test('the legend keeps what the build has rendered', async () => {
	const target = document.createElement('div');
	// As the build renders it: between the comments by which Svelte finds its blocks.
	const list = Object.assign(document.createElement('ul'), { textContent: 'What shapes mean' });
	const legend = document.createElement('details');
	legend.append(list);
	target.append(new Comment('['), legend, new Comment(), new Comment(']'));
	const component = hydrate(LegendOf, {
		target,
		recover: false,
		props: { timeline: shippedTimeline, legend: keptLegend }
	});
	expect(target.querySelector('details > ul')).toBe(list);
	await unmount(component);
});
