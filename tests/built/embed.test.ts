import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { unfurl } from 'unfurl.js';
import { describe, expect, test } from 'vitest';
import { siteOriginPlaceholder } from '#lib/embed/allowed-stories.ts';
import published from '#lib/embed/versions.json' with { type: 'json' };

/** Where the site is built to stand. */
const builtFor = 'http://127.0.0.1:4173/';

const built = new URL('../../build/', import.meta.url);

const loader = () => readFileSync(new URL('embed.js', built), 'utf8');

describe('embed.js', () => {
	test('is one classic script of at most 4 KB, by brotli', () => {
		const bytes = brotliCompressSync(loader()).length;
		console.log(`embed.js, brotli: ${bytes} bytes (at most 4,000)`);
		expect(bytes).toBeLessThanOrEqual(4_000);
		expect(loader()).not.toMatch(/\b(import|export)\b/);
	});

	test('asks for nothing, keeps nothing and moves nothing', () => {
		// But for the reader who has pressed the button that its frame replaces.
		const handOn = /:focus-within|\.focus\(\{preventScroll:!0\}\)/g;
		expect(loader().match(handOn)).toHaveLength(2);
		expect(loader().replace(handOn, '')).not.toMatch(
			/fetch|XMLHttp|sendBeacon|WebSocket|cookie|Storage|indexedDB|scroll|focus|location|open\(|innerHTML|setAttribute|\beval/
		);
	});

	test('E35: of a version is the bytes that it was published as', () => {
		const name = `embed-${published.loader}.js`;
		const bytes = readFileSync(new URL(name, built));
		const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
		expect(hash).toBe(published.integrity);
		expect(String(bytes).replaceAll(siteOriginPlaceholder, new URL(builtFor).origin)).toBe(
			loader()
		);
		const readme = readFileSync(new URL('../docs/embed.md', built), 'utf8');
		expect(readme).toContain(name);
		expect(readme).toContain(published.integrity);
	});

	test.each([
		['1.0.0', 'sha384-dFHhAzonejrvAwLXD82FpQq3qxTtk0j5wZpsdgK/a+sX/uhMcQKfKsu2u0Oy/cm2'],
		['1.1.0', 'sha384-a7PqheBpBsKoefeCninuQ7/kHEFncMNQ6LTW207LWpgdAEeRxYP4sGnq5uX/JzRe'],
		['1.2.0', 'sha384-Wn67uttcYVcUWhJCy80SUV85vuPjpcUYvMWF8grkxH3NXG3lfkxgFvQyg1drE4BY']
	])('of %s is still what pages hold to a hash', (version, integrity) => {
		const bytes = readFileSync(new URL(`embed-${version}.js`, built));
		expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`).toBe(integrity);
	});
});

test('E31: a library that embeds by address finds the answer, the words and the picture', async () => {
	const types: Record<string, string> = { '.html': 'text/html', '.json': 'application/json' };
	const server = createServer(({ url = '/' }, response) => {
		const path = url === '/' ? 'index.html' : url.slice(1);
		const type = types[extname(path)] ?? 'application/octet-stream';
		const text = readFileSync(new URL(path, built), 'utf8');
		response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
		response.end(text.replaceAll(builtFor, `http://${server_host()}/`));
	});
	const server_host = () => {
		const address = server.address();
		return address && typeof address === 'object' ? `127.0.0.1:${address.port}` : '';
	};
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
	try {
		const found = await unfurl(`http://${server_host()}/`, { oembed: true });
		expect(found.title).toBe('What Microsoft said about government use of its cloud');
		expect(found.oEmbed).toMatchObject({
			type: 'rich',
			version: '1.0',
			title: found.title,
			width: 600,
			height: 640
		});
		const { html } = found.oEmbed as unknown as { html: string };
		expect(html).toContain(`src="http://${server_host()}/embed/"`);
		// One event: the low frame, as wide as its place.
		const id = 'imod-2025-08-06-unit-8200-report';
		const one = JSON.parse(readFileSync(new URL(`oembed/${id}.json`, built), 'utf8'));
		expect(one).toMatchObject({ type: 'rich', width: 600, height: 480 });
		expect(one.html).toContain(`/embed/?event=${id}&#38;cards=one" width="100%" height="480"`);
		expect(found.open_graph.images?.[0]).toMatchObject({ width: 1200, height: 630 });
		expect(found.twitter_card.card).toBe('summary_large_image');
	} finally {
		server.close();
	}
});
