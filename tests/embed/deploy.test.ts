import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findFaults, paths, headerRules, type Answer } from '../../src/cli/deploy-headers.mjs';
import { headersInFolder, nginxInFolder, withLanguages } from '../../src/cli/host-files.mjs';
import {
	findSiteFaults,
	findLanguageSites,
	loaderName,
	shortenPathList
} from '../../src/cli/deploy.mjs';

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

/** The story’s page, as far as it is looked at, and the one that has a worker. */
const page = (site: string) =>
	`<link rel="canonical" href="${site}"><link href="./_app/immutable/entry/start.abc.js"><a href="./e/an-event/">`;
const opening = '<script>s(`../_app/immutable/workers/record.worker-a_b-C.js`)</script>';

type Headers = (path: string) => Iterable<readonly [string, string]>;

/** What is said of a site whose paths have these headers. */
async function served(headers: Headers, told?: string): Promise<string[]> {
	const server = createServer(({ url = '' }, response) => {
		for (const [name, value] of headers(url)) response.setHeader(name, value);
		const body = { '/': page(told ?? siteOf()), '/open/': opening }[url] ?? '';
		response.end(response.hasHeader('content-encoding') ? gzipSync(body) : body);
	});
	const siteOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		return await findSiteFaults(siteOf(), loaderName());
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

const typeOf = (path: string) => {
	if (path.endsWith('.png')) return 'image/png';
	return path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
};

/** As a host does by itself that reads the file. */
const asHost: Headers = (path) => [
	...new Map([['content-type', typeOf(path)], ['content-encoding', 'gzip'], ...headersFor(path)])
];

test('a language’s folder has each rule of the site, and its root has it without a slash', () => {
	const headers = readFileSync('static/_headers', 'utf8');
	const pathsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('/'));
	const own = pathsOf(headers).filter((path) => path !== '/*');
	const written = withLanguages(headers, ['ar', 'fr']);
	expect(written.startsWith(headers)).toBe(true);
	expect(pathsOf(written)).toEqual([
		...pathsOf(headers),
		...['/ar', ...own.map((path) => `/ar${path}`)],
		...['/fr', ...own.map((path) => `/fr${path}`)]
	]);
	expect(written).toContain("\n/ar\n  Content-Security-Policy: frame-ancestors 'self'\n");
});

test('a site in a folder has each rule in that folder, and its front page also without a slash', () => {
	const headers = readFileSync('static/_headers', 'utf8');
	const written = headersInFolder(headers, '/stories');
	const pathsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('/'));
	expect(pathsOf(written)).toEqual([
		'/stories',
		...pathsOf(headers).map((path) => `/stories${path}`)
	]);
	const valuesOf = (text: string) => text.match(/^ {2}.*$/gm);
	expect(new Set(valuesOf(written))).toEqual(new Set(valuesOf(headers)));
});

test('nginx.conf for a site in a folder has it in the pattern of paths and in the page for 404', () => {
	const example = readFileSync('nginx.conf', 'utf8');
	const written = nginxInFolder(example, new URL('https://news.example/a.b/'));
	const changed = written.split('\n').filter((line) => !example.split('\n').includes(line));
	expect(changed.map((line) => line.trim())).toEqual([
		String.raw`"~^/a\.b(?:/[a-z][a-z](?=/))?(?<otr_rest>/.*)$" $otr_rest;`,
		'server_name news.example;',
		'error_page 404 /a.b/404.html;'
	]);
	expect(() => nginxInFolder('server {}', new URL('https://news.example/a/'))).toThrow(/has no/);
});

test('a host that reads _headers lacks nothing', async () => {
	expect(await served(asHost)).toEqual([]);
});

test('a host that sends none is told each', async () => {
	const faults = await served(() => []);
	const needed = headerRules.filter(({ value }) => !value.test(''));
	expect(faults.map((fault) => /^[\w-]+ is missing: \//.test(fault))).toEqual(
		needed.map(() => true)
	);
	expect(faults.find((fault) => fault.includes('workers/'))).toMatch(/default-src 'none'/);
});

/** What stands for a path’s name, and its headers as they should be. */
const own = [...paths].map((path) => {
	const address = `/${path}`
		.replace('{event}', 'e/an-event/')
		.replace('{loader}', loaderName())
		.replace('{asset}', '_app/immutable/a.js')
		.replace('{worker}', '_app/immutable/workers/a.js')
		.replace('{oembed}', 'oembed/a.json')
		.replace('{picture}', 'pictures/a.png');
	return { path, address, headers: new Map(asHost(address)) };
});

/** As the site’s own host answers, but for one header of some paths. */
const answered = (changed: { header: string; at: readonly string[]; value: string | null }) =>
	new Map<string, Answer>(
		own.map(({ path, address, headers }) => {
			const get = (header: string) =>
				header === changed.header && changed.at.includes(path)
					? changed.value
					: (headers.get(header.toLowerCase()) ?? null);
			return [path, { address, status: 200, get }];
		})
	);

/** Values of each header that give away more than the site does, or keep out whom it lets in. */
const others: Record<string, readonly string[]> = {
	'Content-Security-Policy': [
		'frame-ancestors *',
		"frame-ancestors 'self' *",
		"default-src 'self', frame-ancestors *",
		"default-src 'self'; frame-ancestors https:",
		"default-src 'none'; connect-src *; script-src 'self'; frame-ancestors *",
		"default-src 'none'; connect-src 'self' https:; script-src 'self' 'unsafe-eval'; frame-ancestors *",
		"default-src 'none'; connect-src 'self' https:; frame-ancestors *",
		"connect-src 'self' https:; script-src 'self'; frame-ancestors *"
	],
	'X-Frame-Options': ['DENY'],
	'Cross-Origin-Opener-Policy': [
		'unsafe-none',
		'same-origin-allow-popups',
		'same-origin, same-origin'
	],
	'Cross-Origin-Embedder-Policy': ['unsafe-none'],
	'Cross-Origin-Resource-Policy': ['same-origin', 'same-site'],
	'Access-Control-Allow-Origin': ['null', 'https://example.org'],
	'Access-Control-Allow-Credentials': ['true'],
	'X-Content-Type-Options': ['sniff'],
	'Referrer-Policy': ['unsafe-url', 'no-referrer-when-downgrade', 'origin-when-cross-origin'],
	'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb'].map((name) =>
		(headersFor('/').get('permissions-policy') ?? '').replace(`${name}=()`, `${name}=*`)
	),
	'Content-Encoding': ['identity'],
	'Cache-Control': ['public, max-age=2592000'],
	'Content-Type': ['text/plain', 'application/octet-stream']
};

