import { expect, type Frame, type Page } from '@playwright/test';
import { anew } from './anew.ts';
import { contentHeight, fitted, frameHeight, rowOf } from './embed-frame.ts';
import { embedded, openHost, originOf, watch } from './hosts.ts';
import { boxOf, domain, factOf, frames, marks, open, started, openTool, tool } from './story.ts';
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
type Kind = (typeof kinds)[number];

async function openDialog(page: Page, address = '/'): Promise<Frame> {
	await open(page, address);
	await openTool(page, 'share');
	await opener(page).click();
	await expect(dialog(page)).toBeVisible();
	return preview(page);
}

/** The frame in the dialog, or in an article, once it has started. */
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

test('its code comes when it is asked for, and if not the page goes on; what the reader sees and chooses is in snippet and preview, and works in an article', async ({
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

	await test.step('what the reader sees is in every snippet and in the preview; what is chosen, too, and leaves the page’s history alone', async () => {
		// High enough for the tools without scrolling, which would select another one.
		await page.setViewportSize({ width: 1280, height: 1100 });
		const { link, all } = seen;
		await anew(page, `/?${new URLSearchParams({ ...all, event: other })}`);
		await openTool(page, 'share');
		await opener(page).click();
		const find = await shown(page);
		expect(find('figure')).toMatchObject({
			'data-event': other,
			'data-from': all.from,
			'data-to': all.to,
			'data-theme': all.theme
		});
		expect(queryOf(find('figure')['data-story'])).toEqual({ tracks: 'imod', kinds: all.kinds });
		expect(queryOf(find('a').href)).toEqual({ ...link, event: other });
		expect(new URL(find('a').href ?? '').hash).toBe(`#${other}`);
		expect(find('a').text).toBe(await page.title());
		expect(find('img')).toMatchObject({ width: '600', height: '315' });
		expect(find('img').alt).toBe(
			await page.locator('meta[property="og:image:alt"]').getAttribute('content')
		);
		for (const { src = '' } of [find('img'), find('script')])
			expect((await page.request.get(src)).ok(), src).toBe(true);

		await radio(page, 'Frame only').check();
		const iframe = (await shown(page))('iframe');
		expect(queryOf(iframe.src)).toEqual({ ...all, event: other });
		expect(iframe).toMatchObject({
			title: await page.title(),
			width: '100%',
			height: '640',
			loading: 'lazy',
			allow: 'fullscreen; clipboard-write',
			referrerpolicy: 'no-referrer'
		});
		const { length, address } = await page.evaluate(() => ({
			length: history.length,
			address: location.href
		}));
		await dialog(page).getByLabel('Start on').selectOption(one);
		const frame = await preview(page);
		expect(queryOf(frame.url())).toEqual(all);
		await expect(domain(frame)).toHaveText(seen.words);
		await expect(rowOf(frame, one)).toHaveAttribute('open');
		expect(await frameHeight(page)).toBe(640);
		expect(await page.evaluate(() => history.length)).toBe(length);
		expect(page.url()).toBe(address);
	});

	await test.step('E34: what is copied works in an article, and a figure with one card keeps the room that its frame needs', async () => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const copied = async () => {
			await dialog(page).getByRole('button', { name: 'Copy' }).first().click();
			await expect(dialog(page).getByText('Copied.')).toBeVisible();
			return page.evaluate(() => navigator.clipboard.readText());
		};
		const alone = await copied();
		expect(alone).toBe(await snippet(page).inputValue());
		await radio(page, 'Address').check();
		// What is in the frame alone is its address.
		const bare = await snippet(page).inputValue();
		expect(queryOf(bare)).toEqual(seen.all);
		expect(alone).toContain(` src="${escape(bare.replace('?', '#?'))}"`);
		await dialog(page).getByLabel('Entries').selectOption('Only this one');
		await radio(page, 'In Markdown and components').check();
		await fitted(page, await preview(page));
		const element = await textsOf(page);
		const figure = await figureWith(page, 'Only this one');
		await page.emulateMedia({ colorScheme: 'dark' });
		const wrong = watch(page);
		// A frame alone: `embed-in-a-cms.test.ts`.
		await test.step('our own element', async () => {
			await page.setViewportSize({ width: 1200, height: 900 });
			await openHost(page, 'e34-pasted', { snippet: element });
			await expectPasted(page, 'In Markdown and components', 1200, 'dark');
		});
		await test.step('a figure with one card', () => expectOneCard(page, figure));
		expect(wrong).toEqual([]);
	});
});

