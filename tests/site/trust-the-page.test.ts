import { expect, test, type Page } from '@playwright/test';
import { hostile } from '../fixtures/hostile-addresses.ts';
import { expectClean } from './axe.ts';
import { go } from './address.ts';
import { anew } from './anew.ts';
import { noteShifts } from './shifts.ts';
import {
	button,
	cards,
	cardOf,
	domain,
	drawing,
	factOf,
	frames,
	markOf,
	marks,
	open,
	settledDomain,
	settledScroll,
	facts,
	addressOfRecord,
	clusters
} from './story.ts';

const one = 'imod-2025-08-06-unit-8200-report';

declare global {
	interface Window {
		violations: string[];
		injected?: boolean;
	}
}

/** Runs in the page before its scripts. */
function noteViolations() {
	window.violations = [];
	addEventListener('securitypolicyviolation', (e) => {
		window.violations.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`);
	});
}

/** Everything a page complains of, and everything it asks for. */
async function watch(page: Page) {
	const seen = { complaints: [] as string[], requests: [] as string[] };
	page.on('console', (message) => {
		// It is told which language it speaks where it is asked for another.
		if (message.type() === 'info' && message.text().startsWith('“lang=')) return;
		seen.complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => seen.complaints.push(String(error)));
	page.on('crash', () => seen.complaints.push('crash'));
	page.on('request', (request) => seen.requests.push(request.url()));
	page.on('requestfailed', (request) => seen.complaints.push(`failed: ${request.url()}`));
	page.on('response', (response) => {
		if (response.status() >= 400) seen.complaints.push(`${response.status()} ${response.url()}`);
	});
	await page.addInitScript(noteViolations);
	return seen;
}

/** Presses a button whether or not it can do anything now. */
const push = (page: Page, name: string) => button(page, name).click({ force: true });

/** What a reader does: zooms, pans, opens, follows, goes back. */
async function use(page: Page) {
	await button(page, 'Zoom in').click();
	await button(page, 'Zoom in').click();
	await button(page, 'Later').click();
	await settledDomain(page);
	await button(page, 'Whole story').click();
	await settledDomain(page);
	await marks(page).first().click();
	await settledScroll(page);
	await page.evaluate(() => scrollTo(0, 0));
	await marks(page).last().click();
	await settledScroll(page);
	await page.evaluate(() => scrollTo(0, 0));
	for (let i = 0; i < 9; i++) await push(page, 'Zoom in');
	await settledDomain(page);
	await cards(page).nth(20).scrollIntoViewIfNeeded();
	await cards(page).nth(20).getByRole('link').first().click();
	await settledScroll(page);
	await page.goBack();
	await settledScroll(page);
}

// One of each width and scheme: `reach-everything.test.ts`.
test(
	'axe finds nothing, zoomed with a selection, in all widths and schemes',
	{ tag: '@all' },
	async ({ page }) => {
		await open(page);
		for (const [width, colorScheme] of [
			[1280, 'light'],
			[320, 'dark'],
			[1280, 'dark'],
			[320, 'light']
		] as const) {
			await test.step(`at ${width} px, ${colorScheme}`, async () => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 900 });
				await anew(page);
				await expectClean(page);
				await go(page, `/?event=${one}&from=2025-08&to=2025-09`);
				await expectClean(page);
			});
		}
		// At 320 px a press on any cluster lists its events; `long-lists.svelte.test.ts` looks at such a list alone.
		await page.setViewportSize({ width: 320, height: 900 });
		await open(page, addressOfRecord('200'));
		await clusters(page).last().click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectClean(page, 'dialog');
	}
);

/** Used as a reader uses it, it breaks no rule, asks nobody else, and keeps nothing. */
async function expectQuiet(page: Page, seen: Awaited<ReturnType<typeof watch>>) {
	await use(page);
	expect(seen.complaints).toEqual([]);
	expect(await page.evaluate(() => window.violations)).toEqual([]);
	expect(seen.requests.length).toBeGreaterThan(3);
	const own = test.info().project.use.baseURL;
	expect(seen.requests.filter((url) => new URL(url).origin !== own)).toEqual([]);
	const hints = await page
		.locator('link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="prefetch"]')
		.count();
	expect(hints).toBe(0);

	// What is kept as the page is left is there by then, too.
	await page.goto('/favicon.svg');
	const stored = await page.evaluate(async () => ({
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
	expect(stored).toEqual({ local: [], session: [], databases: 0, caches: 0, workers: 0 });
	expect(await page.context().cookies()).toEqual([]);
}

test(
	'used at 320 px, the page breaks no rule, asks nobody else, and keeps nothing',
	{
		tag: '@all'
	},
	async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 900 });
		const seen = await watch(page);
		await open(page);
		await expectQuiet(page, seen);
	}
);

test('a script put into the HTML does not run, nor a handler, and no markup can be made of a string', async ({
	page
}) => {
	await page.addInitScript(noteViolations);
	// The presenter’s page, which has the story’s policy and little else.
	await page.route('/presenter/', async (route) => {
		const response = await route.fetch();
		const planted =
			'<script>window.injected = true</script><img src="x" onerror="window.injected = true">';
		const body = (await response.text()).replace('</body>', `${planted}</body>`);
		await route.fulfill({ response, body });
	});
	await page.goto('/presenter/');
	await expect.poll(() => page.evaluate(() => window.violations.length)).toBeGreaterThan(1);
	const violations = await page.evaluate(() => window.violations.join('\n'));
	expect(violations).toContain('script-src-elem');
	expect(violations).toContain('script-src-attr');
	expect(await page.evaluate(() => window.injected)).toBeUndefined();

	// No markup and no code can be made of a string, and nobody else be asked.
	const results = await page.evaluate(async () => {
		const isRefused = async (action: () => unknown) => {
			try {
				await action();
				return false;
			} catch {
				return true;
			}
		};
		return {
			markup: await isRefused(() => Reflect.set(document.createElement('p'), 'innerHTML', '<b>')),
			script: await isRefused(() => (document.createElement('script').text = 'injected = true')),
			policy: await isRefused(() =>
				(
					window as unknown as {
						trustedTypes: { createPolicy: (name: string, rules: object) => 0 };
					}
				).trustedTypes.createPolicy('other', {})
			),
			fetch: await isRefused(() => fetch('https://example.com/'))
		};
	});
	expect(results).toEqual({ markup: true, script: true, policy: true, fetch: true });
});

test('the dates are the same wherever the browser is', async ({ browser, baseURL }) => {
	const texts = new Map<string, string[]>();
	for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles']) {
		const context = await browser.newContext({
			timezoneId,
			locale: timezoneId === 'Pacific/Auckland' ? 'en-GB' : 'en-US',
			viewport: { width: 1280, height: 900 },
			...(baseURL ? { baseURL } : {})
		});
		const page = await context.newPage();
		const found: string[] = [];
		for (const address of ['/', '/?from=2025-08&to=2025-09', '/?from=2025-09-24&to=2025-09-27']) {
			if (address === '/') await open(page, address);
			else await go(page, address);
			found.push(await domain(page).innerText());
			found.push((await drawing(page).innerText()).replace(/\s+/g, ' '));
			const names = marks(page).evaluateAll((nodes) =>
				nodes.map((node) => node.getAttribute('aria-label') ?? '')
			);
			found.push(...(await names));
		}
		await go(page, '/');
		found.push(...(await page.locator('time').allTextContents()));
		found.push(
			await page
				.getByRole('contentinfo')
				.getByText(/^34 events, /)
				.innerText()
		);
		found.push(await page.getByRole('contentinfo').innerText());
		await markOf(page, 'imod-2025-09-25-evidence-statement').click();
		const said = page.locator('[aria-live="polite"]');
		await expect(said).not.toBeEmpty();
		found.push(await said.innerText());
		texts.set(timezoneId, found);
		await context.close();
	}
	const early = texts.get('Pacific/Auckland');
	expect(early?.length).toBeGreaterThan(100);
	expect(early?.join('\n')).toContain('25 September 2025');
	expect(texts.get('America/Los_Angeles')).toEqual(early);
});

/** No NaN, undefined or Infinity is in the page, however it is zoomed. */
async function expectNumbers(page: Page) {
	/** A zoom changes the timeline only. */
	const wrong = (parts = '#page_timeline, #page_timeline *') =>
		page.evaluate((parts) => {
			const pattern = /NaN|\bundefined\b|\bInfinity\b|\bnull\b|\[object /;
			const found: string[] = [];
			for (const node of document.querySelectorAll(parts)) {
				if (node.matches('script, style')) continue;
				for (const { name, value } of node.attributes) {
					if (pattern.test(value)) found.push(`${node.tagName} ${name}="${value}"`);
				}
				for (const child of node.childNodes) {
					if (child.nodeType === Node.TEXT_NODE && pattern.test(child.textContent ?? '')) {
						found.push(child.textContent ?? '');
					}
				}
			}
			return found;
		}, parts);
	await anew(page);
	expect(await wrong('body *, title, meta')).toEqual([]);
	for (let i = 0; i < (process.env.OTR_ALL ? 9 : 4); i++) {
		await push(page, 'Zoom in');
		await frames(page);
		expect(await wrong()).toEqual([]);
		await push(page, i % 2 ? 'Later' : 'Earlier');
		await frames(page);
		expect(await wrong()).toEqual([]);
	}
	await go(page, `/?event=${one}&from=2025-08-06&to=2025-08-06`);
	expect(await wrong('body *, title, meta')).toEqual([]);
	for (const size of [1, 40, 200, 5000]) {
		await page.setViewportSize({ width: size, height: 400 });
		await frames(page, 3);
		expect(await wrong(), `${size} px`).toEqual([]);
	}
}

/** The boxes of all marks, px, by their names. */
async function boxes(page: Page) {
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const all = await marks(page).evaluateAll((nodes) =>
		nodes.map((node) => {
			const { x, y, width, height } = node.getBoundingClientRect();
			return { name: node.getAttribute('aria-label') ?? '', box: [x, y, width, height] };
		})
	);
	return new Map(all.map(({ name, box }) => [name, box]));
}

/** The page as it is sent and the page once its scripts have started have each mark at the same place. */
async function expectSamePlaces(still: Page, live: Page, width: number) {
	await still.setViewportSize({ width, height: 900 });
	const [before, after] = [await boxes(still), await boxes(live)];
	expect([...after.keys()], `${width} px`).toEqual([...before.keys()]);
	expect(before.size).toBeGreaterThan(5);
	for (const [name, box] of before) {
		for (const [i, value] of (after.get(name) ?? []).entries()) {
			const off = Math.abs(value - (box[i] ?? NaN));
			expect(off, `${width} px, ${name} ${i}`).toBeLessThan(1);
		}
	}
	const height = await drawing(live).evaluate((node) => node.clientHeight);
	expect(height).toBe(await drawing(still).evaluate((node) => node.clientHeight));
}

/** Nothing has shifted yet, nor does it in the next half second. */
async function expectNoShifts(page: Page, message: string) {
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => window.shifts), message).toEqual([]);
}

/** It is not wider than its window, and cannot be moved sideways. */
async function expectNotWide(page: Page, address: string) {
	await go(page, address);
	const wide = await page.evaluate(() => ({
		page: document.documentElement.scrollWidth,
		window: document.documentElement.clientWidth
	}));
	expect(wide.page, address).toBe(wide.window);
	await page.evaluate(() => scrollTo(500, 0));
	expect(await page.evaluate(() => scrollX), address).toBe(0);
}

for (const [tag, widths] of [
	// One of each size class; where all is tried, others, too.
	['', [320, 655, 1056]],
	['@all', [390, 768, 1024, 1440]]
] as const) {
	const name = `nothing shifts while the page loads, no mark's box differs by 1 px from what was sent, nothing scrolls sideways, at ${widths.join(', ')} px`;
	test(name, { tag: tag || [] }, async ({ page, browser, baseURL }) => {
		const without = await browser.newContext({
			...(baseURL ? { baseURL } : {}),
			javaScriptEnabled: false
		});
		const still = await without.newPage();
		await still.goto('/');
		await page.addInitScript(noteShifts);
		for (const width of widths.toReversed()) {
			await page.setViewportSize({ width, height: 900 });
			await open(page);
			await expectNoShifts(page, `${width} px`);
			await expectSamePlaces(still, page, width);
			// The event that an address names comes between drawing and cards.
			await open(page, `/?event=${one}`);
			await expect(page.locator('.own')).toBeInViewport();
			await expectNoShifts(page, `${width} px, ${one}`);
			for (const address of ['/', `/?event=${one}&from=2025-08-05&to=2025-08-08`]) {
				await expectNotWide(page, address);
			}
		}
		await without.close();
		await test.step('the observer does see a shift', async () => {
			await page.evaluate(() => {
				scrollTo(0, 0);
				document.body.style.paddingTop = '200px';
			});
			await expect.poll(() => page.evaluate(() => window.shifts.length)).toBeGreaterThan(0);
			await page.evaluate(() => (document.body.style.paddingTop = ''));
		});
		await test.step('no NaN, undefined or Infinity is in it, however it is zoomed', () =>
			expectNumbers(page));
	});
}

/** What there must be at each of them. */
async function expectWhole(page: Page, seen: Awaited<ReturnType<typeof watch>>, address: string) {
	const shown = address.slice(0, 80);
	await expect(cards(page), shown).toHaveCount(facts.length);
	await expect(domain(page), shown).toHaveCount(1);
	await expect(drawing(page), shown).toBeVisible();
	expect(seen.complaints, shown).toEqual([]);
	expect(await page.evaluate(() => window.violations), shown).toEqual([]);
}

/** Reads the addresses in the page that is open, which says of each what it then had. */
async function expectWholeAtAll(page: Page) {
	const had = await page.evaluate(async (addresses) => {
		const found: unknown[] = [];
		for (const address of addresses) {
			history.replaceState(history.state, '', `/${address}`);
			dispatchEvent(new PopStateEvent('popstate'));
			for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
			found.push({
				address: address.slice(0, 80),
				cards: document.querySelectorAll('article').length,
				domains: [...document.querySelectorAll('#page_timeline .domain')].filter((node) =>
					/^\D*\d.*\d{4}$/.test(node.textContent ?? '')
				).length,
				drawing: document.querySelector('#page_timeline .drawing')?.checkVisibility()
			});
		}
		return found;
	}, hostile);
	const wanted = { cards: facts.length, domains: 1, drawing: true };
	expect(had).toEqual(hostile.map((address) => ({ address: address.slice(0, 80), ...wanted })));
	expect(hostile.length).toBeGreaterThan(40);
}

/**
 * Some are loaded: what is read before the scripts start reads addresses, too (`before-paint.test.ts` has all of
 * them). The first breaks what decodes a query and what decodes a fragment, the second is long and looks like markup.
 */
const loaded = [
	'?event=%E0%A4%A&tracks=%25&kinds=__proto__&q=%5B&asof=9999&compare=,&view=x&order=&theme=none&lang=%00&step=-1#%E0%A4%A',
	`?event=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E#${'b'.repeat(100_000)}`
];

for (const [tag, addresses] of [
	['', loaded],
	['@all', hostile]
] as const) {
	test(
		`any address gives the whole list, a drawing and no complaint, ${addresses.length} that are loaded too; then the page still works, asks nobody else, and keeps nothing`,
		{ tag: tag || [] },
		async ({ page }) => {
			const seen = await watch(page);
			// The worst of them last: it is used afterwards.
			for (const address of addresses.toReversed()) {
				await page.goto('about:blank');
				await open(page, `/${address}`);
				await expectWhole(page, seen, address);
			}
			expect(addresses.length).toBeGreaterThan(1);
			await test.step('those that the page is brought to', async () => {
				await expectWholeAtAll(page);
				expect(seen.complaints).toEqual([]);
				expect(await page.evaluate(() => window.violations)).toEqual([]);
				await expectUsable(page);
				expect(seen.complaints).toEqual([]);
			});
			await test.step('used, it breaks no rule, asks nobody else, and keeps nothing', async () => {
				await page.setViewportSize({ width: 1280, height: 900 });
				await anew(page);
				await expectQuiet(page, seen);
			});
		}
	);
}

/** After it the page is used as after any other: what is zoomed and chosen is shown. */
async function expectUsable(page: Page) {
	await button(page, 'Zoom in').click();
	await settledDomain(page);
	await cards(page).nth(10).scrollIntoViewIfNeeded();
	const link = cardOf(page, one).getByRole('link').first();
	await link.scrollIntoViewIfNeeded();
	// A scroll that is told only after the press would select the card that it has brought into view.
	await settledScroll(page);
	await link.click();
	await expect(markOf(page, one)).toHaveAttribute('aria-current', 'true');
	await expect(cardOf(page, one).locator('h3')).toHaveText(factOf(one).title);
	await expect(page).toHaveURL(new RegExp(`event=${one}.*#${one}$`));
}
