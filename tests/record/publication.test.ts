import { expect, test } from 'vitest';
import { siteName, withoutLocalHost } from '#lib/record/publication.ts';

const siteOf = (site: string) =>
	withoutLocalHost({ from: 'a.json', name: 'a.json', site, leftOut: 0 }).site;

test.each([
	'example.org',
	'example.org:8080',
	'xn--e1afmkfd.xn--p1ai',
	'xn--e1afmkfd.xn--p1ai:8080'
])('%s is a host that everybody can reach, and is named in a file', (site) => {
	expect(siteOf(site)).toBe(site);
});

test.each(['localhost', 'localhost:4173', '127.0.0.1', '192.168.0.7:80', '[::1]', 'laptop.local'])(
	'%s means nothing elsewhere, so that a file names the site instead',
	(site) => {
		expect(siteOf(site)).toBe(siteName);
	}
);