/** What the reader sees in the first test, as its address has it. The link to the story carries no theme. */
const link = {
	event: one,
	from: '2025-07-01',
	to: '2025-10-31',
	tracks: 'imod',
	kinds: 'report,action,statement,measurement'
};
const seen = { link, all: { ...link, theme: 'dark' }, words: '1 Jul 2025 to 31 Oct 2025' };

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
const canGrow = (kind: Kind) =>
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

/** All that the dialog shows to be copied: of an element, its script has a field of its own. */
async function textsOf(page: Page): Promise<string> {
	await expect(dialog(page).getByRole('button', { name: 'Copy' }).first()).toBeEnabled();
	const fields = await dialog(page).locator('textarea').all();
	return (await Promise.all(fields.map((each) => each.inputValue()))).join('\n');
}

/** What each kind gives works in an article, and a figure with one card keeps the room that its frame needs. */
async function expectEach(page: Page, width: number) {
	// So high that the tools need no scrolling, which would select the card that it comes to.
	await page.setViewportSize({ width, height: width < 640 ? 1_600 : 900 });
	await openDialog(page, `/?event=${one}&from=2025-07-01&to=2025-10-31&tracks=imod`);
	const texts: [Kind, string][] = [];
	for (const kind of kinds) {
		await radio(page, kind).check();
		if (canGrow(kind)) await fitted(page, await preview(page));
		else expect(await frameHeight(page), kind).toBe(640);
		const text = await textsOf(page);
		expect(text, kind).toContain(originOfSite(page));
		texts.push([kind, text]);
	}
	const withOne = await figureWith(page, 'Only this one');
	const wrong = watch(page);
	for (const [kind, text] of texts) {
		await test.step(kind, async () => {
			const frame = `<iframe title="A timeline" width="100%" height="640" style="border: 0" src="${escape(text)}"></iframe>`;
			await openHost(page, 'e34-pasted', { snippet: kind === 'Address' ? frame : text });
			await expectPasted(page, kind, width, 'light');
		});
	}
	await test.step('with one card', () => expectOneCard(page, withOne));
	expect(wrong).toEqual([]);
}

/** In an article, a figure with one card has that and no other, and keeps the room that it needs. */
const expectOneCard = (page: Page, figure: string) =>
	expectRoom(page, figure, async (frame) => {
		await expect(domain(frame)).toHaveText(seen.words);
		await expect(frame.locator('.in-place h3')).toHaveText(factOf(one).title);
		await expect(frame.locator('details[id]:not([id^="imod-"])')).toHaveCount(0);
		await expect(page.locator('figure').getByRole('link')).toBeHidden();
	});

/**
 * The one frame of the article works: that of a text of this kind, with its list where all is tried, else one that grows
 * has its one card.
 */
async function expectPasted(page: Page, kind: Kind, width: number, theme: 'light' | 'dark') {
	const iframe = page.locator('iframe');
	await expect(iframe, kind).toHaveCount(1);
	const frame = await preview(page);
	expect(frame.url(), kind).not.toContain(originOf('hosts'));
	await expect(domain(frame), kind).toHaveText(seen.words);
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
		await expect
			.poll(async () => (await boxOf(iframe)).height - (await contentHeight(frame)), kind)
			.toBe(0);
		const { height } = await boxOf(iframe);
		expect(height).not.toBe(640);
		const element = page.locator('figure, otr-timeline');
		await expect(element.getByRole('link')).toBeHidden();
		const room = (await boxOf(element)).height;
		expect(room).toBeGreaterThanOrEqual(height);
		expect(room).toBeLessThan(height * 1.12);
	} else {
		expect((await boxOf(iframe)).height, kind).toBe(640);
	}
	await frames(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth), kind).toBe(width);
	// As it was chosen: without a choice, it is light in a light article, whatever the reader's system.
	await expect(frame.locator('html'), kind).toHaveCSS('background-color', papers[theme]);
}

/** How the tokens of the styles have them. */
const papers = { light: /^oklch\(0\.985 /, dark: /^oklch\(0\.205 / };

function originOfSite(page: Page): string {
	return new URL(page.url()).origin;
}
