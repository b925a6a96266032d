import { expect, test, type Page } from '@playwright/test';
import { problemsAtStart } from './problems-at-start.ts';

const compared =
	'imod-2025-09-25-mass-surveillance-principle,ice-2026-02-operational-use-statement';

/**
 * Addresses of the story that show something else at once. The others: `keep-what-people-have.test.ts`, and for a stage at
 * its first slide and its presenter’s window `see-the-first-slide.test.ts`.
 */
const addresses = [
	'/?view=list&event=imod-2025-09-25-principle&from=2025-08&to=2026-02&tracks=imod&asof=2026-03',
	`/?view=table&compare=${compared}`
];

async function start(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
}

test('the story starts on what was prerendered without an error, a warning or a refusal, and Svelte complains of none', async ({
	page
}) => {
	const found = problemsAtStart(page);
	for (const address of addresses) {
		await start(page, address);
		await page.waitForLoadState('networkidle');
	}
	expect(found).toEqual([]);
	await test.step('what Svelte says of a page that it can’t hydrate would be seen', async () => {
		await page.route('/make/', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(/<main[^]*<\/main>/, '');
			await route.fulfill({ response, body });
		});
		await start(page, '/make/');
		expect(found).not.toEqual([]);
	});
});
