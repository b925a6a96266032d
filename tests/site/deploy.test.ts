import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { findSiteFaults, loaderName } from '../../src/cli/deploy.mjs';
import { embedded } from './hosts.ts';
import { openPresenter, sessionOf } from './presenter.ts';
import { started } from './story.ts';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

// Where it is not installed there is nothing to try the example with; `.ci/run` installs it.
if (!hasNginx) console.log('nginx is not installed: its example is not tried.');

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Serves the built site by the example, with this machine's port and folder in it. */
async function start(): Promise<{ site: string; nginx: ChildProcess }> {
	const folder = mkdtempSync(join(tmpdir(), 'otr-nginx-'));
	const port = await freePort();
	const example = readFileSync(here('nginx.conf'), 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('root /srv/on-the-record;', `root "${here('build')}";`)
		.replace('brotli_static on;', existsSync(brotli) ? 'brotli_static on;' : '');
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${folder}/${name};`
	);
	writeFileSync(
		join(folder, 'main.conf'),
		`${existsSync(brotli) ? `load_module ${brotli};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${folder}/pid; error_log stderr warn;
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}
${example} }`
	);
	const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'main.conf')], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
	return { site: `http://127.0.0.1:${port}/`, nginx };
}

if (hasNginx) {
	test('E27: nginx by its example serves the site with all that it needs', async ({ page }) => {
		const { site, nginx } = await start();
		try {
			await expect.poll(() => fetch(site).then((response) => response.status, String)).toBe(200);
			// The only fault: the site was built for another address.
			expect(await findSiteFaults(site, loaderName())).toEqual([
				expect.stringContaining('names http://127.0.0.1:4173/ as its own address')
			]);
			const head = async (path: string, encoding: string) => {
				const response = await fetch(site + path, { headers: { 'accept-encoding': encoding } });
				expect(response.status).toBe(200);
				return response.headers;
			};
			for (const path of ['', 'embed/', 'embed.js']) {
				expect((await head(path, 'gzip')).get('content-encoding')).toBe('gzip');
				const best = existsSync(brotli) ? 'br' : 'gzip';
				expect((await head(path, 'br, gzip')).get('content-encoding')).toBe(best);
				expect((await head(path, 'identity')).get('content-encoding')).toBeNull();
				expect((await head(path, 'gzip')).get('vary')).toMatch(/accept-encoding/i);
			}
			for (const path of ['index.html', 'open/index.html', 'present/index.html', 'e/embed/']) {
				expect((await fetch(site + path)).headers.get('content-security-policy')).toBe(
					"frame-ancestors 'self'"
				);
			}
			// What nobody else is to read says nothing of it, and a page that is not there is not.
			expect((await head('', 'gzip')).get('access-control-allow-origin')).toBeNull();
			for (const path of ['nothing', 'e/nothing/']) {
				const missing = await fetch(site + path);
				expect(missing.status).toBe(404);
				expect(await missing.text()).toContain('There is no page at this address');
			}

			// A page on a disk, and one that takes only what lets itself be taken, show the frame and its picture.
			const html = `<figure class="otr-embed" data-story="${site}"><a href="${site}">A story</a></figure>
				<img src="${site}figure.png" alt=""><script src="${site}embed.js"></script>`;
			const disk = test.info().outputPath('article.html');
			writeFileSync(disk, html);
			const isolated = createHttpServer((_, response) => {
				response.setHeader('cross-origin-embedder-policy', 'require-corp');
				response.setHeader('content-type', 'text/html');
				response.end(html);
			});
			const port = await freePort();
			isolated.listen(port, '127.0.0.1');
			const diskAddress = pathToFileURL(disk).href;
			for (const address of [diskAddress, `http://localhost:${port}/`]) {
				await page.goto(address);
				await started(await embedded(page));
				expect(
					await page.locator('img').evaluate((node: HTMLImageElement) => node.naturalWidth)
				).toBe(600);
				if (address !== diskAddress) continue;
				// The other pages keep theirs.
				const refused = page.waitForEvent('console', (said) => said.text().includes('ancestor'));
				await page.locator('iframe').evaluate((node: HTMLIFrameElement) => {
					node.src = node.src.replace('/embed/', '/');
				});
				await refused;
			}
			// Its worker loads what it reads with from the site, and asks by https only.
			await page.goto(`${site}open/`);
			const csv = 'date,title\n2025-03-01,A first day\n2025-03-02,A second day\n';
			const starting = page.waitForEvent('worker');
			await page
				.locator('input[type=file]')
				.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
			const worker = await starting;
			await expect(page.getByRole('heading', { name: 'A first day' })).toBeVisible();
			const asked = (address: string) =>
				worker.evaluate(
					(address) =>
						fetch(address, { mode: 'no-cors' }).then(
							() => true,
							() => false
						),
					address
				);
			expect(await asked(`${site}events.json`)).toBe(true);
			expect(await asked(`http://localhost:${port}/`)).toBe(false);
			isolated.close();
			// The two windows of a presentation stay of each other.
			await page.goto(`${site}present/`);
			await expect.poll(() => sessionOf(page)).toMatch(/^[a-z0-9]{16}$/);
			const presenter = await openPresenter(page);
			expect(await presenter.evaluate(() => window.opener !== null)).toBe(true);
		} finally {
			nginx.kill();
		}
	});
}
