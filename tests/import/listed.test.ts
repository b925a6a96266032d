import { afterEach, expect, test, vi } from 'vitest';
import { listedAddress } from '#lib/import/listed.ts';
import { readListed } from '#lib/import/read-listed.ts';
import { safeUrl, type SafeUrl } from '#lib/record/safe-url.ts';
import { listedOrigins } from '../../src/vite/origins.ts';
import { withErrorTextLater } from '../fixtures/error-text.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
});

const originsOf = (text: string) => {
	vi.stubEnv('OTR_OPEN_ORIGINS', text);
	return listedOrigins();
};

test('a build lists nobody, unless it is told to', () => {
	vi.stubEnv('OTR_OPEN_ORIGINS', undefined);
	expect(listedOrigins()).toBeNull();
	expect(originsOf(' , ')).toBeNull();
	expect(listedAddress('?src=https%3A%2F%2Frecords.example%2Fa.json')).toBeNull();
});

test('origins are listed with spaces or commas between them', () => {
	expect(originsOf('https://a.example, https://B.example:8443/\nhttps://c.example:443')).toEqual([
		'https://a.example',
		'https://b.example:8443',
		'https://c.example'
	]);
});

test.each([
	'a.example',
	'http://a.example',
	'https://a.example/folder',
	'https://a.example/?q',
	'https://a@a.example',
	'*',
	'https://*.example',
	'https:',
	"https://a.example; script-src 'unsafe-inline'"
])('%s is no origin, and stops the build', (text) => {
	expect(() => originsOf(text)).toThrow(/^OTR_OPEN_ORIGINS has “.+”: give origins, as https:/);
});

test.each([
	'https://records.example.evil.example/a.json',
	'https://evil.example/records.example/a.json',
	'http://records.example/a.json',
	'https://records.example:444/a.json',
	'https://a@records.example/a.json',
	'records.example/a.json'
])('listed is a site alone, not %s', (other) => {
	vi.stubGlobal('__OTR_OPEN_ORIGINS__', ['https://records.example']);
	expect(listedAddress(`?src=${encodeURIComponent(other)}`)).toBeNull();
	expect(listedAddress('?src=https%3A%2F%2Frecords.example%2Fa.json')?.host).toBe(
		'records.example'
	);
});

test('2,000 events are read without a worker, one more is refused', async () => {
	const address = safeUrl('https://records.example/a.json') as SafeUrl;
	const send = (count: number) => {
		const events = Array.from({ length: count }, (_, i) => ({
			id: `e${i}`,
			title: `Event ${i}`,
			start: '2025-01-01',
			end: null
		}));
		vi.stubGlobal('fetch', () => Promise.resolve(Response.json(events)));
		return readListed(address, 'site.example');
	};
	const { record, imported } = await send(2_000);
	expect(record.events).toHaveLength(2_000);
	expect(imported).toMatchObject({ from: 'records.example', site: 'site.example' });
	await expect(withErrorTextLater(send(2_001))).rejects.toThrow(
		'The file has 2,001 events; at most 2,000 can be shown here.'
	);
});