test('each header that is taken away or is another is found: where, what it costs, how to send it', () => {
	for (const rule of headerRules) {
		const { header, cost } = rule;
		const wrong = [...(rule.value.test('') ? [] : [null]), ...(others[header] ?? [])];
		const remedy = rule.send === '' ? `Do not send ${header}` : `Send “${header}: ${rule.send}”`;
		expect(wrong.length, header).toBeGreaterThan(0);
		// Each path by itself, and all at once.
		for (const at of [...rule.paths.map((path) => [path]), rule.paths]) {
			for (const value of wrong) {
				const answers = answered({ header, at, value });
				const is = value === null ? 'is missing' : `is “${value}”`;
				const where = at.map((path) => answers.get(path)?.address).join(' ');
				expect(findFaults(answers)).toEqual([
					expect.stringContaining(`${header} ${is}: ${where}\n  ${cost}\n  ${remedy}`)
				]);
			}
		}
	}
});

const folders = ['present', 'presenter', 'teach', 'order', 'open', 'make', 'e/an-event'];
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

test('a site that was built for another address gets advice on how to build it', async () => {
	const missing = await served(asHost, 'https://example.org/');
	expect(missing[0]).toMatch(
		/names https:\/\/example\.org\/ as its own address: build it with OTR_SITE=http/
	);
});

test('a fault of many pages names a few of them', () => {
	const fault = (paths: string) => `X-Header is missing: ${paths}\n  It costs /this.\n  Send it.`;
	expect(shortenPathList(fault('/ /a /b /c'))).toBe(fault('/ /a /b /c'));
	expect(shortenPathList(fault('/ /a /b /c /d'))).toBe(fault('/ /a /b and 2 others'));
});

test('a site that does not answer is one line', async () => {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	await new Promise((resolve) => server.close(resolve));
	expect(await findSiteFaults(site, loaderName())).toEqual([
		`Nothing answers at ${site} (ECONNREFUSED). Check the address, and that its server runs.`
	]);
});

test('a site whose story is at another address is one line', async () => {
	const server = createServer((_, response) => response.writeHead(404).end());
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		expect(await findSiteFaults(site, loaderName())).toEqual([
			`${site} answers 404. Give the address of the story’s page, with its folder.`
		]);
	} finally {
		server.closeAllConnections();
		server.close();
	}
});

test('a page that the site does not name is told by its own name, once', async () => {
	const server = createServer((_, response) => response.end('Nothing yet'));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		const { port } = server.address() as AddressInfo;
		const faults = await findSiteFaults(`http://127.0.0.1:${port}/`, loaderName());
		const unnamed = faults.flatMap(
			(fault) => /^No page names the (.*), so that/.exec(fault)?.[1] ?? []
		);
		expect(unnamed.sort()).toEqual(['asset', 'event', 'oembed', 'picture', 'worker']);
	} finally {
		server.closeAllConnections();
		server.close();
	}
});

test.each(['/', '/open/', '/embed.js'])(
	'where %s leads to another site, that is all that is said, and that site is asked nothing more',
	async (path) => {
		const asked: string[] = [];
		const other = createServer(({ url = '' }, response) => {
			asked.push(url);
			response.end('<html>');
		});
		const site = createServer(({ url = '' }, response) => {
			const { port } = other.address() as AddressInfo;
			if (url === path) response.writeHead(302, { location: `http://127.0.0.1:${port}/sign-in` });
			response.end();
		});
		for (const server of [other, site])
			await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const [from, to] = [site, other].map(
			(server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
		);
		try {
			expect(await findSiteFaults(`${from}/`, loaderName())).toEqual([
				`${from}${path} leads to another site, ${to}: give the address at which the site answers itself.`
			]);
			expect(asked).toEqual(['/sign-in']);
		} finally {
			for (const server of [other, site]) {
				server.closeAllConnections();
				server.close();
			}
		}
	}
);

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

test('a site in several languages is asked in each', async () => {
	const server = createServer((_, response) => {
		response.end(
			'<link rel="alternate" hreflang="en" href="https://a.example/" data-to=""/><link rel="alternate" hreflang="ar" href="https://a.example/ar/" data-to="ar/"/><link rel="alternate" hreflang="x-default" href="https://a.example/"/><link rel="alternate" hreflang="fr" href="https://b.example/" data-to="https://b.example/"/>'
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	try {
		expect(await findLanguageSites(site)).toEqual([site, `${site}ar/`]);
	} finally {
		server.close();
	}
});
