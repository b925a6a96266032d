import { expect } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { noteShifts } from './shifts.ts';
import { frames } from './story.ts';
import { test } from './new-window.ts';

/** Serves the site, and a page of it in pieces, which are painted one by one. @returns the server and the page's address */
async function serveInPieces(baseURL: string | undefined, path: string, pieces: readonly string[]) {
	const server = createServer(async (asked, answer) => {
		if (asked.url !== path) {
			const found = await fetch(new URL(asked.url ?? '', baseURL));
			const type = found.headers.get('content-type') ?? '';
			answer.writeHead(found.status, { 'content-type': type });
			return void answer.end(Buffer.from(await found.arrayBuffer()));
		}
		answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		for (const piece of pieces) {
			answer.write(piece);
			// Longer than a frame, so that it is painted.
			await setTimeout(30);
		}
		answer.end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { server, address: `http://127.0.0.1:${port}${path}` };
}

const htmlOf = async (baseURL: string | undefined, path: string) =>
	(await fetch(new URL(path, baseURL))).text();

test('nothing shifts where the net cuts the story in the middle of its legend, or the stage and its presenter’s page between their parts', async ({
	page,
	baseURL
}) => {
	await page.addInitScript(noteShifts);
	const shifts = async () => {
		await frames(page, 3);
		return page.evaluate(() => window.shifts);
	};
	await test.step('the story', async () => {
		const html = await htmlOf(baseURL, '/');
		const from = html.indexOf('aria-label="Legend"');
		const to = html.indexOf('</ul>', from);
		// Before and after each symbol: a text that grows may need another line, which nothing can know before.
		const items = html.slice(from, to).split(/(?=<li )|(?<=<\/svg>)/);
		expect(items.length).toBeGreaterThan(15);
		const pieces = [html.slice(0, from), ...items, html.slice(to)];
		const { server, address } = await serveInPieces(baseURL, '/', pieces);
		// It has two lines in the first, one in the second, which leave less to shift.
		for (const width of process.env.OTR_ALL ? [768, 1440] : [768]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(address);
			expect(await shifts()).toEqual([]);
		}
		server.close();
	});
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.route(/\.js$/, (route) => route.abort());
	for (const [path, hash] of [
		['/present/', ''],
		['/presenter/', '#s=abcdefghijklmnop']
	] as const) {
		await test.step(path, async () => {
			const html = await htmlOf(baseURL, path);
			const pieces = html.split(/(?=<div class="(?:next|notes)\b|<section |<footer\b)/);
			expect(pieces.length).toBeGreaterThan(1);
			const { server, address } = await serveInPieces(baseURL, path, pieces);
			await page.goto(address + hash);
			expect(await shifts()).toEqual([]);
			server.close();
		});
	}
});
