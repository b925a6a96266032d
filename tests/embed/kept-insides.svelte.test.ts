import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { keepInsides } from '#lib/embed/kept-insides.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import InsideOf from './InsideOf.svelte';

const [one, other] = shippedTimeline.events;

test('a card that comes again, or stands elsewhere, has a copy of what the first one unfolds', () => {
	const inside = keepInsides();
	const more = (event = one) =>
		render(InsideOf, { props: { event: event!, inside } }).container.querySelector('.more')!;
	const first = more();
	first.append(Object.assign(document.createElement('p'), { textContent: 'What was said' }));
	const second = more();
	expect(second.textContent).toBe('What was said');
	expect(first.textContent).toBe('What was said');
	expect(more(other).textContent).toBe('');
});
