import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from '@playwright/test';
import Ajv from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import type { EventsFile } from '#lib/schema/events-file.ts';
import { facts, cards } from './story.ts';

/** Where the site is built to stand. */
const site = 'http://127.0.0.1:4173/';

const title = 'What Microsoft said about government use of its cloud';

interface File {
	updated: string;
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

const readBuilt = (path: string) =>
	readFileSync(new URL(`../../build/${path}`, import.meta.url), 'utf8');

const file = JSON.parse(readBuilt('events.json')) as File;
const hash = createHash('sha256')
	.update(JSON.stringify(sorted(file)))
	.digest('hex')
	.slice(0, 12);

test('/events.json is the record, and /schema.json takes it and nothing broken', async ({
	request
}) => {
	const answer = await request.get('/events.json');
	expect(answer.headers()['content-type']).toMatch(/^application\/json/);
	const record = (await answer.json()) as File;
	expect(record.events.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort());
	const schema = (await (await request.get('/schema.json')).json()) as { $id: string };
	expect(schema.$id).toBe(`${site}schema.json`);
	const isValid = new Ajv({ strictTypes: false }).compile(schema);
	expect(isValid(record), JSON.stringify(isValid.errors)).toBe(true);
	for (const broken of [{ format: 2 }, { events: [] }, { updated: 'May' }, { more: 1 }]) {
		expect(isValid({ ...record, ...broken })).toBe(false);
	}
});

test('/events.csv has each event in a row, in UTF-8 that spreadsheets know', async ({
	request
}) => {
	const answer = await request.get('/events.csv');
	expect(answer.headers()['content-type']).toMatch(/^text\/csv/);
	const bytes = await answer.body();
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
	expect(data[0]?.address).toBe(`${site}?event=${data[0]?.id}#${data[0]?.id}`);
});

test('/feed.xml is a feed of all entries, and the story’s head says where it is', async ({
	page,
	request
}) => {
	const xml = await (await request.get('/feed.xml')).text();
	const feed = parseFeed(xml);
	expect(feed.meta.type).toBe('atom');
	expect(feed.title).toBe(title);
	expect(feed.self).toBe(`${site}feed.xml`);
	expect(feed.items).toHaveLength(file.events.length + file.corrections.length);
	// A browser’s parser is stricter than readers of feeds.
	const isWhole = await page.evaluate((xml) => {
		const parsed = new DOMParser().parseFromString(xml, 'application/xml');
		return parsed.querySelector('parsererror') === null && parsed.documentElement.nodeName;
	}, xml);
	expect(isWhole).toBe('feed');
	await page.goto('/');
	for (const [type, path] of [
		['application/atom+xml', 'feed.xml'],
		['application/json', 'events.json'],
		['text/csv', 'events.csv']
	]) {
		const link = page.locator(`head > link[rel="alternate"][type="${type}"]`);
		await expect(link).toHaveAttribute('href', `${site}${path}`);
	}
});

test('/sitemap.xml has the pages that are their own, and /robots.txt says where it is', async ({
	page,
	request
}) => {
	const robots = await (await request.get('/robots.txt')).text();
	expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`);
	const xml = await (await request.get('/sitemap.xml')).text();
	const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
	expect(addresses).toEqual(['', 'present/', 'order/', 'teach/'].map((path) => site + path));
	expect(xml.match(/<lastmod>2026-11-26<\/lastmod>/g)).toHaveLength(4);
	const seen = new Set<string | null>();
	for (const address of addresses) {
		await page.goto(new URL(address).pathname);
		await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', address);
		await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
		const description = page.locator('meta[name="description"]');
		await expect(description).toHaveCount(1);
		seen.add(await description.getAttribute('content'));
	}
	expect(seen.size).toBe(addresses.length);
});

test('the story’s head holds it as JSON-LD, which no policy stops and no script runs', async ({
	page
}) => {
	const wrong: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	await page.goto('/');
	const scripts = page.locator('script[type="application/ld+json"]');
	await expect(scripts).toHaveCount(1);
	const text = (await scripts.textContent()) ?? '';
	expect(text).not.toMatch(/[<&]/);
	const data = JSON.parse(text) as { hasPart: { text: string }[]; version: string };
	expect(data.version).toBe(hash);
	const quotes = await page.locator('article blockquote p').allTextContents();
	expect(data.hasPart.map(({ text }) => text)).toEqual(quotes);
	const expanded = await jsonld.expand(data as object, {
		documentLoader: (url: string) =>
			Promise.resolve({
				documentUrl: url,
				document: { '@context': { '@vocab': 'https://schema.org/' } }
			})
	});
	expect(JSON.stringify(expanded).match(/"https:\/\/schema.org\/Quotation"/g)).toHaveLength(
		quotes.length
	);
	expect(wrong).toEqual([]);
	await page.goto('/present/');
	await expect(scripts).toHaveCount(0);
});

test('the foot of the page names the version and until when facts were looked up, but behind a curtain does not', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.locator('footer')).toContainText(`Version ${hash} of 26 November 2026.`);
	await expect(page.locator('footer')).toContainText('Nothing after June 2026 has been checked.');
	const { corrections: made } = JSON.parse(readBuilt('events.json')) as EventsFile;
	const corrections = page.getByRole('region', { name: 'Corrections' });
	await expect(corrections.getByRole('listitem')).toHaveCount(made.length);
	for (const { text } of made) await expect(corrections).toContainText(text);
	await page.goto('/?asof=2025-12');
	await expect(cards(page).first()).toBeVisible();
	await expect(page.locator('footer')).not.toContainText(/Version|2026|checked/);
	await expect(corrections).toHaveCount(0);
});

test('a frame’s page has neither the version nor the data for machines', () => {
	const html = readBuilt('embed/index.html');
	expect(html).not.toContain(hash);
	expect(html).not.toMatch(/ld\+json|feed\.xml/);
});
