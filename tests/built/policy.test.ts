import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the policy is the one of the specification', () => {
	const html = readFileSync('build/index.html', 'utf8');
	// Nothing before it could run, be loaded or be read as data.
	expect(html.slice(0, html.search(/<meta http-equiv="content-security-policy"/i))).not.toMatch(
		/<(?:script|style|link|base)\b/
	);
	const policies = [...html.matchAll(/<meta\b[^>]*content-security-policy[^>]*>/gi)];
	expect(policies).toHaveLength(1);
	const [, content = ''] = / content="([^"]*)"/.exec(policies[0]?.[0] ?? '') ?? [];
	const directives = new Map(
		content.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(/\s+/);
			return [name, values];
		})
	);
	const exact: Record<string, string[]> = {
		'default-src': ["'none'"],
		'style-src-attr': ["'unsafe-inline'"],
		'img-src': ["'self'", 'blob:'],
		'font-src': ["'self'"],
		'connect-src': ["'self'"],
		'frame-src': ["'self'"],
		'worker-src': ["'self'"],
		'base-uri': ["'none'"],
		'form-action': ["'none'"],
		'object-src': ["'none'"],
		'require-trusted-types-for': ["'script'"],
		'trusted-types': ['svelte-trusted-html', 'otr-script-url']
	};
	for (const [name, values] of Object.entries(exact)) {
		expect(directives.get(name), name).toEqual(values);
	}
	// Beside these, only what the page itself holds, by its hash.
	for (const name of ['script-src', 'style-src']) {
		const [first, ...rest] = directives.get(name) ?? [];
		expect(first).toBe("'self'");
		for (const value of rest) expect(value, name).toMatch(/^'sha256-[\w+/]+=*'$/);
	}
	// The one that runs before the first paint; what starts the page is a file of the site.
	expect(html.match(/<script type="module"[^>]*>/g)).toEqual([
		expect.stringMatching(/ src="\.\/_app\/immutable\/[\w/-]+\.js">$/)
	]);
	const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);
	expect(scripts).toHaveLength(1);
	const hashes = scripts.map((text) => createHash('sha256').update(text).digest('base64'));
	expect(directives.get('script-src')?.slice(1).sort()).toEqual(
		hashes.map((hash) => `'sha256-${hash}'`).sort()
	);
	expect([...directives.keys()].sort()).toEqual(
		[...Object.keys(exact), 'script-src', 'style-src'].sort()
	);
});

test.each(['', 'present/', 'presenter/', 'order/', 'teach/', 'open/', 'make/', 'embed/'])(
	'the page “%s” may ask its own site only, and all but the embed refuse other sites’ frames',
	(page) => {
		const html = readFileSync(`build/${page}index.html`, 'utf8');
		const [before = '', policy = ''] =
			/^.*?<meta http-equiv="content-security-policy"[^>]* content="([^"]*)"/is.exec(html) ?? [];
		expect(before).not.toMatch(/<(?:script|style|link|base)\b/);
		const valueOf = (name: string) => new RegExp(`(?:^|; )${name} ([^;]*)`).exec(policy)?.[1];
		expect(valueOf('connect-src') ?? valueOf('default-src')).toBe(
			page === 'embed/' ? "'none'" : "'self'"
		);
		const [, first = ''] = /<script>([^]*?)<\/script>/.exec(html) ?? [];
		expect(first.includes('can’t be shown inside another page')).toBe(page !== 'embed/');
		expect(valueOf('script-src')).toContain(createHash('sha256').update(first).digest('base64'));
	}
);
