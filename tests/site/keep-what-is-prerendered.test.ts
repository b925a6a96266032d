import { expect, test, type Page } from '@playwright/test';
import { problemsAtStart } from './problems-at-start.ts';

const compared =
	'imod-2025-09-25-mass-surveillance-principle,ice-2026-02-operational-use-statement';

/**
 * Pages that start on what was prerendered, and addresses that show something else at once. All others:
 * `keep-what-people-have.test.ts`.
 */
const addresses = [
	'/',
	'/?view=list&event=imod-2025-09-25-principle&from=2025-08&to=2026-02&tracks=imod&asof=2026-03',
	`/?view=table&compare=${compared}`,
	'/present/',
	'/presenter/'
];

async function start(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
}

test('each page starts on what was prerendered without an error, a warning or a refusal, and Svelte complains of none', async ({
	context
}) => {
	/** Each is idle for a while before it is known that nothing more comes: in the other tab the next one starts meanwhile. */
	const tabs = await Promise.all(
		[0, 1].map(async () => {
			const page = await context.newPage();
			return { page, found: problemsAtStart(page), idle: Promise.resolve() };
		})
	);
	for (const [i, address] of addresses.entries()) {
		const tab = tabs[i % 2] as (typeof tabs)[number];
		await tab.idle;
		await start(tab.page, address);
		tab.idle = tab.page.waitForLoadState('networkidle');
	}
	await Promise.all(tabs.map(({ idle }) => idle));
	expect(tabs.flatMap(({ found }) => found)).toEqual([]);
	await test.step('what Svelte says of a page that it can’t hydrate would be seen', async () => {
		const { page } = tabs[0] as (typeof tabs)[number];
		const found = problemsAtStart(page);
		await page.route('/make/', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(/<main[^]*<\/main>/, '');
			await route.fulfill({ response, body });
		});
		await start(page, '/make/');
		expect(found).not.toEqual([]);
	});
});
