import { expect, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import { anew } from './anew.ts';
import { expectClean } from './axe.ts';
import { boxOf, marks, open, settledScroll } from './story.ts';
import { test } from './new-window.ts';

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

test('the address says a theme, which is never taken back, is chosen without an entry of the history, and paper is light', async ({
	page
}) => {
	// Which values an address may have: `story/before-paint.test.ts`.
	await test.step('the address says it, before any of the page’s scripts has come', async () => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.route(/\/_app\//, (route) => route.abort());
		const others = process.env.OTR_ALL ? ({ '/': 'light', '/?theme=sepia': 'light' } as const) : {};
		const expected = { ...others, '/?event=a&theme=dark#b': 'dark' } as const;
		for (const [address, theme] of Object.entries(expected)) {
			await page.goto(address);
			await expectTheme(page, theme, address);
		}
		await page.unroute(/\/_app\//);
	});

	await test.step('the theme of the first paint is never taken back', async () => {
		await page.addInitScript(() => {
			window.themes = [];
			const note = () => window.themes.push(document.documentElement.dataset.theme);
			new MutationObserver((all) => {
				if (all.some(({ attributeName }) => attributeName === 'data-theme')) note();
			}).observe(document, { subtree: true, attributes: true });
		});
		const others = process.env.OTR_ALL ? (['light', 'dark'] as const) : (['light'] as const);
		for (const system of others) {
			// The one that the system has not.
			const theme = system === 'light' ? 'dark' : 'light';
			await page.emulateMedia({ colorScheme: system });
			await open(page, `/?theme=${theme}`);
			await expectTheme(page, theme);
			expect(new Set(await page.evaluate(() => window.themes))).toEqual(new Set([theme]));
			await expect(choice(page)).toHaveValue(theme);
		}
	});

	await test.step('a choice is written over the address, without an entry of the history', async () => {
		await page.emulateMedia({ colorScheme: 'light' });
		await anew(page, '/?utm=1');
		await expect(choice(page)).toHaveValue('auto');
		const entries = await page.evaluate(() => history.length);
		await choice(page).selectOption('Dark');
		await expectTheme(page, 'dark');
		await expectAddress(page, '/?utm=1&theme=dark');
		await choice(page).selectOption('Light');
		await expectTheme(page, 'light');
		await expectAddress(page, '/?utm=1&theme=light');
		expect(await page.evaluate(() => history.length)).toBe(entries);
		// What a reload shows is what the address says: see above.
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectTheme(page, 'light');
		await choice(page).selectOption('Auto');
		await expectTheme(page, 'dark');
		await expectAddress(page, '/?utm=1');
	});

	await test.step('Back and Forward restore it', async () => {
		await anew(page);
		await choice(page).selectOption('Dark');
		await expectAddress(page, '/?theme=dark');
		await marks(page).first().click();
		await expectAddress(page, /\?theme=dark&event=/);
		await settledScroll(page);
		await choice(page).selectOption('Light');
		await expectAddress(page, /theme=light/);
		await page.goBack();
		await expectAddress(page, '/?theme=dark');
		await expectTheme(page, 'dark');
		await expect(choice(page)).toHaveValue('dark');
		await page.goForward();
		await expectAddress(page, /theme=light/);
		await expectTheme(page, 'light');
		await expect(choice(page)).toHaveValue('light');
	});

	await test.step('paper is always light', async () => {
		await page.emulateMedia({ colorScheme: 'dark' });
		for (const address of ['/', '/?theme=dark']) {
			await page.emulateMedia({ media: 'screen' });
			await anew(page, address);
			await expectTheme(page, 'dark', address);
			await page.emulateMedia({ media: 'print' });
			await expectTheme(page, 'light', address);
			await expect(choice(page)).toBeHidden();
		}
		await page.emulateMedia({ media: null });
	});

	await test.step('the choice is a target of 24 px', () => expectFits(page, 1280, 'dark'));
});

/** The choice is a target of 24 px; where all is tried, axe finds nothing. */
async function expectFits(page: Page, width: number, theme: 'light' | 'dark') {
	await page.setViewportSize({ width, height: 900 });
	await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
	await anew(page, `/?theme=${theme}`);
	const box = await boxOf(choice(page));
	expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
	// Axe looks at the foot in the other scheme, too: `trust-the-page.test.ts`, `reach-everything.test.ts`.
	if (process.env.OTR_ALL) await expectClean(page);
}

for (const width of [320, 1280]) {
	for (const theme of ['light', 'dark'] as const) {
		// One of these is looked at above, after all else.
		if (width === 1280 && theme === 'dark') continue;
		const name = `the choice is a target of 24 px, and axe finds nothing, ${theme} at ${width} px`;
		test(name, { tag: '@all' }, async ({ page }) => {
			await open(page);
			await expectFits(page, width, theme);
		});
	}
}
