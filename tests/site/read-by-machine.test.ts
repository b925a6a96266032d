import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import type { EventsFile } from '#lib/record/events-file.ts';
import { anew } from './anew.ts';
import { cards, open } from './story.ts';

// What is read without a browser: `built/machines.test.ts`.
const file = JSON.parse(readFileSync('build/events.json', 'utf8')) as EventsFile;

/** As each row of the table has it, whose own test says that it is the file's. */
const [row] = Papa.parse<Record<string, string>>(
	readFileSync('build/events.csv', 'utf8').slice(1),
	{
		header: true
	}
).data;
const hash = row?.version ?? 'none';

test('the story’s head says what it is as JSON-LD, which no policy stops; its feed is whole; its foot names the version, but not as of a day', async ({
	page
}) => {
	const wrong: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	// A browser’s parser is stricter than readers of feeds. The story’s own page lets no script call it.
	await test.step('/feed.xml is a feed also for a browser', async () => {
		const xml = await (await page.request.get('/feed.xml')).text();
		const name = await page.evaluate((xml) => {
			const parsed = new DOMParser().parseFromString(xml, 'application/xml');
			return parsed.querySelector('parsererror') === null && parsed.documentElement.nodeName;
		}, xml);
		expect(name).toBe('feed');
	});
	await open(page);
	await test.step('JSON-LD, which no policy stops and no script runs', async () => {
		const scripts = page.locator('script[type="application/ld+json"]');
		await expect(scripts).toHaveCount(1);
		const data = JSON.parse((await scripts.textContent()) ?? '') as { headline: string };
		expect(data.headline).toBe(await page.locator('h1').textContent());
		expect(wrong).toEqual([]);
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
