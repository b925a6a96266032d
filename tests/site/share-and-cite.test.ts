import { expect, test, type Locator, type Page } from '@playwright/test';
import { anew } from './anew.ts';
import { expectClean } from './axe.ts';
import { entries } from 'bibtex-parse';
import { watch } from './hosts.ts';
import {
	button,
	cards,
	domain,
	factOf,
	frames,
	open,
	scrollY,
	settledDomain,
	openTool,
	tool
} from './story.ts';
import { dialog, openDialog, opener, radio } from './export-dialog.ts';

const one = 'imod-2025-09-25-services-disabled';
const autumn = '/?from=2025-09-01&to=2025-12-31&kinds=report,statement';

const field = (page: Page, name: string) =>
	dialog(page).getByRole('textbox', { name, exact: true });
const copier = (page: Page, name: string) => dialog(page).getByRole('button', { name });

async function tabTo(page: Page, target: Locator) {
	for (let i = 0; i < 60; i++) {
		if (await target.evaluate((node) => node === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`the Tab key does not come to ${target}`);
}

test('the dialog gives the view, a citation and a file, by keys, and asks for nothing beside its own code', async ({
	page,
	context
}) => {
	await test.step('nothing is asked for beside its own code, and that once', async () => {
		const wrong = watch(page);
		await open(page, autumn);
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		page.on('request', (request) => {
			if (!/favicon|^blob:/.test(request.url())) asked.push(request.url());
		});
		await openDialog(page);
		await page.waitForLoadState('networkidle');
		expect(asked.length).toBeGreaterThan(0);
		const { origin } = new URL(page.url());
		for (const url of asked) {
			expect(url.startsWith(`${origin}/_app/immutable/`)).toBe(true);
			expect(url).toMatch(/\.(js|css)$/);
		}
		expect(new Set(asked).size).toBe(asked.length);
		asked.length = 0;
		for (const part of ['Cite', 'Export a file', 'Share a link']) {
			await radio(page, part).check();
			await frames(page, 3);
		}
		await copier(page, 'Close').click();
		await openDialog(page);
		expect(asked).toEqual([]);
		expect(wrong).toEqual([]);
		await copier(page, 'Close').click();
	});

	await test.step('by keys alone at 320 px: the link, a citation, a file', async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
		await page.setViewportSize({ width: 320, height: 800 });
		await anew(page, autumn);
		await tool(page, 'share').locator('> summary').focus();
		await page.keyboard.press('Enter');
		await opener(page).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Share, cite, export' })).toBeFocused();

		await tabTo(page, copier(page, 'Copy link to this view'));
		await page.keyboard.press('Enter');
		await expect(dialog(page).getByText('Copied.')).toBeVisible();
		expect(await clipboard()).toBe(await field(page, 'Link to this view').inputValue());

		await tabTo(page, radio(page, 'Share a link'));
		await page.keyboard.press('ArrowRight');
		await tabTo(page, dialog(page).getByLabel('What to cite'));
		await page.keyboard.press('ArrowDown');
		const apa = field(page, 'APA');
		await tabTo(page, copier(page, 'Copy APA'));
		await page.keyboard.press('Enter');
		await expect(dialog(page).getByText('Copied.')).toBeVisible();
		expect(await clipboard()).toBe(await apa.inputValue());
		const [first = ''] = await cards(page).getByRole('heading', { level: 3 }).allInnerTexts();
		expect(await clipboard()).toContain(first);

		await tabTo(page, radio(page, 'Cite'));
		await page.keyboard.press('ArrowRight');
		await tabTo(page, radio(page, 'Picture (PNG)'));
		for (const name of ['Picture (SVG)', 'Table (CSV)']) {
			await page.keyboard.press('ArrowRight');
			await expect(radio(page, name)).toBeChecked();
		}
		const coming = page.waitForEvent('download');
		await tabTo(page, copier(page, 'Download file'));
		await page.keyboard.press('Enter');
		expect((await coming).suggestedFilename()).toMatch(/^otr-.*-2025-09-01_2025-12-31-part\.csv$/);

		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
		await expect(tool(page, 'share').locator('> summary')).toBeFocused();
	});

	await test.step('the link gives the view back, also before the address says it', async () => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await anew(page, `${autumn}&event=imod-2025-09-25-mass-surveillance-principle&theme=dark`);
		await openTool(page, 'filter');
		await page.getByRole('checkbox', { name: /^Report( \d+)?$/ }).uncheck();
		await openTool(page, 'share');
		// In one task: the address is written a quarter of a second later at the earliest.
		const before = page.url();
		const zoom = await button(page, 'Zoom in').elementHandle();
		const press = await opener(page).elementHandle();
		await page.evaluate(
			([zoom, press]) => {
				(zoom as HTMLElement).click();
				(press as HTMLElement).click();
			},
			[zoom, press]
		);
		const link = await field(page, 'Link to this view').inputValue();
		expect(link).not.toBe(before);
		expect(await field(page, 'Link to the selected event alone').inputValue()).toBe(
			new URL('/e/imod-2025-09-25-mass-surveillance-principle/', before).href
		);
		await copier(page, 'Close').click();
		const words = await settledDomain(page);
		const titles = await cards(page).getByRole('heading', { level: 3 }).allInnerTexts();
		await expect.poll(() => page.url()).toBe(link);
		const other = await page.context().newPage();
		await open(other, link);
		await expect(domain(other)).toHaveText(words);
		expect(await cards(other).getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(titles);
		await openTool(other, 'filter');
		await expect(other.getByRole('checkbox', { name: /^Report( \d+)?$/ })).not.toBeChecked();
		expect(link).toContain('theme=dark');
	});

	await test.step('the page stays where it is', async () => {
		await anew(page, '/');
		await openDialog(page);
		const at = await scrollY(page);
		await page.keyboard.press('Escape');
		expect(await scrollY(page)).toBe(at);
	});

	await test.step('as of a day with nothing there is nothing to take, and the page still says so', async () => {
		await anew(page, '/?asof=2024');
		await expect(page.getByText('Nothing in this record was public by then')).toBeVisible();
		await openDialog(page);
		await radio(page, 'Cite').check();
		await expect(dialog(page).getByLabel('What to cite').locator('option')).toHaveCount(1);
		await radio(page, 'Export a file').check();
		await expect(dialog(page).getByText('there is nothing to export')).toBeVisible();
		await expect(copier(page, 'Download file')).toHaveCount(0);
		await copier(page, 'Close').click();
	});

	await test.step('the selected event is cited first, by each style, with its address and the version', async () => {
		const { title } = factOf(one);
		await anew(page, `/?event=${one}`);
		await openDialog(page);
		await radio(page, 'Cite').check();
		const choice = dialog(page).getByLabel('What to cite');
		await expect(choice).toHaveValue(one);
		expect(await choice.locator('option').nth(1).getAttribute('value')).toBe(one);
		await expect(choice.locator('option')).toHaveCount((await cards(page).count()) + 1);
		const footer = await page.locator('footer').innerText();
		const hash = /Version ([0-9a-f]{12})/.exec(footer)?.[1] ?? 'none';
		for (const name of ['APA', 'Chicago', 'Link with a quote', 'BibTeX', 'CSL-JSON']) {
			const text = await field(page, name).inputValue();
			expect(text).toContain(hash);
			expect(text).toContain(`/e/${one}/`);
		}
		const [entry] = entries(await field(page, 'BibTeX').inputValue());
		expect(JSON.stringify(entry)).toContain(title);
		const [item] = JSON.parse(await field(page, 'CSL-JSON').inputValue());
		expect(item.title).toBe(title);
		await choice.selectOption('');
		await expect.poll(() => field(page, 'APA').inputValue()).not.toContain(one);
		expect(await field(page, 'APA').inputValue()).toContain(await page.title());
		await copier(page, 'Close').click();
	});

	await test.step('the system’s own sharing is there where there is one, and what it refuses is said', async () => {
		const native = dialog(page).getByRole('button', { name: 'Share with an app…' });
		await anew(page, autumn);
		await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
		await openDialog(page);
		await expect(native).toHaveCount(0);
		await copier(page, 'Close').click();
		await page.evaluate(() => {
			const shared: ShareData[] = [];
			Object.defineProperty(navigator, 'share', {
				configurable: true,
				value: (data: ShareData) => {
					shared.push(data);
					const name = ['', 'AbortError', 'NotAllowedError'][shared.length - 1];
					return name ? Promise.reject(new DOMException('no', name)) : Promise.resolve();
				}
			});
			Object.assign(window, { shared });
		});
		await anew(page, autumn);
		await openDialog(page);
		await radio(page, 'Share a link').check();
		const status = dialog(page).getByText('Sharing failed. Copy the link instead.');
		await native.click();
		await native.click();
		await frames(page);
		await expect(status).toHaveCount(0);
		await native.click();
		await expect(status).toBeVisible();
		const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
		expect(shared[0]).toEqual({ title: await page.title(), url: page.url() });
		await copier(page, 'Close').click();
	});

	await test.step('where the clipboard is refused, as in a frame, all of the text is selected', async () => {
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'clipboard', {
				configurable: true,
				value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
			});
		});
		await anew(page, autumn);
		await openDialog(page);
		await radio(page, 'Share a link').check();
		await copier(page, 'Copy link to this view').click();
		await expect(dialog(page).getByText('The text is selected: press Ctrl+C')).toBeVisible();
		const area = field(page, 'Link to this view');
		await expect(area).toBeFocused();
		const selected = await area.evaluate((node) => {
			const { value, selectionStart, selectionEnd } = node as HTMLTextAreaElement;
			return value.slice(selectionStart, selectionEnd);
		});
		expect(selected).toBe(page.url());
		await copier(page, 'Close').click();
	});

	await test.step('axe finds nothing in any part at 1280 px, dark', () =>
		expectFits(page, 1280, 'dark'));
});

/** One of these is looked at above, after all else. */
for (const [width, colorScheme] of [
	[320, 'light'],
	[1280, 'light'],
	[320, 'dark']
] as const) {
	test(
		`axe finds nothing in any part at ${width} px, ${colorScheme}`,
		{ tag: '@all' },
		async ({ page }) => {
			await open(page);
			await expectFits(page, width, colorScheme);
		}
	);
}

/** Axe finds nothing in any part of the dialog, and nothing is wider than the window. */
async function expectFits(page: Page, width: number, colorScheme: 'light' | 'dark') {
	await page.setViewportSize({ width, height: 800 });
	await page.emulateMedia({ colorScheme });

	await anew(page, `${autumn}&event=${one}`);
	await openDialog(page);
	const check = async () => {
		await expectClean(page, 'dialog');
		const [inner, outer] = await dialog(page).evaluate((node) => [
			node.scrollWidth,
			node.clientWidth
		]);
		expect(inner).toBeLessThanOrEqual(outer);
	};
	await check();
	await radio(page, 'Cite').check();
	await check();
	await radio(page, 'Export a file').check();
	await check();
	await radio(page, 'Table (CSV)').check();
	await check();
}
