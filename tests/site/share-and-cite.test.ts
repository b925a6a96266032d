import { expect, test, type Locator, type Page } from '@playwright/test';
import { anew } from './anew.ts';
import { watch } from './hosts.ts';
import {
	button,
	cards,
	domain,
	frames,
	open,
	scrollY,
	settledDomain,
	openTool,
	tool
} from './story.ts';
import { dialog, openDialog, opener, radio } from './export-dialog.ts';

// What each part of the dialog says, and what it does where the browser refuses: `story/share.svelte.test.ts`.
const autumn = '/?from=2025-09-01&to=2025-12-31&kinds=report,statement';

const field = (page: Page, name: string) =>
	dialog(page).getByRole('textbox', { name, exact: true });
const copier = (page: Page, name: string) => dialog(page).getByRole('button', { name });

async function tabTo(page: Page, target: Locator) {
	const wanted = await target.elementHandle();
	for (let i = 0; i < 60; i++) {
		if (await page.evaluate((node) => node === document.activeElement, wanted)) return;
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
		// A browser’s parser is stricter than readers of feeds. The story’s own page lets no script call it.
		const xml = await (await page.request.get('/feed.xml')).text();
		const name = await page.evaluate((xml) => {
			const parsed = new DOMParser().parseFromString(xml, 'application/xml');
			return parsed.querySelector('parsererror') === null && parsed.documentElement.nodeName;
		}, xml);
		expect(name).toBe('feed');
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
		const at = await scrollY(page);
		expect(wrong).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
		expect(await scrollY(page)).toBe(at);
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
		await anew(page);
		await expect(domain(page)).not.toHaveText(words);
		await open(page, link);
		await expect(domain(page)).toHaveText(words);
		expect(await cards(page).getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(titles);
		await openTool(page, 'filter');
		await expect(page.getByRole('checkbox', { name: /^Report( \d+)?$/ })).not.toBeChecked();
		expect(link).toContain('theme=dark');
	});
});
