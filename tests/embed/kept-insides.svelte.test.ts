import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { keepInsides } from '#lib/embed/kept-insides.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import InsideOf from './InsideOf.svelte';

const [one, other] = shippedTimeline.events;
if (!one || !other) throw new Error('The record has no two events.');

test('a card that comes again, or stands elsewhere, has a copy of what the first one unfolds', () => {
	const inside = keepInsides();
	const more = (event: TimelineEvent) =>
		render(InsideOf, { props: { event, inside } }).container.querySelector('.more');
	const first = more(one);
	first?.append(Object.assign(document.createElement('p'), { textContent: 'What was said' }));
	expect(more(one)?.textContent).toBe('What was said');
	expect(first?.textContent).toBe('What was said');
	expect(more(other)?.textContent).toBe('');
});
