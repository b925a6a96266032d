import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import Ajv from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { facts } from '../fixtures/facts.ts';

/** Where the site is built to stand. */
const site = 'http://127.0.0.1:4173/';

interface File {
	updated: string;
	corrections: { text: string }[];
	events: { id: string; title: string; statement?: { quote: string } }[];
}

/** What `jq -cS` writes: keys in order, no spaces. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, item]) => [key, sorted(item)])
	);
}

const built = (path: string) => readFileSync(new URL(`../../build/${path}`, import.meta.url));
const textOf = (path: string) => built(path).toString('utf8');

const file = JSON.parse(textOf('events.json')) as File;
const hash = createHash('sha256')
	.update(JSON.stringify(sorted(file)))
	.digest('hex')
	.slice(0, 12);

test('/events.json is the record, and /schema.json takes it and nothing broken', () => {
	expect(file.events.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort());
	const schema = JSON.parse(textOf('schema.json')) as { $id: string };
	expect(schema.$id).toBe(`${site}schema.json`);
	const isValid = new Ajv({ strictTypes: false }).compile(schema);
	expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
	for (const broken of [{ format: 2 }, { events: [] }, { updated: 'May' }, { more: 1 }]) {
		expect(isValid({ ...file, ...broken })).toBe(false);
	}
});

test('/events.csv has each event in a row, in UTF-8 that spreadsheets know', () => {
	const bytes = built('events.csv');
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const { data, errors } = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
		header: true,
		skipEmptyLines: true
	});
	expect(errors).toEqual([]);
	expect(data.map(({ id, title }) => ({ id, title }))).toEqual(
		file.events.map(({ id, title }) => ({ id, title }))
	);
	expect(data.map(({ quote }) => quote)).toEqual(
		file.events.map(({ statement }) => statement?.quote ?? '')
	);
	expect(new Set(data.map(({ version }) => version))).toEqual(new Set([hash]));
	expect(data[0]?.address).toBe(`${site}e/${data[0]?.id}/`);
});

test('/sitemap.xml has the pages that are their own, and /robots.txt says where it is', () => {
	expect(textOf('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`);
	const xml = textOf('sitemap.xml');
	const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
	const own = ['', 'present/', 'order/', 'teach/', ...file.events.map(({ id }) => `e/${id}/`)];
	expect(addresses).toEqual(own.map((path) => site + path));
	expect(xml.match(/<lastmod>2026-11-29<\/lastmod>/g)).toHaveLength(own.length);
	const descriptions = addresses.map((address) => {
		const html = textOf(`${address.slice(site.length)}index.html`);
		expect(html.match(/<link rel="canonical"[^>]*>/g), address).toEqual([
			`<link rel="canonical" href="${address}"/>`
		]);
		expect(html, address).not.toContain('<meta name="robots"');
		const found = html.match(/<meta name="description"[^>]*>/g);
		expect(found, address).toHaveLength(1);
		return found?.[0];
	});
	expect(new Set(descriptions).size).toBe(addresses.length);
});

test('a frame’s page has neither the version nor the data for machines, and a stage no data', () => {
	const html = textOf('embed/index.html');
	expect(html).not.toContain(hash);
	expect(html).not.toMatch(/ld\+json|feed\.xml/);
	expect(textOf('present/index.html')).not.toContain('ld+json');
	expect(textOf('index.html')).toContain('ld+json');
});

test('/feed.xml is a feed of all entries, by a reader of feeds', () => {
	const feed = parseFeed(textOf('feed.xml'));
	expect(feed.meta.type).toBe('atom');
	expect(feed.title).toBe('What Microsoft said about government use of its cloud');
	expect(feed.self).toBe(`${site}feed.xml`);
	expect(feed.items).toHaveLength(file.events.length + file.corrections.length);
});

/** The texts of a page’s JSON-LD. */
const dataOf = (html: string) =>
	[...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
		([, text = '']) => text
	);

test('the story’s head says where its data is, and what it is as JSON-LD', async () => {
	const html = textOf('index.html');
	for (const [type, path] of [
		['application/atom+xml', 'feed.xml'],
		['application/json', 'events.json'],
		['text/csv', 'events.csv']
	] as const) {
		const link = html.match(/<link [^>]*>/g)?.find((link) => link.includes(`type="${type}"`));
		expect(link).toContain('rel="alternate"');
		expect(link).toContain(`href="${site}${path}"`);
	}
	const [text = '', ...others] = dataOf(html);
	expect(others).toEqual([]);
	expect(text).not.toMatch(/[<&]/);
	const data = JSON.parse(text) as { version: string; headline: string };
	expect(data.version).toBe(hash);
	expect(html).toMatch(new RegExp(`<h1[^>]*>${data.headline}</h1>`));
	const expanded = await jsonld.expand(data as object, {
		documentLoader: (url: string) =>
			Promise.resolve({
				documentUrl: url,
				document: { '@context': { '@vocab': 'https://schema.org/' } }
			})
	});
	expect(JSON.stringify(expanded)).toContain('"https://schema.org/Article"');
});

test('the story’s foot names the version and until when facts were looked up, and has all corrections', () => {
	const html = textOf('index.html');
	const text = html.replaceAll(/<!--.*?-->|<[^>]*>/g, '');
	expect(text).toContain(`Version ${hash} of 29 November 2026.`);
	expect(text).toContain('Nothing after June 2026 has been checked.');
	const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	expect(file.corrections.length).toBeGreaterThan(0);
	for (const { text: words } of file.corrections) expect(text).toContain(escaped(words));
});

test('the pages of its statements hold their quotes as JSON-LD', () => {
	const stated = file.events.flatMap(({ id, statement }) =>
		statement ? [[id, statement.quote] as const] : []
	);
	expect(stated.length).toBeGreaterThan(10);
	for (const [id, quote] of stated) {
		const [text = ''] = dataOf(textOf(`e/${id}/index.html`));
		expect(JSON.parse(text)).toMatchObject({ mainEntity: { '@type': 'Quotation', text: quote } });
	}
});
