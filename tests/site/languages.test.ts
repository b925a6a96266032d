import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectClean } from './axe.ts';

/** In `npm run test:all`: six builds take some minutes. */
const languages = (process.env.OTR_TEST_LANGUAGES ?? 'en es fr de ar he').split(' ');
const pages = ['', 'present/', 'order/', 'teach/', 'open/', 'embed/'];

test.describe('@all the site in all its languages', () => {
	test.setTimeout(30 * 60_000);
	const folder = join(mkdtempSync(join(tmpdir(), 'otr-languages-')), 'site');
	let server: ChildProcess;
	let site: string;

	test.beforeAll(async ({ baseURL }) => {
		const { status } = spawnSync('npm', ['run', '-s', 'build', '--', '--logLevel', 'error'], {
			env: { ...process.env, OTR_OUT: folder, OTR_LANGUAGES: languages.join(' ') },
			stdio: ['ignore', 'ignore', 'inherit']
		});
		expect(status).toBe(0);
		const port = Number(new URL(baseURL ?? '').port) + 20;
		site = `http://127.0.0.1:${port}/`;
		server = spawn('npx', ['sirv', folder, '--host', '127.0.0.1', '--port', `${port}`, '--quiet']);
		await expect.poll(() => fetch(site).then(({ status }) => status, String)).toBe(200);
	});

	test.afterAll(() => {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	});

	for (const language of languages) {
		test(`speaks ${language} on each page, and leads to the others`, async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			const own = language === languages[0] ? site : `${site}${language}/`;
			for (const path of pages) {
				await page.goto(own + path);
				const html = page.locator('html');
				await expect(html).toHaveAttribute('lang', language);
				await expect(html).toHaveAttribute('dir', /ar|he/.test(language) ? 'rtl' : 'ltr');
				await expect(html).toHaveAttribute('data-script', 'started');
				const links = page.locator('link[hreflang]');
				await expect(links).toHaveCount(languages.length + 1);
			}
			await page.goto(own);
			await expectClean(page, 'footer');
			const other = languages.find((each) => each !== language) ?? '';
			await page.goto(`${own}?tracks=imod&lang=${other}`);
			await expect(page.locator('html')).toHaveAttribute('lang', other);
			await expect(page).toHaveURL(/\?tracks=imod$/);
			await page.locator(`footer a[hreflang="${language}"]`).click();
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			expect(page.url()).toBe(`${own}?tracks=imod`);
			expect(errors).toEqual([]);
		});
	}
});
