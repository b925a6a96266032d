import { expect, type Page } from '@playwright/test';
import {
	banner,
	question,
	report,
	startTitle,
	test,
	title,
	watch,
	type Answers
} from './open-page.ts';

/** Opens the page with a record’s address; its scripts come when the function that it returns is called. */
async function openWithoutScripts(page: Page, address: string): Promise<() => Promise<void>> {
	let release: (() => void) | undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/chunks/**', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(`/open/?src=${encodeURIComponent(address)}`, { waitUntil: 'commit' });
	await expect(question(page)).toBeVisible();
	return async () => {
		release?.();
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
	};
}

const addressOf = ({ host }: Answers, path = '/good.json') => `https://${host}${path}`;

const load = (page: Page) => question(page).getByRole('button', { name: 'Load', exact: true });
const cancel = (page: Page) => question(page).getByRole('button', { name: 'Cancel' });

test('it asks before the page’s scripts have come, and asks nothing of the host until one agrees', async ({
	page,
	answers
}) => {
	const wrong = watch(page);
	const before = answers.asked.length;
	const start = await openWithoutScripts(page, addressOf(answers));
	await expect(question(page)).toContainText(`Load data from ${answers.host}?`);
	await expect(question(page)).toContainText(`${answers.host} will see your IP address.`);
	await expect(question(page).getByRole('heading')).toBeFocused();
	await page.keyboard.press('Enter');
	await page.waitForTimeout(300);
	expect(answers.asked.length).toBe(before);

	await load(page).click();
	await expect.poll(() => answers.asked.length).toBe(before + 1);
	await expect(load(page)).toBeDisabled();
	await start();
	await expect(title(page)).toHaveText('A story of somebody else’s');
	await expect(banner(page)).toContainText(`Loaded from ${answers.host}.`);
	await expect(page.locator('dialog')).toHaveCount(0);
	// It was asked once.
	expect(answers.asked.length).toBe(before + 1);
	expect(answers.asked.at(-1)?.headers.cookie).toBeUndefined();
	expect(answers.asked.at(-1)?.headers.referer).toBeUndefined();
	expect(wrong).toEqual([]);
});

test('a question that is open when the scripts come stays as it is; Cancel before, also after Load, leaves the page as it was; what is wrong with the file is said', async ({
	page,
	answers
}) => {
	const wrong = watch(page);
	await test.step('one that is open is answered then', async () => {
		const start = await openWithoutScripts(page, addressOf(answers));
		await cancel(page).focus();
		await start();
		await expect(cancel(page)).toBeFocused();
		await expect(page.locator('dialog')).toHaveCount(1);
		await load(page).click();
		await expect(title(page)).toHaveText('A story of somebody else’s');
		await page.unrouteAll();
	});
	for (const path of ['/good.json', '/slow.json']) {
		const before = answers.asked.length;
		const start = await openWithoutScripts(page, addressOf(answers, path));
		const isAgreed = path === '/slow.json';
		if (isAgreed) {
			await load(page).click();
			await expect.poll(() => answers.asked.length).toBe(before + 1);
		}
		await cancel(page).click();
		await expect(question(page)).toHaveCount(0);
		await start();
		await expect(title(page)).toHaveText(startTitle);
		await expect(page.locator('dialog')).toHaveCount(0);
		await expect(page.getByRole('progressbar')).toHaveCount(0);
		expect(answers.asked.length).toBe(before + (isAgreed ? 1 : 0));
		await page.unrouteAll();
	}
	await test.step('what is wrong came before the scripts', async () => {
		const before = answers.asked.length;
		const start = await openWithoutScripts(page, addressOf(answers, '/missing.json'));
		await load(page).click();
		await expect.poll(() => answers.asked.length).toBe(before + 1);
		await start();
		await expect(report(page)).toContainText(`${answers.host} answered 404.`);
	});
	expect(wrong).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('no question is there', async ({ page, answers }) => {
		await page.goto(`/open/?src=${encodeURIComponent(addressOf(answers))}`);
		await expect(title(page)).toBeVisible();
		await expect(page.locator('dialog')).toBeHidden();
	});
});
