import { expect, test, type Page } from '@playwright/test';

/** The pages that start on what was prerendered, and addresses that show something else at once. */
const addresses = [
	'/',
	'/?event=imod-2025-09-25-principle&from=2025-08&to=2026-02&tracks=imod&asof=2026-03',
	'/?view=list',
	'/?view=table',
	'/?compare=imod-2025-09-25-mass-surveillance-principle,ice-2026-02-operational-use-statement',
	'/open/',
	'/make/',
	'/order/',
	'/present/',
	'/present/?event=imod-2025-09-25-principle',
	'/presenter/',
	'/presenter/#s=abcdefghijklmnop',
	'/teach/',
	'/embed/'
];

/** What Svelte says where it can't use what was prerendered: in a built page some only by an address. */
const complaint = /hydrat|svelte\.dev\/e\//i;

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
			const said: string[] = [];
			page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
			page.on('pageerror', (error) => said.push(`error: ${error.message}`));
			return { page, said, idle: Promise.resolve() };
		})
	);
	const complaints: string[] = [];
	for (const [i, address] of addresses.entries()) {
		const tab = tabs[i % 2] as (typeof tabs)[number];
		await tab.idle;
		await start(tab.page, address);
		tab.idle = tab.page.waitForLoadState('networkidle').then(() => {
			// What the policy refuses and what does not load are errors, too.
			const found = tab.said
				.splice(0)
				.filter((text) => complaint.test(text) || /^(?:error|warning): /.test(text));
			complaints.push(...found.map((text) => `${address}: ${text}`));
		});
	}
	await Promise.all(tabs.map(({ idle }) => idle));
	expect(complaints).toEqual([]);
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
