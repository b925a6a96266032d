import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from '@playwright/test';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import type { EventsFile } from '#lib/record/events-file.ts';
import { anew } from './anew.ts';
import { cards, open } from './story.ts';

/** Where the site is built to stand. */
const site = 'http://127.0.0.1:4173/';

const title = 'What Microsoft said about government use of its cloud';

const file = JSON.parse(readFileSync('build/events.json', 'utf8')) as EventsFile;

/** As each row of the table has it, whose own test says that it is the file's. */
const [row] = Papa.parse<Record<string, string>>(
	readFileSync('build/events.csv', 'utf8').slice(1),
	{
		header: true
	}
).data;
const hash = row?.version ?? 'none';

test('/feed.xml is a feed of all entries, by a reader of feeds and by a browser', async ({
	page,
	request
}) => {
	const xml = await (await request.get('/feed.xml')).text();
	const feed = parseFeed(xml);
	expect(feed.meta.type).toBe('atom');
	expect(feed.title).toBe(title);
	expect(feed.self).toBe(`${site}feed.xml`);
	expect(feed.items).toHaveLength(file.events.length + file.corrections.length);
	// A browser’s parser is stricter than readers of feeds.
	const isWhole = await page.evaluate((xml) => {
		const parsed = new DOMParser().parseFromString(xml, 'application/xml');
		return parsed.querySelector('parsererror') === null && parsed.documentElement.nodeName;
	}, xml);
	expect(isWhole).toBe('feed');
});

test('the story’s head says where its data is and says what it is as JSON-LD; its foot names the version, but not as of a day', async ({
	page
}) => {
	const wrong: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	await open(page);
	await test.step('the head says where the data is', async () => {
		for (const [type, path] of [
			['application/atom+xml', 'feed.xml'],
			['application/json', 'events.json'],
			['text/csv', 'events.csv']
		]) {
			const link = page.locator(`head > link[rel="alternate"][type="${type}"]`);
			await expect(link).toHaveAttribute('href', `${site}${path}`);
		}
	});
	await test.step('JSON-LD, which no policy stops and no script runs', async () => {
		const scripts = page.locator('script[type="application/ld+json"]');
		await expect(scripts).toHaveCount(1);
		const text = (await scripts.textContent()) ?? '';
		expect(text).not.toMatch(/[<&]/);
		const data = JSON.parse(text) as { headline: string; version: string };
		expect(data.version).toBe(hash);
		expect(data.headline).toBe(await page.locator('h1').textContent());
		const expanded = await jsonld.expand(data as object, {
			documentLoader: (url: string) =>
				Promise.resolve({
					documentUrl: url,
					document: { '@context': { '@vocab': 'https://schema.org/' } }
				})
		});
		expect(JSON.stringify(expanded)).toContain('"https://schema.org/Article"');
		expect(wrong).toEqual([]);
	});
	await test.step('the pages of its statements hold their quotes as JSON-LD', async () => {
		const stated = await page
			.locator('article:has(blockquote)')
			.evaluateAll((cards) =>
				cards.map((card) => [card.id, card.querySelector('blockquote p')?.textContent])
			);
		expect(stated.length).toBeGreaterThan(10);
		for (const [id, quote] of stated) {
			const html = await (await page.request.get(`/e/${id}/`)).text();
			const [, text = ''] =
				/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
			expect(JSON.parse(text)).toMatchObject({ mainEntity: { '@type': 'Quotation', text: quote } });
		}
	});
	await test.step('the foot names the version and until when facts were looked up', async () => {
		await expect(page.locator('footer')).toContainText(`Version ${hash} of 29 November 2026.`);
		await expect(page.locator('footer')).toContainText('Nothing after June 2026 has been checked.');
		const { corrections: made } = file;
		const corrections = page.getByRole('region', { name: 'Corrections' });
		await expect(corrections.locator('summary')).toHaveText(`Corrections ${made.length}`);
		await corrections.locator('summary').click();
		await expect(corrections.getByRole('listitem')).toHaveCount(made.length);
		for (const { text } of made) await expect(corrections).toContainText(text);
		await anew(page, '/?asof=2025-12');
		await expect(cards(page).first()).toBeVisible();
		await expect(page.locator('footer')).not.toContainText(/Version|2026|checked/);
		await expect(corrections).toHaveCount(0);
	});
});
