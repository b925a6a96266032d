import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import { openData } from './open-data.ts';
import { button, clusters, domain, drawing } from './story.ts';

const count = 100_000;

test.describe(`${count.toLocaleString('en')} events of one day`, () => {
	test('are one cluster a track, which opens into a list that keys walk to its end', async ({
		page
	}) => {
		await openData(page, 'one-day.json');
		// Events that have room in a lane of their own are there, all others are in the cluster.
		await expect(clusters(page)).toHaveCount(3);
		const all = await drawing(page).locator('a').count();
		const counts = await clusters(page).evaluateAll((nodes) =>
			nodes.map((node) =>
				Number.parseInt(node.getAttribute('aria-label')?.replaceAll(',', '') ?? '')
			)
		);
		expect(counts.reduce((a, b) => a + b) + all - counts.length).toBe(count);
		await clusters(page).first().click();
		const list = page.getByRole('dialog');
		await expect(list).toBeVisible();
		expect(await list.getByRole('listitem').count()).toBeLessThan(100);
		await list.getByRole('link').first().focus();
		await page.keyboard.press('End');
		const last = (counts[0] ?? 0).toLocaleString('en');
		await expect(list.getByText(`${last} of ${last}`)).toBeVisible();
		await expectInside(list.locator('a:focus'));
		// Up to where the text of each row has come, and so its height.
		await expect(list.getByText('Loading…')).toHaveCount(0);
		await expectInside(list.locator('a:focus'));
		expect(await list.getByRole('listitem').count()).toBeLessThan(100);
		const id = (await list.locator('a:focus').getAttribute('href'))?.slice(1);
		await page.keyboard.press('Enter');
		await expect(list).toBeHidden();
		await expect(page.locator('article.selected')).toBeInViewport();
		// A selected event is over its cluster.
		await expect(drawing(page).locator('a[aria-current="true"]')).toHaveAttribute(
			'data-event',
			id ?? ''
		);
		await expect(drawing(page).locator('a')).toHaveCount(all + 1);
	});
});

test.describe('100,000 events over 20 years', () => {
	const details = { tag: '@all' };
	test(
		'hold no more of the heap and of the page after many zooms than after 20',
		details,
		async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			await openData(page, '100000.json');
			const whole = await domain(page).innerText();
			await zoom(page, 10);
			await expect(domain(page)).not.toHaveText(whole);
			await button(page, 'Whole story').click();
			await expect(domain(page)).toHaveText(whole);
			const session = await page.context().newCDPSession(page);
			await session.send('Performance.enable');
			await zoom(page, 20);
			const early = await held(session);
			await zoom(page, 180);
			const late = await held(session);
			expect(late.heap).toBeLessThan(early.heap * 1.05);
			expect(late.nodes).toBeLessThan(early.nodes * 1.05);
			expect(late.listeners).toBeLessThan(early.listeners * 1.05);
		}
	);
});

/** On the screen, and nothing of it outside the box that its list is scrolled in. */
async function expectInside(row: Locator): Promise<void> {
	await expect(row).toBeInViewport({ ratio: 1 });
	const outside = () =>
		row.evaluate((node) => {
			let box = node.parentElement;
			while (box && getComputedStyle(box).overflowY !== 'auto') box = box.parentElement;
			if (!box) return NaN;
			const [inner, outer] = [node.getBoundingClientRect(), box.getBoundingClientRect()];
			return Math.max(0, outer.top - inner.top, inner.bottom - outer.bottom);
		});
	await expect.poll(outside).toBeLessThan(3);
}

/** By the wheel with Ctrl, in and out again, ten at a time, so that it ends where it began. */
async function zoom(page: Page, times: number): Promise<void> {
	await drawing(page).evaluate(async (node, times) => {
		const { left, top } = node.getBoundingClientRect();
		const at = { clientX: left + 500, clientY: top + 80 };
		const all = { ...at, ctrlKey: true, bubbles: true, cancelable: true };
		for (let i = 0; i < times; i++) {
			node.dispatchEvent(new WheelEvent('wheel', { ...all, deltaY: i % 20 < 10 ? -120 : 120 }));
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	}, times);
	// The labels that are placed once it rests.
	await page.waitForTimeout(400);
}

/** What is left after two forced collections. */
async function held(session: CDPSession) {
	for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return {
		heap: of('JSHeapUsedSize'),
		nodes: of('Nodes'),
		listeners: of('JSEventListeners')
	};
}
