import { expect, test, type Page } from '@playwright/test';
import { countListeners, embedded, openHost, originOf, sized, usual, watch } from './hosts.ts';
import { facts } from './story.ts';
import { test as inNewWindow } from './new-window.ts';

interface Told {
	type: string;
	from: string;
	detail: Record<string, unknown>;
}

/** Keeps what bubbles up to the page of its embeds. */
async function listen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const told: Told[] = [];
		Object.assign(window, { told });
		for (const type of ['otr:ready', 'otr:state', 'otr:error']) {
			addEventListener(type, (event) => {
				const { detail, target } = event as CustomEvent<Record<string, unknown>>;
				told.push({ type, from: (target as Element).localName, detail });
			});
		}
	});
}

const toldIn = (page: Page, type: string): Promise<Told[]> =>
	page.evaluate(
		(type) => (window as unknown as { told: Told[] }).told.filter((each) => each.type === type),
		type
	);

/** Sets what the first such element shows, and waits for the answer. */
const set = (page: Page, selector: string, change: object) =>
	page.evaluate(
		([selector, change]) => {
			const element = document.querySelector<HTMLElement>(selector);
			return element && window.otrEmbed?.set(element, change);
		},
		[selector, change] as const
	);

const report = 'imod-2025-08-06-unit-8200-report';
const nothing = { event: null, from: null, to: null };

test('E15: a page sets what the frame shows, hears of it, and its attributes do what they say', async ({
	page
}) => {
	const wrong = watch(page);
	await listen(page);
	await openHost(page, 'e16-fallback', { site: 'open' });
	await page.waitForFunction(() => 'otrEmbed' in window);
	// Asked before the frame has started, it answers once it has.
	const first = await set(page, 'figure', { event: report });
	expect(first).toMatchObject({ event: report });
	const frame = await embedded(page);
	await expect(frame.locator(`details[id="${report}"]`)).toHaveAttribute('open');
	expect(await toldIn(page, 'otr:ready')).toEqual([
		{ type: 'otr:ready', from: 'figure', detail: { story: `${originOf('open')}/` } }
	]);
	const states = async () => (await toldIn(page, 'otr:state')).map(({ detail }) => detail);
	await expect.poll(async () => (await states()).at(-1)).toEqual(first);

	const dates = { from: '2025-08-01', to: '2025-09-30' };
	expect(await set(page, 'figure', dates)).toEqual({ event: report, ...dates });
	expect(await set(page, 'figure', { ...nothing, theme: 'dark' })).toEqual(nothing);
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('iframe')).toHaveCSS('color-scheme', 'dark');
	await expect.poll(async () => (await states()).at(-1)).toEqual(nothing);
	const count = (await states()).length;

	// What the frame cannot know changes nothing; what is no embed answers, too.
	expect(await set(page, 'figure', { event: 'unknown', theme: 'purple' })).toEqual(nothing);
	expect(await set(page, 'h1', { event: report })).toBeNull();
	await expect(frame.locator('html')).not.toHaveAttribute('data-theme');
	expect(await states()).toHaveLength(count);

	const figure = page.locator('figure');
	await figure.evaluate((node) => (node.dataset.event = 'ice-2025-08-06-contract'));
	await figure.evaluate((node, event) => (node.dataset.event = event), report);
	await expect.poll(async () => (await states()).at(-1)).toMatchObject({ event: report });
	await figure.evaluate((node) => delete node.dataset.event);
	await expect.poll(async () => (await states()).at(-1)).toMatchObject({ event: null });
	expect(await toldIn(page, 'otr:ready')).toHaveLength(1);

	expect(await toldIn(page, 'otr:error')).toEqual([]);
	expect(wrong).toEqual([]);
	await figure.evaluate((node) => (node.dataset.story = 'javascript:alert(1)'));
	await expect(page.locator('iframe')).toHaveCount(0);
	expect((await toldIn(page, 'otr:error')).map(({ detail }) => detail)).toEqual([
		{ code: 'address' }
	]);
	expect(await countListeners(page, ['message'])).toBe(0);
});

