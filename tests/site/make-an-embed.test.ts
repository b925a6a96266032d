import { expect, type Frame, type Page } from '@playwright/test';
import { anew } from './anew.ts';
import { contentHeight, fitted, frameHeight, rowOf } from './embed-frame.ts';
import { embedded, openHost, originOf, watch } from './hosts.ts';
import {
	boxOf,
	button,
	domain,
	factOf,
	frames,
	marks,
	open,
	started,
	openTool,
	tool
} from './story.ts';
import { test } from './new-window.ts';

const one = 'imod-2025-08-06-unit-8200-report';
const other = 'imod-2025-09-25-services-disabled';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed this story' });
const opener = (page: Page) => page.getByRole('button', { name: 'Embed', exact: true });
/** Of an element, its script has a field of its own. */
const snippet = (page: Page) => dialog(page).locator('textarea').first();
const radio = (page: Page, name: string) => dialog(page).getByRole('radio', { name });
/** Those of a fixed height first: each time one of the others is chosen after them, its heights are measured. */
const kinds = [
	'Frame only',
	'Address',
	'In Markdown and components',
	'Figure with script'
] as const;

/** @param isOpen whether the story is open already, at another address */
async function openDialog(page: Page, address = '/', isOpen = false): Promise<Frame> {
	await (isOpen ? anew : open)(page, address);
	await openTool(page, 'share');
	await opener(page).click();
	await expect(dialog(page)).toBeVisible();
	return preview(page);
}

/** The frame in the dialog, once it has started. */
async function preview(page: Page): Promise<Frame> {
	const frame = await embedded(page);
	await started(frame);
	return frame;
}

const unescape = (text: string) =>
	text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The elements of the snippet that is shown, as ours are written. `embed/snippets.test.ts` reads all that can be. */
async function shown(page: Page) {
	const html = await snippet(page).inputValue();
	const elements = [...html.matchAll(/<([a-z]+)((?: [a-z-]+(?:="[^"]*")?)*)>([^<]*)/g)].map(
		([, tag, attributes = '', text = '']): Record<string, string> => ({
			tag: tag ?? '',
			text: unescape(text).trim(),
			...Object.fromEntries(
				[...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value = '']) => [
					name,
					unescape(value)
				])
			)
		})
	);
	return (tag: string) => elements.find((element) => element.tag === tag) ?? {};
}

const queryOf = (address = ''): Record<string, string> =>
	Object.fromEntries(new URL(address.replace('#?', '?')).searchParams);

test('its code comes when it is asked for, and if not the page goes on; what the reader sees and chooses is in snippet and preview', async ({
	page,
	context
}) => {
	await test.step('its code comes when it is asked for, by a key, and leaving gives the focus back', async () => {
		const wrong = watch(page);
		const asked: { url: string; text: Promise<string> }[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() !== 'script') return;
			asked.push({ url: response.url(), text: response.text() });
		});
		const holders = async () => {
			const texts = await Promise.all(asked.map(({ text }) => text));
			return texts.filter((text) => text.includes('Figure with script')).length;
		};
		await open(page);
		await page.waitForLoadState('networkidle');
		expect(asked.length).toBeGreaterThan(0);
		expect(await holders()).toBe(0);
		await openTool(page, 'share');
		let go: (() => void) | undefined;
		const held = new Promise<void>((resolve) => (go = resolve));
		await page.route('**/_app/**', async (route) => {
			await held;
			await route.continue();
		});
		await opener(page).focus();
		await page.keyboard.press('Enter');
		// Until it comes, that is said.
		await expect(page.getByRole('status').filter({ hasText: 'Loading…' })).toBeVisible();
		go?.();
		await expect(page.getByRole('heading', { name: 'Embed this story' })).toBeFocused();
		await expect(page.getByText('Loading…')).toHaveCount(0);
		await page.unroute('**/_app/**');
		expect(await holders()).toBe(1);
		await preview(page);
		expect(new Set(asked.map(({ url }) => url)).size).toBe(asked.length);
		expect(wrong).toEqual([]);
		// `ui/dialog.svelte.test.ts` has the other ways to leave.
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
		await expect(tool(page, 'share').locator('> summary')).toBeFocused();
	});

	await test.step('where code does not come, that is said and the page goes on', async () => {
		await page.route('**/_app/**', (route) => route.abort());
		await openTool(page, 'share');
		// Another dialog, which comes in the same way: this one’s code is here.
		await page.locator('#page_open-export').click();
		await expect(page.getByText('It could not be loaded.')).toBeVisible();
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(tool(page, 'share').locator('> summary')).toBeFocused();
		await marks(page).first().click();
		await expect(page).toHaveURL(/event=/);
		await page.unroute('**/_app/**');
	});

	await test.step('what the reader sees is in every snippet and in the preview', async () => {
		// High enough for the tools without scrolling, which would select another one.
		await page.setViewportSize({ width: 1280, height: 1100 });
		await anew(page, `/?theme=dark&event=${one}`);
		await button(page, 'Zoom in').click();
		await openTool(page, 'filter');
		await page.getByRole('checkbox', { name: 'Protest' }).uncheck();
		await page.getByRole('checkbox', { name: /^U\.S\. Immigration/ }).uncheck();
		for (const part of [/from=/, /kinds=/, /tracks=imod/]) await expect(page).toHaveURL(part);
		const words = await domain(page).innerText();
		const { from = '', to = '', ...rest } = queryOf(page.url());
		expect(rest).toEqual({
			event: one,
			tracks: 'imod',
			kinds: 'report,action,statement,measurement',
			theme: 'dark'
		});
		await openTool(page, 'share');
		await opener(page).click();
		const all: Record<string, string> = { from, to, ...rest };
		const { theme, ...link } = all;

		await radio(page, 'Frame only').check();
		const iframe = (await shown(page))('iframe');
		expect(queryOf(iframe.src)).toEqual(all);
		expect(iframe).toMatchObject({
			title: await page.title(),
			width: '100%',
			height: '640',
			loading: 'lazy',
			allow: 'fullscreen; clipboard-write',
			referrerpolicy: 'no-referrer'
		});

		const frame = await preview(page);
		expect(queryOf(frame.url())).toEqual(all);
		expect(await domain(frame).innerText()).toBe(words);
		await expect(rowOf(frame, one)).toHaveAttribute('open');

		await radio(page, 'Figure with script').check();
		const find = await shown(page);
		expect(find('figure')).toMatchObject({
			'data-event': one,
			'data-from': from,
			'data-to': to,
			'data-theme': theme
		});
		expect(queryOf(find('figure')['data-story'])).toEqual({ tracks: 'imod', kinds: link.kinds });
		expect(queryOf(find('a').href)).toEqual(link);
		expect(new URL(find('a').href ?? '').hash).toBe(`#${one}`);
		expect(find('a').text).toBe(await page.title());
		expect(find('img')).toMatchObject({ width: '600', height: '315' });
		expect(find('img').alt).toBe(
			await page.locator('meta[property="og:image:alt"]').getAttribute('content')
		);
		expect((await page.request.get(find('img').src ?? '')).ok()).toBe(true);
		expect((await page.request.get(find('script').src ?? '')).ok()).toBe(true);

		await radio(page, 'Address').check();
		expect(queryOf(await snippet(page).inputValue())).toEqual(all);
	});

	await test.step('what is chosen is in the preview, leaves the page’s history alone, and is copied', async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const { length, address } = await page.evaluate(() => ({
			length: history.length,
			address: location.href
		}));
		await dialog(page).getByLabel('Start on').selectOption(other);
		await expect(rowOf(await preview(page), other)).toHaveAttribute('open');
		await radio(page, 'Fixed').check();
		await dialog(page).getByLabel('Height in px').fill('500');
		await expect.poll(() => frameHeight(page)).toBe(500);
		expect(await page.evaluate(() => history.length)).toBe(length);
		expect(page.url()).toBe(address);
		await dialog(page).getByRole('button', { name: 'Copy' }).click();
		await expect(dialog(page).getByText('Copied.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await snippet(page).inputValue());
	});

	await test.step('E34: pasted into an article, what each kind gives works, and a figure with one card keeps the room that its frame needs', async () => {
		await page.keyboard.press('Escape');
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectEach(page, 1200, true);
	});
});

