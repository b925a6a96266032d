import { expect, test, type Page } from '@playwright/test';

/** The pages that start on what was prerendered, and addresses that show something else at once. */
const addresses = [
	'/',
	'/?event=imod-2025-09-25-principle&from=2025-08&to=2026-02&tracks=imod',
	'/?asof=2025-12-31',
	'/?view=table',
	'/open/',
	'/make/',
	'/order/',
	'/present/',
	'/presenter/',
	'/teach/',
	'/embed/'
];

/** What Svelte says where it can't use what was prerendered: in a built page some only by an address. */
const complaint = /hydrat|svelte\.dev\/e\//i;

async function start(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
}

test('each page starts on what was prerendered, and Svelte complains of none', async ({ page }) => {
	const said: string[] = [];
	page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`error: ${error.message}`));
	for (const address of addresses) {
		await test.step(address, async () => {
			said.length = 0;
			await start(page, address);
			await page.waitForLoadState('networkidle');
			expect(said.filter((text) => complaint.test(text))).toEqual([]);
		});
	}
});

test('what Svelte says of a page that it can’t hydrate would be seen', async ({ page }) => {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	await page.route('/', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(/<article[^]*<\/article>/, '');
		await route.fulfill({ response, body });
	});
	await start(page, '/');
	expect(said.filter((text) => complaint.test(text))).not.toEqual([]);
});
