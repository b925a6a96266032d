import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeUrl } from '#lib/record/safe-url.ts';

describe('safeUrl', () => {
	test.each([
		['https://example.com', 'https://example.com/', 'example.com', true],
		['HTTPS://EXAMPLE.com/A?b=c#d', 'https://example.com/A?b=c#d', 'example.com', true],
		['http://example.com/', 'http://example.com/', 'example.com', false],
		['https://example.com:8443/', 'https://example.com:8443/', 'example.com:8443', true],
		[
			'https://bücher.example/ü',
			'https://xn--bcher-kva.example/%C3%BC',
			'xn--bcher-kva.example',
			true
		],
		// A Cyrillic а: the host says so.
		['https://аpple.com/', 'https://xn--pple-43d.com/', 'xn--pple-43d.com', true]
	])('%s', (text, href, host, secure) => {
		expect(safeUrl(text)).toEqual({ href, host, secure });
	});

	test.each([
		'',
		'example.com',
		'/path',
		'#id',
		'?q',
		'//example.com/',
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'java\tscript:alert(1)',
		'java\nscript:alert(1)',
		'\u0001javascript:alert(1)',
		' javascript:alert(1)',
		'javascript://example.com/%0aalert(1)',
		'vbscript:msgbox(1)',
		'data:text/html,<script>alert(1)</script>',
		'blob:https://example.com/5f3c',
		'file:///etc/passwd',
		'ftp://example.com/',
		'about:blank',
		'https:example.com',
		'https:/example.com',
		'https:///example.com',
		'https:\\\\example.com',
		'https://example.com\\@evil.example/',
		'https://user@example.com/',
		'https://user:password@example.com/',
		'https://:password@example.com/',
		' https://example.com/',
		'https://example.com/ ',
		'https://exa\tmple.com/',
		'https://example.com/a b',
		'https://example.com/\n',
		'https://',
		'https://exa\u0000mple.com/',
		'https://exa\u202emple.com/',
		'https://[::1',
		'https://here.example,-which-has-checked-it.example/',
		'https://here.example”.example"/',
		'https://here.example%2c.example/',
		"https://it's.example/",
		'https://example.com:99999/'
	])('%j is refused', (text) => {
		expect(safeUrl(text)).toBeNull();
	});

	test('2,048 characters are the most', () => {
		const start = 'https://example.com/';
		expect(safeUrl(start + 'a'.repeat(2048 - start.length))).not.toBeNull();
		expect(safeUrl(start + 'a'.repeat(2049 - start.length))).toBeNull();
	});

	test('whatever passes is http or https, has no credentials and reads back as itself', () => {
		const scheme = fc.constantFrom('https:', 'http:', 'HTTPS:', 'javascript:', 'data:', '');
		const slashes = fc.constantFrom('//', '/', '', '\\\\', '///');
		const rest = fc.oneof(
			fc.webUrl().map((url) => url.slice(8)),
			fc.string({ unit: 'binary' })
		);
		const near = fc.tuple(scheme, slashes, rest).map((parts) => parts.join(''));
		let passed = 0;
		fc.assert(
			fc.property(fc.oneof(near, fc.webUrl(), fc.string({ unit: 'binary' })), (text) => {
				const result = safeUrl(text);
				if (!result) return;
				passed++;
				const url = new URL(result.href);
				expect(['https:', 'http:']).toContain(url.protocol);
				expect(url.username + url.password).toBe('');
				expect(result.secure).toBe(url.protocol === 'https:');
				expect(result.host).toMatch(/^[\w.:[\]-]+$/);
				expect(safeUrl(result.href)).toEqual(result);
			}),
			{ numRuns: 1000 }
		);
		expect(passed).toBeGreaterThan(20);
	});
});