/** Keeps a list of what shifts in the pages to come. */
const noteShifts = (page: Page) =>
	page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});

/** In an article a figure keeps the room that its frame needs, and nothing moves when that comes. */
async function expectRoom(
	page: Page,
	html: string,
	look: (frame: Frame) => Promise<unknown> = () => Promise.resolve()
) {
	await noteShifts(page);
	// The first, and 800, lie between the measured widths; `embed-in-boxes` has figures of both sizes of window.
	for (const width of process.env.OTR_ALL ? [375, 800, 1440] : [375]) {
		await page.setViewportSize({ width, height: 900 });
		await openHost(page, 'e34-pasted', { snippet: html });
		const frame = await preview(page);
		await look(frame);
		const height = await fitted(page, frame);
		const room = (await boxOf(page.locator('figure'))).height;
		expect(room, `${width}`).toBeGreaterThanOrEqual(height);
		expect(room, `${width}`).toBeLessThan(height * 1.12);
		await frames(page);
		expect(await page.evaluate('shifts'), `${width}`).toEqual([]);
	}
}

/** The text of a figure whose frame has these entries. */
async function figureWith(page: Page, cards: string): Promise<string> {
	await dialog(page).getByLabel('Entries').selectOption(cards);
	await radio(page, 'Figure with script').check();
	const frame = await preview(page);
	expect(await fitted(page, frame)).toBe(await contentHeight(frame));
	// Measured at all widths.
	await expect(snippet(page)).toHaveValue(/padding-bottom: calc\(/);
	return snippet(page).inputValue();
}

for (const [cards, address] of [
	['The list, folded', '/'],
	['Five nearby entries', `/?event=${one}`],
	['The list, open', '/']
] as const) {
	test(
		`${cards}: a figure keeps the room that its frame needs, and nothing moves when it comes`,
		{ tag: '@all' },
		async ({ page }) => {
			await openDialog(page, address);
			await expectRoom(page, await figureWith(page, cards));
		}
	);
}

/** Which kinds a script makes as high as their content. */
const canGrow = (kind: (typeof kinds)[number]) =>
	kind === 'Figure with script' || kind === 'In Markdown and components';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

for (const width of [320, 768, 1200]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		const title = `E34: pasted into an article of ${width} px, ${colorScheme}, what each kind gives works`;
		// The first test has the widest, dark.
		test(title, { tag: '@all' }, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await expectEach(page, width);
		});
	}
}