// A clock that is set leaves its scripts in a window that is used again.
inNewWindow(
	'E15: a frame that fails, and one that never answers, are told of',
	async ({ page }) => {
		await listen(page);
		await page.clock.install();
		await page.route('**/embed/**', async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(/(id="page_record"[^>]*>)/, '$1broken');
			await route.fulfill({ response, body });
		});
		await openHost(page, 'e16-fallback', { site: 'open' });
		await expect
			.poll(async () => (await toldIn(page, 'otr:error')).map(({ detail }) => detail))
			.toEqual([{ code: 'script' }]);
		// What was prerendered stays in the place of the picture: all cards are open, and each is in reach.
		const frame = await embedded(page);
		await expect(page.locator('iframe')).toBeVisible();
		await expect(page.locator('figure img')).toBeHidden();
		const [first, last] = [facts[0], facts.at(-1)];
		await expect(frame.locator('.panel').getByText(first?.summary ?? 'none')).toBeVisible();
		const source = frame.locator(`a[href="${last?.sources.at(-1)?.url}"]`).last();
		await source.scrollIntoViewIfNeeded();
		await expect(source).toBeInViewport();
		await expect(source).toHaveAttribute('target', '_blank');
		await expect(frame.getByRole('link', { name: 'Open the full timeline' })).toBeVisible();
		await page.unroute('**/embed/**');
		await openHost(page, 'e16-fallback', { site: 'stand-in', query: '?mute' });
		await expect(page.locator('iframe')).toHaveCount(1);
		await page.waitForLoadState('load');
		await page.clock.runFor(11_000);
		await expect
			.poll(async () => (await toldIn(page, 'otr:error')).map(({ detail }) => detail))
			.toEqual([{ code: 'silent' }]);
	}
);

test('E15: before consent, nothing is asked of the site; the button that is pressed hands the focus on to the frame; our own element is as the figure, and keeps what it shows from the page’s frameworks', async ({
	page
}) => {
	await test.step('nothing is asked of the site', () => expectNothingAsked(page));
	await test.step('the button hands the focus on', () => expectFocus(page));
	await test.step('our own element', () => expectElement(page));
});

async function expectNothingAsked(page: Page) {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).origin === originOf(usual)) asked.push(request.url());
	});
	await openHost(page, 'e15-consent');
	const button = page.getByRole('button', {
		name: `Show interactive timeline from ${new URL(originOf(usual)).host}`
	});
	await expect(button).toBeVisible();
	await page.waitForLoadState('networkidle');
	await expect(page.locator('iframe, figure img')).toHaveCount(0);
	const story = await page.evaluate(() => {
		const figure = document.querySelector('figure');
		figure?.replaceWith(figure.cloneNode(true));
		return figure?.dataset.story ?? '';
	});
	await expect(button).toHaveCount(1);
	expect(asked).toEqual([]);
	await button.click();
	await sized(page);
	await expect(button).toHaveCount(0);
	expect(asked.length).toBeGreaterThan(0);
	await page.evaluate(() => document.querySelector('figure')?.remove());
	await expect.poll(() => countListeners(page, ['message'])).toBe(0);
	await test.step('the page’s own words, and a manager that gives it for all', async () => {
		await page.waitForLoadState('networkidle');
		asked.length = 0;
		await page.evaluate((story) => {
			const figure = document.createElement('figure');
			figure.className = 'otr-embed';
			Object.assign(figure.dataset, { story, consent: 'click' });
			document.body.append(figure);
		}, story);
		await expect(button).toBeVisible();
		await expectManaged(page, asked);
	});
}

