import { render } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import StatementQuote from '#lib/cards/StatementQuote.svelte';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

afterEach(() => document.documentElement.removeAttribute('dir'));

test.each(['ltr', 'rtl'])('in a page from %s the speaker is before the role', (dir) => {
	document.documentElement.dir = dir;
	const event = shippedTimeline.events.find(({ statement }) =>
		statement?.speaker.name.startsWith('Brad Smith')
	);
	if (!event?.statement) throw new Error('no statement');
	const { container } = render(StatementQuote, { event, statement: event.statement });
	const left = (selector: string) =>
		container.querySelector(selector)?.getBoundingClientRect().left ?? NaN;
	expect(left('cite')).toBeLessThan(left('figcaption > span'));
});