/** What each kind gives works in an article, and a figure with one card keeps the room that its frame needs. */
async function expectEach(page: Page, width: number, isOpen = false) {
	// So high that the tools need no scrolling, which would select the card that it comes to.
	await page.setViewportSize({ width, height: width < 640 ? 1_600 : 900 });
	await openDialog(page, `/?event=${one}&from=2025-07-01&to=2025-10-31&tracks=imod`, isOpen);
	const texts: [(typeof kinds)[number], string][] = [];
	const isAll = Boolean(process.env.OTR_ALL);
	for (const kind of kinds) {
		// With its list, too, where all is tried.
		if (kind === kinds[2] && !isAll)
			await dialog(page).getByLabel('Entries').selectOption('Only this one');
		await radio(page, kind).check();
		if (canGrow(kind)) await fitted(page, await preview(page));
		else expect(await frameHeight(page), kind).toBe(640);
		await expect(dialog(page).getByRole('button', { name: 'Copy' }).first()).toBeEnabled();
		const fields = await dialog(page).locator('textarea').all();
		const text = (await Promise.all(fields.map((each) => each.inputValue()))).join('\n');
		expect(text, kind).toContain(originOfSite(page));
		texts.push([kind, text]);
	}
	// What is in the frame alone is its address.
	const [[, alone] = ['', ''], [, bare] = ['', '']] = texts;
	expect(alone).toContain(` src="${escape(bare.replace('?', '#?'))}"`);
	const withOne = await figureWith(page, 'Only this one');
	const wrong = watch(page);
	// A figure is pasted with its one card, and an address is that of the frame.
	const pasted = texts.filter(([kind]) => isAll || /^Frame|^In Markdown/.test(kind));
	expect(pasted.length).toBeGreaterThan(1);
	for (const [kind, text] of pasted) {
		await test.step(kind, () => expectPasted(page, kind, text, width));
	}
	await test.step('with one card', () =>
		expectRoom(page, withOne, async (frame) => {
			expect(await domain(frame).innerText()).toBe('1 Jul 2025 to 31 Oct 2025');
			await expect(frame.locator('.in-place h3')).toHaveText(factOf(one).title);
			await expect(frame.locator('details[id]:not([id^="imod-"])')).toHaveCount(0);
			await expect(page.locator('figure').getByRole('link')).toBeHidden();
		}));
	expect(wrong).toEqual([]);
}

async function expectPasted(page: Page, kind: (typeof kinds)[number], text: string, width: number) {
	const html =
		kind === 'Address'
			? `<iframe title="A timeline" width="100%" height="640" style="border: 0" src="${escape(text)}"></iframe>`
			: text;
	await openHost(page, 'e34-pasted', { snippet: html });
	await expect(page.locator('iframe'), kind).toHaveCount(1);
	const frame = await preview(page);
	expect(frame.url(), kind).not.toContain(originOf('hosts'));
	expect(await domain(frame).innerText(), kind).toBe('1 Jul 2025 to 31 Oct 2025');
	if (canGrow(kind) && !process.env.OTR_ALL) {
		await expect(frame.locator('.in-place h3'), kind).toHaveText(factOf(one).title);
	} else {
		// In a narrow frame that grows, the card is below the drawing, and the list is folded.
		const isBelow = canGrow(kind) && width < 1_000;
		const card = isBelow ? frame.locator('.in-place > details') : rowOf(frame, one);
		await expect(card, kind).toHaveAttribute('open');
		const summary = card.locator('summary').first();
		await expect(summary, kind).toContainText(factOf(one).title);
		await expect(summary, kind).toBeVisible();
	}
	// The other track's events are not there.
	await expect(frame.locator('details[id]:not([id^="imod-"])'), kind).toHaveCount(0);
	if (canGrow(kind)) {
		const height = await fitted(page, frame);
		expect(height).not.toBe(640);
		const element = page.locator('figure, otr-timeline');
		await expect(element.getByRole('link')).toBeHidden();
		const room = (await boxOf(element)).height;
		expect(room).toBeGreaterThanOrEqual(height);
		expect(room).toBeLessThan(height * 1.12);
	} else {
		expect(await frameHeight(page), kind).toBe(640);
	}
	await frames(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth), kind).toBe(width);
	const paper = await frame.evaluate(
		() => getComputedStyle(document.documentElement).backgroundColor
	);
	// The article is light, whatever the reader's system.
	expect(paper, kind).toContain('oklch(0.985');
}

function originOfSite(page: Page): string {
	return new URL(page.url()).origin;
}
