import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { boxOf, cards, marks, open, settledScroll, started, facts } from './story.ts';

declare global {
	interface Window {
		themes: (string | undefined)[];
	}
}

const choice = (page: Page) => page.getByRole('combobox', { name: 'Theme' });

/** How light the page's ground is, 0 to 255. */
const lightness = (page: Page) =>
	page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d');
		if (!canvas) throw new Error('no canvas');
		canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
		canvas.fillRect(0, 0, 1, 1);
		return canvas.getImageData(0, 0, 1, 1).data[0] ?? NaN;
	});

async function expectTheme(page: Page, theme: 'light' | 'dark', message?: string) {
	const light = expect.poll(() => lightness(page), message ?? theme);
	await (theme === 'light' ? light.toBeGreaterThan(230) : light.toBeLessThan(50));
}

for (const system of ['light', 'dark'] as const) {
	test.describe(`on a ${system} system`, { tag: system === 'light' ? [] : '@all' }, () => {
		test.use({ colorScheme: system });

		test('the address says the theme, before any of the page’s scripts has come', async ({
			page
		}) => {
			await page.route(/\/_app\//, (route) => route.abort());
			const expected = {
				'/': system,
				'/?theme=auto': system,
				'/?theme=sepia': system,
				'/?theme=light': 'light',
				'/?event=a&theme=dark#b': 'dark'
			} as const;
			for (const [address, theme] of Object.entries(expected)) {
				await page.goto(address);
				await expectTheme(page, theme, address);
			}
		});

		test('the theme of the first paint is never taken back', async ({ page }) => {
			await page.addInitScript(() => {
				window.themes = [];
				const note = () => window.themes.push(document.documentElement.dataset.theme);
				new MutationObserver((all) => {
					if (all.some(({ attributeName }) => attributeName === 'data-theme')) note();
				}).observe(document, { subtree: true, attributes: true });
			});
			for (const theme of ['light', 'dark'] as const) {
				await open(page, `/?theme=${theme}`);
				await expectTheme(page, theme);
				expect(new Set(await page.evaluate(() => window.themes))).toEqual(new Set([theme]));
				await expect(choice(page)).toHaveValue(theme);
			}
		});
	});
}

test('a choice is written over the address, without an entry of the history', async ({ page }) => {
	await open(page, '/?utm=1');
	await expect(choice(page)).toHaveValue('auto');
	const entries = await page.evaluate(() => history.length);
	await choice(page).selectOption('Dark');
	await expectTheme(page, 'dark');
	await expect(page).toHaveURL('/?utm=1&theme=dark');
	await choice(page).selectOption('Light');
	await expectTheme(page, 'light');
	await expect(page).toHaveURL('/?utm=1&theme=light');
	expect(await page.evaluate(() => history.length)).toBe(entries);
	await page.reload();
	await started(page);
	await expectTheme(page, 'light');
	await expect(choice(page)).toHaveValue('light');
	await page.emulateMedia({ colorScheme: 'dark' });
	await expectTheme(page, 'light');
	await choice(page).selectOption('Auto');
	await expectTheme(page, 'dark');
	await expect(page).toHaveURL('/?utm=1');
});

test('Back and Forward restore it', async ({ page }) => {
	await open(page);
	await choice(page).selectOption('Dark');
	await expect(page).toHaveURL('/?theme=dark');
	await marks(page).first().click();
	await expect(page).toHaveURL(/\?theme=dark&event=/);
	await settledScroll(page);
	await choice(page).selectOption('Light');
	await expect(page).toHaveURL(/theme=light/);
	await page.goBack();
	await expect(page).toHaveURL('/?theme=dark');
	await expectTheme(page, 'dark');
	await expect(choice(page)).toHaveValue('dark');
	await page.goForward();
	await expect(page).toHaveURL(/theme=light/);
	await expectTheme(page, 'light');
	await expect(choice(page)).toHaveValue('light');
});

test('paper is always light', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const address of ['/', '/?theme=dark']) {
		await page.emulateMedia({ media: 'screen' });
		await open(page, address);
		await expectTheme(page, 'dark', address);
		await page.emulateMedia({ media: 'print' });
		await expectTheme(page, 'light', address);
		await expect(choice(page)).toBeHidden();
	}
});

for (const width of [320, 1280]) {
	for (const [system, theme] of [
		['light', 'dark'],
		['dark', 'light']
	] as const) {
		const tag = width === 1280 && theme === 'dark' ? [] : '@all';
		const name = `the choice is a target of 24 px, and axe finds nothing, ${theme} at ${width} px`;
		test(name, { tag }, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme: system });
			await open(page, `/?theme=${theme}`);
			const box = await boxOf(choice(page));
			expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
			await expectClean(page);
		});
	}
}

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('nothing is to be chosen that would do nothing', async ({ page }) => {
		await page.goto('/?theme=dark');
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(page.getByText('Dark')).toBeHidden();
		await expect(page.locator('select')).toHaveCount(1);
		await expect(page.locator('select').filter({ visible: true })).toHaveCount(0);
	});
});
