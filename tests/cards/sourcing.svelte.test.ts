import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import Sourcing from '#lib/cards/Sourcing.svelte';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { closeRoute, setWindow } from '../fixtures/open-route.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import storyInArabic from '../fixtures/story-ar.json' with { type: 'json' };

afterEach(async () => {
	cleanup();
	document.documentElement.removeAttribute('dir');
	await closeRoute();
});

test('of a record that reads from right to left no answer is wider than a phone', async () => {
	await setWindow('', { width: 320 });
	document.documentElement.dir = 'rtl';
	const timeline = toTimeline(toRecordData(readEventsFile(storyInArabic, 'the Arabic story')));
	expect(timeline.events.length).toBeGreaterThan(5);
	for (const event of timeline.events) {
		const { container, unmount } = render(Sourcing, { event, timeline, goTo: () => undefined });
		expect(container.querySelectorAll('dt').length).toBeGreaterThan(4);
		expect(document.documentElement.scrollWidth, event.id).toBeLessThanOrEqual(320);
		// Nor a word that is longer than the line.
		for (const link of container.querySelectorAll('dd a')) link.textContent = 'س'.repeat(200);
		expect(document.documentElement.scrollWidth, event.id).toBeLessThanOrEqual(320);
		unmount();
	}
});
