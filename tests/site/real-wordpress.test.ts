import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createAnyServer, type AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { fitted, isWithin } from './embed-frame.ts';
import { embedded, sized } from './hosts.ts';
import { button, domain, started } from './story.ts';

// WordPress itself, with its filter, its script, a theme of blocks and a classic one.
interface WordPress {
	posts: Record<'address' | 'wide' | 'figure', string>;
	close: () => void;
}

/** Where the site is built to stand. */
const builtFor = 'http://127.0.0.1:4173/';
const built = new URL('../../build/', import.meta.url);
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

let wordPress: WordPress | null = null;
let site: Server;
let story = '';

const portOf = (server: { address: () => unknown }) => (server.address() as AddressInfo).port;

async function freePort(): Promise<number> {
	const server = createAnyServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const port = portOf(server);
	await new Promise((resolve) => server.close(resolve));
	return port;
}

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	test.setTimeout(300_000);
	// The built site, as if it were built to stand here: WordPress finds the answer by its page.
	site = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, builtFor);
		const file = new URL(`.${pathname.replace(/\/$/, '/index.html')}`, built);
		response.setHeader('content-type', types[extname(file.pathname)] ?? 'application/json');
		response.end(readFileSync(file, 'utf8').replaceAll(builtFor, story));
	});
	await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
	story = `http://127.0.0.1:${portOf(site)}/`;
	const { serveWordPress } = (await import('../real/wordpress.mjs')) as {
		serveWordPress: (site: string, port: number) => Promise<WordPress | null>;
	};
	wordPress = await serveWordPress(story, await freePort());
});

test.afterAll(() => {
	wordPress?.close();
	site.close();
});

async function open(page: Page, post: keyof WordPress['posts'], query: string): Promise<void> {
	if (!wordPress) throw new Error('WordPress is not here, and apt-get could not install it.');
	await page.goto(`${wordPress.posts[post]}&${query}`);
}

const boxOf = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((node) => {
			const { width, height } = node.getBoundingClientRect();
			return { width, height, page: document.documentElement.scrollWidth };
		});

for (const theme of ['twentytwentyfive', 'classic']) {
	test(
		`E12: in WordPress, ${theme}, a pasted address is a frame as wide as the text`,
		{
			tag: '@all'
		},
		async ({ page }) => {
			for (const width of [375, 1440]) {
				await page.setViewportSize({ width, height: 1000 });
				await open(page, 'address', `theme=${theme}`);
				const iframe = page.locator('iframe');
				await expect(iframe).toBeVisible();
				await expect(page.locator('blockquote')).toBeHidden();
				await expect(iframe).toHaveAttribute('sandbox', 'allow-scripts');
				const frame = await embedded(page);
				await started(frame);
				expect(await isWithin(frame)).toBe(true);
				const box = await boxOf(page, 'iframe');
				const text = await boxOf(page, 'p:text-is("Before")');
				expect(box.width).toBeCloseTo(text.width, 0);
				expect(box.page).toBeLessThanOrEqual(width);
				// The drawing with its leads, and nothing cut from it.
				expect(box.height).toBeGreaterThan(400);
				expect(await fitted(page, frame)).toBeLessThan(1_000);
				const before = await domain(frame).innerText();
				await button(frame, 'Zoom in').click();
				await expect(domain(frame)).not.toHaveText(before);
			}
			// Its script follows the link to the whole story.
			const frame = await embedded(page);
			await frame.getByRole('link', { name: 'Open the full timeline' }).click();
			await expect(page).toHaveURL((address) => address.href.startsWith(story));
			// A frame that never answers leaves the quote with its link.
			await page.route('**/embed/', (route) => route.abort());
			await open(page, 'address', `theme=${theme}`);
			await expect(page.locator('iframe')).toBeHidden();
			await expect(page.locator('blockquote a')).toBeVisible();
			await expect(page.locator('blockquote a')).toHaveAttribute('href', story);
		}
	);
}

test('E12: in WordPress a wide block has a wide frame', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await open(page, 'wide', 'theme=twentytwentyfive');
	await expect(page.locator('iframe')).toBeVisible();
	const box = await boxOf(page, 'iframe');
	expect(box.width).toBeGreaterThan(1_000);
	expect(box.width).toBeCloseTo((await boxOf(page, 'figure.alignwide')).width, 0);
	await page.setViewportSize({ width: 375, height: 1000 });
	await expect.poll(async () => (await boxOf(page, 'iframe')).page).toBeLessThanOrEqual(375);
});

test(
	'in WordPress the figure of an author without rights keeps its settings, and is a frame once the theme has the script',
	{
		tag: '@all'
	},
	async ({ page }) => {
		for (const theme of ['twentytwentyfive', 'classic']) {
			await open(page, 'figure', `theme=${theme}`);
			await expect(page.getByRole('link', { name: 'A story' })).toBeVisible();
			await expect(page.locator('iframe, script[src*="embed.js"]')).toHaveCount(0);
			await open(page, 'figure', `theme=${theme}&script`);
			await sized(page);
			const frame = await embedded(page);
			await started(frame);
			await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
			const shown = await page.evaluate(() => {
				const figure = document.querySelector('figure');
				return figure && window.otrEmbed?.set(figure, {});
			});
			expect(shown?.event).toBe('imod-2025-08-06-unit-8200-report');
			const box = await boxOf(page, 'iframe');
			expect(box.width).toBeCloseTo((await boxOf(page, 'figure.otr-embed')).width, 0);
		}
	}
);
