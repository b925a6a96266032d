import { expect, type Page } from '@playwright/test';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, createServer as createRelay, type AddressInfo } from 'node:net';
import { embedded } from './hosts.ts';
import { test } from './new-window.ts';

// What a browser has kept of a page must be its own.
test.use({ viewport: { width: 700, height: 2_500 } });

const servers: { close(): unknown }[] = [];

test.afterEach(() => {
	for (const server of servers.splice(0)) server.close();
});

const originOf = (server: { address(): AddressInfo | string | null }, host = '127.0.0.1') =>
	`http://${host}:${(server.address() as AddressInfo).port}`;

/** The built site behind a relay that counts the bytes that it sends, headers too. */
async function counted() {
	const { port } = new URL(test.info().project.use.baseURL ?? '');
	const sent = { bytes: 0 };
	const relay = createRelay((socket) => {
		const site = connect(Number(port), '127.0.0.1');
		site.on('data', (data) => (sent.bytes += data.length));
		for (const end of [socket, site]) end.on('error', () => socket.destroy());
		socket.pipe(site).pipe(socket);
	}).listen(0, '127.0.0.1');
	servers.push(relay);
	await once(relay, 'listening');
	return { origin: originOf(relay), sent };
}

const figureOf = (
	origin: string,
	settings: string,
	picture = 'figure.png'
) => `<figure class="otr-embed" ${settings}
	data-story="${origin}/" style="display: block; width: 100%; margin: 0; min-height: 490px">
	<a href="${origin}/">The story <img src="${origin}/${picture}" width="600" height="315" loading="lazy" alt=""></a>
</figure>`;

/** Opens an article of another site. */
async function openArticle(page: Page, origin: string, figures: string): Promise<void> {
	const article = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><title>An article</title><link rel="icon" href="data:,">${figures}
			<script async src="${origin}/embed.js" data-stories="${origin}"></script>`
		);
	}).listen(0, '127.0.0.1');
	servers.push(article);
	await once(article, 'listening');
	// A frame that has not arrived completely delays the load event.
	await page.goto(originOf(article as Server, 'localhost'), { waitUntil: 'commit' });
}

/** Three figures as people have them: as it is, at an event and in the dark, and with one card. */
const settings = [
	'',
	'data-event="imod-2025-09-25-services-disabled" data-theme="dark"',
	'data-event="ice-2026-01-data-1400" data-cards="one"'
];

async function expectOneDocument(page: Page) {
	await page.setViewportSize({ width: 700, height: 2_500 });
	const { origin, sent } = await counted();
	// What one frame needs, compressed as a browser has it: its document, the loader, and the picture in its place.
	const headers = { 'accept-encoding': 'gzip, deflate, br, zstd' };
	for (const path of ['embed/', 'embed.js', 'figure.png'])
		await page.request.get(`${origin}/${path}`, { headers });
	const one = sent.bytes;
	sent.bytes = 0;
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const figures = settings.map((each) => figureOf(origin, each));
	const far = `<div style="height: 9000px">Text</div>${figureOf(origin, '', 'embed.png')}`;
	await openArticle(page, origin, figures.join('<p>Text</p>') + far);
	for (let n = 0; n < settings.length; n++) {
		const frame = await embedded(page, n);
		await expect(frame.locator('html')).toHaveAttribute('data-script', 'started');
	}
	await page.waitForLoadState('networkidle');
	const three = sent.bytes;
	console.log(`bytes that are sent: ${one} for one frame, ${three} for three (at most 1.3 times)`);
	expect(one).toBeGreaterThan(70_000);
	expect(three).toBeLessThan(1.3 * one);
	// What a figure shows without scripts is not fetched while it is far away.
	expect(asked).not.toContain('/embed.png');
	// Each shows what is its own.
	const dark = await embedded(page, 1);
	await expect(dark.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(dark.locator('.in-place h3')).toContainText('Microsoft');
	const low = await embedded(page, 2);
	await expect(low.locator('html')).toHaveAttribute('data-cards', 'one');
	await expect(low.locator('.in-place .whole')).toBeVisible();
}

test('three frames transfer hardly more than one, what is far away is not fetched, and each is shown once its page has come', async ({
	page
}) => {
	await test.step('three frames of a page, and what is far away', () => expectOneDocument(page));
	await test.step('a figure shows the frame once its page has come, before its script has', () =>
		expectEarly(page));
});

async function expectEarly(page: Page) {
	await page.setViewportSize({ width: 700, height: 2_500 });
	const { origin } = await counted();
	const built = await (await fetch(`${origin}/embed/`)).text();
	const end = built.lastIndexOf('<script>');
	let sendRest: (() => void) | undefined;
	const slow = createServer(async ({ url = '/' }, response) => {
		if (!url.startsWith('/embed/')) {
			const answer = await fetch(origin + url);
			response.setHeader('content-type', answer.headers.get('content-type') ?? '');
			return response.end(Buffer.from(await answer.arrayBuffer()));
		}
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.write(built.slice(0, end));
		sendRest = () => response.end(built.slice(end));
	}).listen(0, '127.0.0.1');
	servers.push(slow);
	await once(slow, 'listening');
	await openArticle(page, originOf(slow as Server), figureOf(originOf(slow as Server), ''));
	const iframe = page.locator('iframe');
	await expect(iframe).toBeVisible();
	await expect(page.locator('figure img')).toBeHidden();
	const frame = await embedded(page);
	await expect(frame.getByText('Open the full timeline')).toBeVisible();
	await expect(frame.locator('html[data-script]')).toHaveCount(0);
	const before = await iframe.evaluate((node) => node.getBoundingClientRect().top);
	sendRest?.();
	await expect(frame.locator('html')).toHaveAttribute('data-script', 'started');
	expect(await iframe.evaluate((node) => node.getBoundingClientRect().top)).toBe(before);
}
