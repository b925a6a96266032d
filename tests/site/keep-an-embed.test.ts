import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import published from '#lib/embed/versions.json' with { type: 'json' };
import { rows } from './embed-frame.ts';
import { embedded, heights, openHost, sized, usual, type Site } from './hosts.ts';
import { button, domain, started } from './story.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));

const hash = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const name = `embed-${published.loader}.js`;

const openArticle = (page: Page, loader: string, integrity: string, site: Site = usual) =>
	openHost(page, 'e35-held', { site, loader, integrity });

test('E35: a loader with the right hash makes the frame, also one older than the site; one that was tampered with does not run', async ({
	page
}) => {
	await test.step('with the right hash, it makes the frame', () => expectFrame(page));
	await test.step('one that is older than the site works with its frame', () => expectOlder(page));
	await test.step('one that was tampered with does not run, and the link stays', () =>
		expectRefused(page));
});

async function expectFrame(page: Page) {
	await openArticle(page, name, published.integrity);
	await sized(page);
}

async function expectRefused(page: Page) {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	await page.route(`**/${name}`, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `${await response.text()};window.isTampered=1` });
	});
	await openArticle(page, name, published.integrity);
	await expect.poll(() => said.join('\n')).toContain('integrity');
	await expect(page.locator('iframe')).toHaveCount(0);
	expect(await page.evaluate(() => 'isTampered' in window || 'otrEmbed' in window)).toBe(false);
	await expect(page.getByRole('link', { name: 'A story' })).toBeVisible();
}

async function expectOlder(page: Page) {
	const old = file('tests/fixtures/embed-0.9.0.js.txt');
	expect(hash(old)).not.toBe(published.integrity);
	await page.route('**/embed-0.9.0.js', (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			headers: { 'access-control-allow-origin': '*' },
			body: old
		})
	);
	await openArticle(page, 'embed-0.9.0.js', hash(old), 'open');
	const folded = await sized(page);
	const frame = await embedded(page);
	await started(frame);
	await frame.getByRole('button', { name: 'All 34 entries' }).click();
	await rows(frame).first().locator('summary').click();
	await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(folded + 50);
	const before = await domain(frame).innerText();
	await button(frame, 'Zoom in').click();
	await expect(domain(frame)).not.toHaveText(before);
}
