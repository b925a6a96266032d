import { expect, test } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { noteShifts } from './shifts.ts';
import { frames } from './story.ts';

test.use({ reuseContext: false });

test('nothing shifts where the net cuts the page in the middle of the legend', async ({
	page,
	baseURL
}) => {
	const html = await (await fetch(baseURL ?? '')).text();
	const from = html.indexOf('aria-label="Legend"');
	const to = html.indexOf('</ul>', from);
	// Before and after each symbol: a text that grows may need another line, which nothing can know before.
	const items = html.slice(from, to).split(/(?=<li )|(?<=<\/svg>)/);
	expect(items.length).toBeGreaterThan(15);
	const pieces = [html.slice(0, from), ...items, html.slice(to)];
	const server = createServer(async (asked, answer) => {
		if (asked.url !== '/') {
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
	await page.addInitScript(noteShifts);
	// It has two lines in the first, one in the second.
	for (const width of [768, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(`http://127.0.0.1:${port}/`);
		await frames(page, 3);
		expect(await page.evaluate(() => window.shifts)).toEqual([]);
	}
	server.close();
});
