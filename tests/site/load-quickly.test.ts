import { expect } from '@playwright/test';
import { expectAddress } from './address.ts';
import { frames, open } from './story.ts';
import { test } from './new-window.ts';

/** Bytes of the story page. */
const budget = { script: 92_000, whole: 165_000 };

test('the story page keeps its budget of bytes, and loads each further part only when it is first used', async ({
	browser,
	baseURL
}) => {
	// A window in which nothing was loaded before.
	const page = await browser.newPage(baseURL ? { baseURL } : {});
	const loads: Promise<{ type: string; path: string; bytes: number }>[] = [];
	page.on('response', (response) => {
		const type = response.request().resourceType();
		const path = new URL(response.url()).pathname;
		// As they are sent: the build has compressed them, and a font is compressed already.
		const sent = (headers: Record<string, string>) => {
			if (type !== 'font') expect(headers['content-encoding'], path).toBe('br');
			return Number(headers['content-length']);
		};
		loads.push(response.allHeaders().then((headers) => ({ type, path, bytes: sent(headers) })));
	});
	await open(page);
	await page.waitForLoadState('networkidle');
	const all = await Promise.all(loads);
	const sum = (type?: string) =>
		all
			.filter((load) => type === undefined || load.type === type)
			.reduce((total, { bytes }) => total + bytes, 0);
	const script = sum('script');
	console.log(
		`story page, brotli: ${script} bytes of JavaScript (at most ${budget.script}), ` +
			`${sum('document')} of HTML, ${sum('font')} of fonts, ` +
			`${sum()} in all (at most ${budget.whole})`
	);
	expect(all.filter(({ type }) => type === 'script').length).toBeGreaterThan(0);
	expect(all.filter(({ type }) => type === 'font')).toHaveLength(1);
	expect(script).toBeLessThanOrEqual(budget.script);
	expect(sum()).toBeLessThanOrEqual(budget.whole);
	// Each once.
	expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
	page.removeAllListeners('response');

	const asked: string[] = [];
	// The browser asks for the icon again with each address that is written.
	page.on('request', (request) => {
		if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
	});
	let loading = 0;
	page.on('request', () => loading++);
	page.on('requestfinished', () => loading--);
	const use = async () => {
		await page.getByRole('button', { name: 'Zoom in' }).click();
		// The strip is loaded at the first scroll. Whether the steps below scroll depends on their speed.
		await page.evaluate(() => scrollTo(0, 400));
		await frames(page, 2);
		await page
			.getByRole('link', { name: /^Joint report says/ })
			.first()
			.click();
		await expectAddress(page, /event=/);
		await page.goBack();
		await expectAddress(page, /^[^?]*(\?from=[^&]*&to=[^&]*)?$/);
		// Until all has come, and nothing more is asked for.
		await expect
			.poll(async () => {
				const before = asked.length;
				await frames(page, 30);
				return asked.length - before + loading;
			})
			.toBe(0);
		return asked.splice(0);
	};
	const code = new URL('/_app/immutable/', page.url()).href;
	expect((await use()).filter((url) => !url.startsWith(code))).toEqual([]);
	expect(await use()).toEqual([]);
	await page.close();
});
