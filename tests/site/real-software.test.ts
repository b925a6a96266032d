import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { embedded, heights, originOf, sized, watch } from './hosts.ts';
import { started } from './story.ts';

// With other people’s software, which is installed for this: see tests/real/package.json.
const folder = new URL('../real/', import.meta.url);

let server: { origin: string; close: () => void };

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	if (!existsSync(new URL('node_modules', folder))) {
		// A tool that only reads pages for others asks for a newer Node.js than we do.
		execSync('npm ci --ignore-scripts --no-audit --no-fund --engine-strict=false', { cwd: folder });
	}
	const { serveReal } = (await import('../real/server.mjs')) as {
		serveReal: (site: string) => Promise<typeof server>;
	};
	server = await serveReal(`${originOf('open')}/`);
});

test.afterAll(() => server.close());

/** That the article has one frame, which works and is as high as its content, and nothing else in sight. */
async function expectFrame(page: Page): Promise<void> {
	const height = await sized(page);
	const frame = await embedded(page);
	await started(frame);
	expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
	await expect(page.getByRole('link', { name: 'A story' })).toBeHidden();
	await expect(page.locator('iframe')).toHaveCount(1);
}

for (const kind of ['turbo', 'htmx']) {
	test(
		`${kind}: there, on and back again, each article has one frame`,
		{ tag: '@all' },
		async ({ page }) => {
			const wrong = watch(page);
			await page.goto(`${server.origin}/${kind}/1`);
			await expectFrame(page);
			await page.evaluate(() => Object.assign(window, { isSame: true }));
			await page.getByRole('link', { name: 'Go on' }).click();
			await expect(page.getByRole('heading', { name: 'Page 2' })).toBeVisible();
			await expectFrame(page);
			await page.goBack();
			await expect(page.getByRole('heading', { name: 'Page 1' })).toBeVisible();
			await expectFrame(page);
			await page.goForward();
			await expect(page.getByRole('heading', { name: 'Page 2' })).toBeVisible();
			await expectFrame(page);
			// Or it has loaded the pages anew.
			expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
			expect(wrong).toEqual([]);
		}
	);
}

for (const way of ['client', 'server']) {
	test(
		`React, ${way}: our element is taken over without a complaint, and steered`,
		{
			tag: '@all'
		},
		async ({ page }) => {
			const wrong = watch(page);
			await page.goto(`${server.origin}/react/${way}/otr-timeline`);
			await expectFrame(page);
			if (way === 'server') {
				await expect(page.locator('html')).toHaveAttribute('data-hydrated');
				await page.waitForTimeout(300);
			}
			await page.getByRole('button', { name: 'Select' }).click();
			const frame = await embedded(page);
			await expect(frame.locator('details[open]')).toHaveCount(1);
			await expect(page.locator('otr-timeline')).toHaveAttribute('event', /unit-8200/);
			const toggle = page.getByRole('button', { name: 'Toggle' });
			await toggle.click();
			await expect(page.locator('iframe')).toHaveCount(0);
			await toggle.click();
			await expectFrame(page);
			expect(wrong.filter((text) => !text.includes('React DevTools'))).toEqual([]);
		}
	);
}

test(
	'React: a figure that it takes over late has one frame all the same',
	{ tag: '@all' },
	async ({ page }) => {
		await page.goto(`${server.origin}/react/server/figure`);
		// React may take that frame away while it is looked into.
		await sized(page);
		await expect(page.locator('html')).toHaveAttribute('data-hydrated');
		await page.waitForTimeout(300);
		await expectFrame(page);
	}
);

for (const kind of ['open-iframe-resizer', 'iframe-resizer']) {
	test(
		`${kind} beside the loader leaves the frame its height`,
		{ tag: '@all' },
		async ({ page }) => {
			const wrong = watch(page);
			await page.goto(`${server.origin}/${kind}/`);
			await expectFrame(page);
			const before = await heights(page);
			await page.waitForTimeout(1_000);
			await page.setViewportSize({ width: 500, height: 900 });
			await expectFrame(page);
			await page.setViewportSize({ width: 1280, height: 720 });
			await expect.poll(() => heights(page)).toEqual(before);
			expect(wrong).toEqual([]);
		}
	);
}

test(
	'what reads pages for others finds title and picture, and the frame of a listed site',
	{
		tag: '@all'
	},
	async () => {
		const { readPage, extract } = (await import('../real/readers.mjs')) as {
			readPage: (html: string, url: string) => Promise<{ title: string; image: string }>;
			extract: (url: string, endpoint: string) => Promise<{ type: string; html: string }>;
		};
		const html = readFileSync(new URL('../../build/index.html', import.meta.url), 'utf8');
		const found = await readPage(html, 'http://127.0.0.1:4173/');
		expect(found.title).toBe('What Microsoft said about government use of its cloud');
		expect(found.image).toBe('http://127.0.0.1:4173/embed.png');
		const site = originOf('open');
		const answer = await extract(`${site}/`, `${site}/oembed.json`);
		expect(answer).toMatchObject({ type: 'rich', width: 600, height: 640 });
		expect(answer.html).toContain('width="100%"');
	}
);
