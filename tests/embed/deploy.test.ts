import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { findMissing, languagesOf, loaderName, wanted } from '../../src/cli/deploy.mjs';

/** The rules of `static/_headers`, by path. */
const rules = new Map<string, Map<string, string>>();
for (const line of readFileSync('static/_headers', 'utf8').split('\n')) {
	if (line.startsWith('/')) rules.set(line.trim(), new Map());
	const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
	if (name && value) [...rules.values()].at(-1)?.set(name.toLowerCase(), value);
}

/** Cloudflare Pages takes a rule to the letter; Netlify takes “/open/*” and “/open/” for “/open” too. */
const hosts = {
	cloudflare: (path: string, rule: string) =>
		rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule,
	netlify: (path: string, rule: string) =>
		rule.endsWith('*')
			? path.startsWith(rule.slice(0, -1)) || path === rule.slice(0, -2)
			: path.replace(/(.)\/$/, '$1') === rule.replace(/(.)\/$/, '$1')
};

/** As a host that reads the file serves a path: what two rules say of one header, it puts side by side. */
function headersFor(path: string, host: keyof typeof hosts = 'cloudflare') {
	const found = new Map<string, string>();
	for (const [rule, headers] of rules) {
		if (!hosts[host](path, rule)) continue;
		for (const [name, value] of headers) {
			const before = found.get(name);
			found.set(name, before === undefined ? value : `${before}, ${value}`);
		}
	}
	return found;
}

/** The story's page, as far as it is looked at. */
const page = (site: string) =>
	`<link rel="canonical" href="${site}"><link href="./_app/immutable/entry/start.abc.js"><a href="./e/an-event/">`;

type Headers = (path: string) => Iterable<readonly [string, string]>;

/** What is said of a site whose paths have these headers. */
async function served(headers: Headers, told?: string): Promise<string[]> {
	const server = createServer((request, response) => {
		for (const [name, value] of headers(request.url ?? '')) response.setHeader(name, value);
		response.end(request.url === '/' ? page(told ?? siteOf()) : '');
	});
	const siteOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		return await findMissing(siteOf(), loaderName());
	} finally {
		server.close();
	}
}

const typeOf = (path: string) => {
	if (path.endsWith('.png')) return 'image/png';
	return path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
};

/** As a host does by itself that reads the file; what is compressed is not really so here. */
const asHost: Headers = (path) => [['content-type', typeOf(path)], ...headersFor(path)];

const compressed = (line: string) => line.includes('content-encoding is missing');

test('a host that reads _headers lacks nothing', async () => {
	expect((await served(asHost)).filter((line) => !compressed(line))).toEqual([]);
});

const folders = ['present', 'presenter', 'teach', 'order', 'open', 'e/an-event'];
const files = ['on-the-record', 'on-the-record-pupils'];

test.each(['cloudflare', 'netlify'] as const)(
	'on %s only the site frames its pages, and anybody the frame, however an address is written',
	(host) => {
		const pages = [
			...['/', '/index', '/index.html'],
			...folders.flatMap((name) =>
				['', '/', '/index', '/index.html'].map((end) => `/${name}${end}`)
			),
			...files.flatMap((name) => ['', '.html'].map((end) => `/${name}${end}`))
		];
		for (const path of pages) {
			const headers = headersFor(path, host);
			const policies = new Set(headers.get('content-security-policy')?.split(', '));
			expect([...policies], path).toEqual(["frame-ancestors 'self'"]);
			if (!/^\/present(er)?\//.test(path)) continue;
			// Browsers do not heed one that is said twice.
			expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
		}
		for (const path of ['/embed', '/embed/', '/embed/index.html', '/embed.js', '/events.json']) {
			const headers = headersFor(path, host);
			expect(headers.has('content-security-policy'), path).toBe(false);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
		}
	}
);

test('a host that does not is told each header that it lacks', async () => {
	const missing = await served(() => []);
	const needed = wanted.filter(([, , value]) => !value.test(''));
	expect(missing).toHaveLength(needed.length);
	expect(missing.join('\n')).toMatch(/content-security-policy is missing/);
	expect(missing.filter(compressed)).toHaveLength(2);
});

test('a site that was built to stand elsewhere is told how to build it', async () => {
	const missing = await served(asHost, 'https://example.org/');
	expect(missing.at(-1)).toMatch(
		/says that it stands at https:\/\/example\.org\/: build it with OTR_SITE=http/
	);
});

test('a site that does not answer is one line', async () => {
	const missing = await findMissing('http://127.0.0.1:9/', loaderName());
	expect(missing).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:9\/ does not answer/)]);
});

const run = (...given: string[]) =>
	spawnSync(process.execPath, ['src/cli/deploy.mjs', ...given], { encoding: 'utf8' });

test.each([[], ['example.org'], ['ftp://example.org/']])(
	'without the address of a site, %s, the command says what to give',
	(...given) => {
		const { status, stderr } = run(...given);
		expect(status).toBe(2);
		expect(stderr).toContain('npm run check:deploy -- https://example.org/');
	}
);

test('a frame that may not be framed is told so', async () => {
	const missing = await served((path) => [...asHost(path), ['x-frame-options', 'SAMEORIGIN']]);
	expect(missing.filter((line) => !compressed(line))).toEqual([
		expect.stringContaining('x-frame-options is “SAMEORIGIN”')
	]);
});

test.each([
	['/embed/', 'frame-ancestors *'],
	['/embed/', "default-src 'self', frame-ancestors *"],
	['/', "frame-ancestors 'self' *"]
])('of %s with the policy %s the embed is not as it should be', async (path, policy) => {
	const missing = await served((each) => [
		...[...asHost(each)].filter(([name]) => each !== path || name !== 'content-security-policy'),
		...(each === path ? [['content-security-policy', policy] as const] : [])
	]);
	expect(missing.filter((line) => !compressed(line))).toEqual([expect.stringContaining(policy)]);
});

test('a site in several languages is asked in each', async () => {
	const server = createServer((_, response) => {
		response.end(
			'<link rel="alternate" hreflang="en" href="https://a.example/" data-to=""/><link rel="alternate" hreflang="ar" href="https://a.example/ar/" data-to="ar/"/><link rel="alternate" hreflang="x-default" href="https://a.example/"/>'
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	try {
		expect(await languagesOf(site)).toEqual([site, `${site}ar/`]);
	} finally {
		server.close();
	}
});
