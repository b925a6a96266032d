import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createAnyServer, type AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { fitted, isWithin } from './embed-frame.ts';
import { embedded, sized } from './hosts.ts';
import { button, domain, open, openTool, started } from './story.ts';

// WordPress itself, with its filter, its script, a theme of blocks, one of them with a narrow column, and a classic one.
interface WordPress {
	posts: Record<'address' | 'wide' | 'figure', string>;
	post: (content: string, role: 'admin' | 'author') => string;
	close: () => void;
}

/** Where the site is built to stand. */
const builtFor = 'http://127.0.0.1:4173/';
const built = new URL('../../build/', import.meta.url);
const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.png': 'image/png'
};

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
	// The built site, as if it were built for this address: WordPress finds the oEmbed answer through its page.
	site = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, builtFor);
		const file = new URL(`.${pathname.replace(/\/$/, '/index.html')}`, built);
		const type = types[extname(file.pathname)] ?? 'application/json';
		response.setHeader('content-type', type);
		const body = readFileSync(file);
		response.end(type.startsWith('image/') ? body : String(body).replaceAll(builtFor, story));
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

async function openPost(page: Page, post: keyof WordPress['posts'], query: string): Promise<void> {
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

const themes = ['twentytwentyfive', 'narrow', 'classic'] as const;

for (const theme of themes) {
	test(
		`E12: in WordPress, ${theme}, a pasted address is a frame as wide as the text`,
		{
			tag: '@all'
		},
		async ({ page }) => {
			for (const width of [375, 1440]) {
				await page.setViewportSize({ width, height: 1000 });
				await openPost(page, 'address', `theme=${theme}`);
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
			await openPost(page, 'address', `theme=${theme}`);
			await expect(page.locator('iframe')).toBeHidden();
			await expect(page.locator('blockquote a')).toBeVisible();
			await expect(page.locator('blockquote a')).toHaveAttribute('href', story);
		}
	);
}

test('E12: in WordPress a wide block has a wide frame', { tag: '@all' }, async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await openPost(page, 'wide', 'theme=twentytwentyfive');
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
		for (const theme of themes) {
			await openPost(page, 'figure', `theme=${theme}`);
			await expect(page.getByRole('link', { name: 'A story' })).toBeVisible();
			await expect(page.locator('iframe, script[src*="embed.js"]')).toHaveCount(0);
			await openPost(page, 'figure', `theme=${theme}&script`);
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

/** The snippet of the dialog for the story at this address. */
async function snippetOf(page: Page, kind: string): Promise<string> {
	await page.setViewportSize({ width: 1280, height: 1100 });
	await open(page);
	await openTool(page, 'share');
	await page.getByRole('button', { name: 'Embed', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Embed this story' });
	await dialog.getByRole('radio', { name: kind }).check();
	await expect(dialog.getByRole('button', { name: 'Copy' })).toBeEnabled();
	const text = await dialog.locator('textarea').inputValue();
	return text.replaceAll(new URL('/', page.url()).href, story);
}

/** How far what is in sight has moved since the page began. */
const shiftIn = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				const add = (entries: PerformanceEntryList) => {
					for (const entry of entries) sum += (entry as unknown as { value: number }).value;
				};
				const observer = new PerformanceObserver((list) => add(list.getEntries()));
				observer.observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => {
					add(observer.takeRecords());
					resolve(sum);
				}, 300);
			})
	);

test(
	'in WordPress nothing moves from the snippet to the frame at rest: three themes, an administrator and an author, phone and desktop',
	{ tag: '@all' },
	async ({ page }) => {
		const figure = await snippetOf(page, 'Figure with script');
		const iframe = await snippetOf(page, 'Frame only');
		const inPost = (snippet: string) =>
			`<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph --><!-- wp:html -->\n${snippet}\n<!-- /wp:html --><!-- wp:paragraph --><p>After</p><!-- /wp:paragraph -->`;
		const pasted = [
			{
				label: 'figure by an administrator',
				post: wordPress?.post(inPost(figure), 'admin'),
				query: ''
			},
			// Whose script WordPress takes away.
			{
				label: 'figure by an author',
				post: wordPress?.post(inPost(figure), 'author'),
				query: '&script'
			},
			{
				label: 'iframe by an administrator',
				post: wordPress?.post(inPost(iframe), 'admin'),
				query: ''
			}
		];
		for (const { label, post, query } of pasted) {
			for (const theme of themes) {
				for (const [width, height] of [
					[390, 844],
					[1440, 900]
				] as const) {
					const name = `${label}, ${theme}, ${width} px`;
					await page.setViewportSize({ width, height });
					await page.goto(`${post}&theme=${theme}${query}`);
					await page.locator('p:text-is("Before")').scrollIntoViewIfNeeded();
					await sized(page);
					const frame = await embedded(page);
					await started(frame);
					if (label.startsWith('figure')) await fitted(page, frame);
					const shift = await shiftIn(page);
					expect(shift, name).toBeLessThan(0.01);
					const box = await boxOf(page, 'iframe');
					const text = await boxOf(page, 'p:text-is("Before")');
					expect(box.width, name).toBeCloseTo(text.width, 0);
					expect(box.page, name).toBeLessThanOrEqual(width);
				}
			}
		}
		// An author's iframe is emptied.
		await page.goto(`${wordPress?.post(inPost(iframe), 'author')}`);
		await expect(page.locator('p:text-is("After")')).toBeVisible();
		await expect(page.locator('iframe')).toHaveCount(0);
	}
);
