import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeUrl, withTextFragment } from '#lib/record/safe-url.ts';

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
				expect(result.host).toMatch(/^[\x21-\x7e]+$/);
				expect(safeUrl(result.href)).toEqual(result);
			}),
			{ numRuns: 1000 }
		);
		expect(passed).toBeGreaterThan(20);
	});
});

describe('withTextFragment', () => {
	const href = 'https://example.com/a';

	test.each([
		[href, 'two words', `${href}#:~:text=two%20words`],
		[`${href}#part`, 'two words', `${href}#part:~:text=two%20words`],
		[href, 'one, two & three-four', `${href}#:~:text=one%2C%20two%20%26%20three%2Dfour`],
		[href, 'a b c d e f g h i j', `${href}#:~:text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j`],
		[href, 'a b c d e f g h i j k', `${href}#:~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k`],
		[href, 'Microsoft’s', `${href}#:~:text=Microsoft%E2%80%99s`]
	])('%s at "%s"', (address, quote, expected) => {
		expect(withTextFragment(address, quote)).toBe(expected);
	});

	test('half a surrogate pair does not throw', () => {
		expect(withTextFragment(href, 'a \ud800 b')).toBe(`${href}#:~:text=a%20%EF%BF%BD%20b`);
	});

	test('the words come back from the address, whatever they are', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^\S{1,9}$/), { minLength: 1, maxLength: 8 }),
				(words) => {
					const fragment = withTextFragment(href, words.join(' ')).split(':~:text=')[1] ?? '';
					expect(fragment).not.toMatch(/[-,&]/);
					expect(decodeURIComponent(fragment)).toBe(
						words.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')
					);
				}
			)
		);
	});
});
