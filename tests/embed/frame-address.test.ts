import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	readFrameFacts,
	themeForHostPage,
	fixedHeightLength,
	toFrameAddress,
	limitHeight,
	toWebAddress
} from '#lib/embed/frame-address.ts';

test.each([
	['https://a.example', 'https://a.example/embed/'],
	['https://a.example/', 'https://a.example/embed/'],
	['https://a.example/story', 'https://a.example/story/embed/'],
	['https://a.example/story/', 'https://a.example/story/embed/'],
	['https://a.example/story/index.html', 'https://a.example/story/embed/'],
	['https://a.example/story/#card', 'https://a.example/story/embed/'],
	['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/embed/']
])('the frame of %s', (story, frame) => {
	expect(toFrameAddress(story, {}).href).toBe(`${frame}?height=auto`);
});

test('a figure’s wishes go into the address, and over what the story’s address says', () => {
	const wishes = { event: 'a&b', from: '2025', to: '2025-09', theme: 'dark', height: '480' };
	expect(toFrameAddress('https://a.example/?from=2020&tracks=ice', wishes).href).toBe(
		'https://a.example/embed/?from=2025&tracks=ice&height=fit&event=a%26b&to=2025-09&theme=dark'
	);
	expect(toFrameAddress('https://a.example/?chapter=ice', { chapter: 'a&b' }).href).toBe(
		'https://a.example/embed/?chapter=a%26b&height=auto'
	);
});

test.each([
	'',
	'story/',
	'//a.example/',
	'javascript:alert(1)',
	'\tjava\nscript:alert(1)',
	'data:text/html,x',
	'blob:https://a.example/1',
	'file:///etc/passwd',
	'about:blank'
])('%j is no address of the web', (story) => {
	expect(toWebAddress(story)).toBeNull();
	expect(readFrameFacts(story, false)).toBeNull();
	expect(readFrameFacts(story, true)).toBeNull();
});

test('a frame that is kept from its own origin speaks as nobody', () => {
	expect(readFrameFacts('https://a.example/embed/', false)?.origin).toBe('https://a.example');
	expect(readFrameFacts('https://a.example/embed/', true)?.origin).toBe('null');
});

test.each([
	['normal', 'light'],
	['light', 'light'],
	['only light', 'light'],
	['dark', 'dark'],
	['light dark', 'auto'],
	['dark light', 'auto']
])('in a page that declares %s, a frame is %s', (scheme, theme) => {
	expect(themeForHostPage(scheme)).toBe(theme);
});

test.each([
	['?theme=auto', 'auto'],
	['?theme=light', 'light'],
	['?theme=dark', 'dark'],
	['#?height=auto&theme=dark', 'dark'],
	['#?theme=auto', 'auto'],
	['?theme=blue', 'light'],
	['', 'light']
])('a frame with %j is %s', (query, theme) => {
	expect(readFrameFacts(`https://a.example/embed/${query}`, false)?.theme).toBe(theme);
});

test.each([
	['480', '480px'],
	['480px', '480px'],
	['1', '120px'],
	['1e9', '120px'],
	['999999', '6000px'],
	['window', '100dvh'],
	['auto', ''],
	['', ''],
	[undefined, '']
])('a height of %j is “%s”', (text, length) => {
	expect(fixedHeightLength(text)).toBe(length);
});

test('any story gives a frame at its own origin or none, and any height one that is bounded', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.webUrl(), fc.string()),
			fc.string(),
			fc.integer(),
			(story, text, px) => {
				if (toWebAddress(story)) {
					const address = toFrameAddress(story, { event: text, height: text });
					expect(['http:', 'https:']).toContain(address.protocol);
					expect(address.origin).toBe(new URL(story).origin);
					expect(readFrameFacts(address.href, false)?.origin).toBe(address.origin);
				}
				expect(limitHeight(px)).toBeGreaterThanOrEqual(120);
				expect(limitHeight(px)).toBeLessThanOrEqual(6_000);
			}
		)
	);
});
