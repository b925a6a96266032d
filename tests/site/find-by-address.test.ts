import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { palette, colorsOf } from '#lib/export/picture/palette.ts';

/** Where the site is built to stand, unless the build is told otherwise. */
const site = 'http://127.0.0.1:4173/';

const title = 'What Microsoft said about government use of its cloud';

const built = (path: string) =>
	readFileSync(new URL(`../../build/${path}`, import.meta.url), 'utf8');

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('E32, E33: the page and its frame say where to ask how it is embedded, and what a link to it is shown with', async ({
		page
	}) => {
		for (const path of ['/embed/', '/']) {
			await page.goto(path);
			const link = page.locator('head > link[type="application/json+oembed"]');
			await expect(link).toHaveAttribute('rel', 'alternate');
			await expect(link).toHaveAttribute('href', `${site}oembed.json`);
			await expect(link).toHaveAttribute('title', title);
			expect(built(`.${path}index.html`).indexOf('application/json+oembed')).toBeLessThan(16_384);
		}
		// E33: a link to the story is shown with its title, its words and its picture.
		const said = await page
			.locator('head > meta')
			.evaluateAll((all) =>
				Object.fromEntries(
					all.map((meta) => [
						meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
						meta.getAttribute('content')
					])
				)
			);
		expect(said).toMatchObject({
			'og:title': title,
			'og:url': site,
			'og:image': `${site}embed.png`,
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': expect.stringContaining('34 events, 18 February 2025 to June 2026'),
			'og:description': said.description,
			'twitter:card': 'summary_large_image',
			'twitter:image': `${site}embed.png`
		});
		await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', site);
	});
});

/** How often each colour stands in a part of the picture; of every fourth px. */
async function colorsIn(page: Page, [x, y, width, height]: number[]): Promise<Map<string, number>> {
	const found = await page.evaluate(
		async ([x = 0, y = 0, width = 0, height = 0]) => {
			const image = await createImageBitmap(await (await fetch('/embed.png')).blob());
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const { data = [] } = context?.getImageData(x, y, width, height) ?? {};
			const counts: Record<string, number> = {};
			for (let i = 0; i < data.length; i += 16) {
				const parts = [0, 1, 2].map((part) => (data[i + part] ?? 0).toString(16).padStart(2, '0'));
				const color = `#${parts.join('')}`;
				counts[color] = (counts[color] ?? 0) + 1;
			}
			return { counts, size: [image.width, image.height] };
		},
		[x, y, width, height] as number[]
	);
	expect(found.size).toEqual([1200, 630]);
	return new Map(Object.entries(found.counts));
}

test('E33: the picture is 1200 × 630 and has the headline, the marks and the source line', async ({
	page
}) => {
	await page.goto('/');
	const lineOf = (color: 'teal' | 'ochre') => colorsOf({ color }).line;
	const headline = await colorsIn(page, [40, 30, 700, 105]);
	expect(headline.get(palette.ink) ?? 0).toBeGreaterThan(500);
	// The marks of both tracks, and the bars of the figures.
	const imod = await colorsIn(page, [40, 150, 1120, 130]);
	expect(imod.get(lineOf('teal')) ?? 0).toBeGreaterThan(200);
	const ice = await colorsIn(page, [40, 300, 1120, 110]);
	expect(ice.get(lineOf('ochre')) ?? 0).toBeGreaterThan(100);
	const source = await colorsIn(page, [40, 570, 700, 40]);
	expect(source.get(palette.ink2) ?? 0).toBeGreaterThan(200);
	for (const part of [headline, imod, ice, source]) {
		const paper = part.get(palette.paper) ?? 0;
		const all = [...part.values()].reduce((a, b) => a + b, 0);
		expect(paper / all).toBeGreaterThan(0.4);
	}
});

test('E31: the answer for those who embed by address is whole, and one line without a script', async ({
	request
}) => {
	const plain = await request.get('/oembed.json');
	expect(plain.headers()['content-type']).toMatch(/^application\/json/);
	const answer = await plain.json();
	expect(answer).toMatchObject({
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'On the Record',
		provider_url: site,
		cache_age: 86_400,
		width: 600,
		height: 640,
		thumbnail_url: `${site}embed.png`,
		thumbnail_width: 1200,
		thumbnail_height: 630
	});
	expect(answer.html).toMatch(
		/^<blockquote class="otr-fallback"><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/
	);
	expect(answer.html).not.toMatch(/<script|\n/);
	// As wide as its place: on a phone 600 px would reach over the edge, and in a wide block leave half of it empty.
	expect(answer.html).toContain('width="100%" height="640"');
	for (const value of [answer.html.match(/src="([^"]+)"/)?.[1], answer.thumbnail_url]) {
		expect(new URL(value).href).toBe(value);
	}
	const asked = await request.get('/oembed.json?url=x&maxwidth=1&format=xml&dnt=1');
	expect(await asked.text()).toBe(await plain.text());
});