/** In a page of one figure that waits for consent. */
async function expectManaged(page: Page, asked: readonly string[]) {
	const figure = page.locator('figure');
	await figure.evaluate((node) => {
		const other = node.cloneNode() as HTMLElement;
		other.dataset.consentText = 'The timeline is elsewhere.';
		other.dataset.consentButton = 'Show it';
		node.after(other);
	});
	await expect(page.getByText('The timeline is elsewhere.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Show it' })).toBeVisible();
	// What is asked for meanwhile is shown from the start.
	expect(await set(page, 'figure', { event: 'a', theme: 'dark' })).toBeNull();
	expect(asked).toEqual([]);
	await page.evaluate(() => window.otrEmbed?.allow());
	await sized(page, 2);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.locator('iframe').first()).toHaveAttribute('src', /event=a&theme=dark/);
	// It also applies to frames that are added later.
	await figure.first().evaluate((node) => node.after(node.cloneNode(true)));
	await sized(page, 3);
	await expect(page.getByRole('button')).toHaveCount(0);
}

async function expectFocus(page: Page) {
	await openHost(page, 'e15-consent');
	await page.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await sized(page);
	await expect(page.locator('iframe')).toBeFocused();
	await page.keyboard.press('Tab');
	const frame = await embedded(page);
	await expect(frame.getByRole('button', { name: 'More' })).toBeFocused();
}

async function expectElement(page: Page) {
	const wrong = watch(page);
	await listen(page);
	await openHost(page, 'e13-strict-policy');
	await sized(page);
	await page.evaluate((site) => {
		const element = document.createElement('otr-timeline');
		element.setAttribute('story', `${site}/`);
		element.setAttribute('event', 'a');
		element.style.minHeight = '2000px';
		const link = Object.assign(document.createElement('a'), { href: site, textContent: 'A title' });
		element.append(link);
		document.body.prepend(element);
	}, originOf(usual));
	const element = page.locator('otr-timeline');
	const frame = element.locator('iframe');
	await expect(frame).toHaveAttribute('title', 'A title');
	await sized(page, 2);
	expect(await frame.getAttribute('src')).toContain('event=a');
	await expect(page.getByRole('link', { name: 'A title' })).toBeHidden();
	// It is as high as its frame, whatever was kept for it, and as wide as the page, also where that centres what is in it.
	await page.locator('body').evaluate(({ style }) => {
		style.display = 'grid';
		style.justifyItems = 'center';
	});
	const box = await element.boundingBox();
	expect(box).toEqual(await frame.boundingBox());
	expect(box?.height).toBe(700);
	expect(box?.width).toBe(await page.locator('body').evaluate((node) => node.clientWidth));
	const html = await element.evaluate((node) => new XMLSerializer().serializeToString(node));
	expect(html).toMatch(
		/^<otr-timeline xmlns="[^"]*" story="[^"]*" event="a" style="min-height: 2000px;"><a href="[^"]*">A title<\/a><\/otr-timeline>$/
	);
	await element.evaluate((node) => node.setAttribute('event', 'b'));
	await expect
		.poll(async () => (await toldIn(page, 'otr:state')).at(-1))
		.toMatchObject({ from: 'otr-timeline', detail: { event: 'b' } });
	expect(await set(page, 'otr-timeline', { event: null })).toEqual(nothing);
	// In another's shadow tree, moved, copied and away.
	await element.evaluate((node) => {
		const host = document.createElement('div');
		host.attachShadow({ mode: 'open' }).append(node.cloneNode(true));
		document.body.prepend(host);
		document.body.prepend(node);
	});
	await expect(page.locator('otr-timeline > a')).toHaveCount(2);
	await sized(page, 3);
	expect(await countListeners(page, ['message'])).toBe(1);
	await page.evaluate(() => {
		for (const node of document.querySelectorAll('div, otr-timeline, figure')) node.remove();
	});
	await expect.poll(() => countListeners(page, ['message'])).toBe(0);
	expect(wrong).toEqual([]);
}
