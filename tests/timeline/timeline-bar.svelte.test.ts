import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Timeline from '#lib/timeline/Timeline.svelte';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { aTimeline } from '../fixtures/a-timeline.ts';

/** It begins “possibly 2005”. */
const timeline = aTimeline(11, { events: 60, days: 400 });

test.each([900, 500, 300])(
	'at %d px, the dates over the drawing begin with a capital letter, in any engine',
	async (width) => {
		const view = new TimelineState(timeline);
		const { container } = render(Timeline, {
			...{ view, onselect: () => undefined, idPrefix: 'test' },
			parts: {}
		});
		container.style.width = `${width}px`;
		container.classList.add('otr');
		await expect.poll(() => view.width).toBe(width);
		const dates = container.querySelector<HTMLElement>('.domain span');
		if (!dates) throw new Error('no dates');
		expect(dates.innerText).toMatch(/^Possibly 2005 /);
		// WebKit changes the first letter of a block only.
		expect(getComputedStyle(dates).display).toBe('block');
	}
);
