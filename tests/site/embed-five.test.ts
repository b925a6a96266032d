import { expect } from '@playwright/test';
import { openFrames } from './embed-frame.ts';
import { embedded, watch } from './hosts.ts';
import { button, domain, started } from './story.ts';
import { test } from './new-window.ts';

// All five are on the screen, so that all five are drawn.
test.use({ viewport: { width: 1500, height: 2000 } });

// `fit-a-frame.test.ts` has five that each work. Here they come at once, on a processor four times slower.
const title = 'E29: five of them in one article each work on a slow processor';
test(title, { tag: '@all' }, async ({ page }) => {
	const wrong = watch(page);
	// Frames of one site share a process, which is not the article's: each of them is slowed.
	page.on('frameattached', async (frame) => {
		const session = await page
			.context()
			.newCDPSession(frame)
			.catch(() => null);
		await session?.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	});
	const start = Date.now();
	await openFrames(page, 'frames-five');
	const all = await Promise.all([0, 1, 2, 3, 4].map((n) => embedded(page, n)));
	for (const frame of all)
		await expect(frame.locator('html')).toHaveAttribute('data-script', 'started');
	// A figure and no test: the machine's other work is in it.
	console.log(`five frames started after ${Date.now() - start} ms`);
	for (const frame of all) {
		await started(frame);
		const before = await domain(frame).innerText();
		await button(frame, 'Zoom in').click();
		await expect(domain(frame)).not.toHaveText(before);
	}
	expect(wrong).toEqual([]);
});
