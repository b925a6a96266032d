import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { formatPageTitle } from '#lib/messages/quotes.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import type { EventsFile } from '#lib/record/events-file.ts';

/** Where the site is built to stand. */
const site = 'http://127.0.0.1:4173/';

/** Of an event’s page with all that it asks for but the font, bytes of brotli. */
const budget = 40_000;
/** Of a picture, bytes: it has a palette. */
const maxPicture = 60_000;

const record: EventsFile = shipped;
/** The events in the order in which their cards and slides are numbered: chapter by chapter. */
const inOrder = (record.chapters ?? []).flatMap(({ events }) =>
	events.flatMap((id) => record.events.find((event) => event.id === id) ?? [])
);
const pageOf = (id: string) => readFileSync(`build/e/${id}/index.html`, 'utf8');

const decode = (html: string) =>
	html
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');

/** What a reader sees of a page, with single spaces. */
const textOf = (html: string) =>
	decode(html.replace(/^[^]*<body>/, '').replace(/<[^>]+>/g, '')).replace(/\s+/g, ' ');

const contentOf = (html: string, name: string) => {
	const found = [
		...html.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g'))
	];
	expect(found, name).toHaveLength(1);
	return decode(found[0]?.[1] ?? '');
};

test('every event of the record has a page, a picture and an answer for oEmbed, and nothing else has', () => {
	const ids = record.events.map(({ id }) => id).sort();
	expect(readdirSync('build/e').sort()).toEqual(ids);
	expect(readdirSync('build/pictures').sort()).toEqual(ids.map((id) => `${id}.png`));
	for (const id of ids) expect(existsSync(`build/oembed/${id}.json`)).toBe(true);
});

test('no page says that a record names no page for a quote, or says nothing of to whom and how', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:html|js)$/.test(name)
	);
	expect(pages.length).toBeGreaterThan(record.events.length);
	for (const name of pages) {
		expect(readFileSync(`build/${name}`, 'utf8'), name).not.toMatch(
			/No page with these exact|The record does not say (?:to whom|how)\./
		);
	}
});

test('a page says in one line what story it belongs to, and shows where it stands before what was corrected', () => {
	for (const [i, event] of inOrder.entries()) {
		const html = pageOf(event.id);
		const [line = ''] = /<p\b[^]*?<\/p>/.exec(html) ?? [];
		const [title = ''] = /<h1[^]*?<\/h1>/.exec(html) ?? [];
		expect(textOf(`<body>${title}`).trim()).toBe(event.title);
		const chapter = record.chapters?.find(({ events }) => events.includes(event.id));
		expect(textOf(`<body>${line}`).trim()).toBe(
			`Event ${i + 1} of ${record.events.length} in ${record.title} ${chapter?.title}`
		);
		const at = (id: string) => html.indexOf(`id="${id}"`);
		expect(at('page_drawing')).toBeGreaterThan(0);
		if (record.corrections.some((each) => each.event === event.id))
			expect(at('page_corrections')).toBeGreaterThan(at('page_drawing'));
	}
});

test('a page leads to what comes before it and after it', () => {
	expect(inOrder).toHaveLength(record.events.length);
	for (const [at, event] of inOrder.entries()) {
		const [nav = ''] = /<nav[^]*?<\/nav>/.exec(pageOf(event.id)) ?? [];
		const links = [...nav.matchAll(/href="\.\.\/([^"]+)\/"/g)].map(([, id]) => id);
		const beside = [inOrder[at - 1], inOrder[at + 1]];
		expect(links).toEqual(beside.flatMap((each) => (each ? [each.id] : [])));
	}
});

test('a page says all of its card without scripts, and links to the pages of what it answers', () => {
	const sources = new Map(record.sources.map((source) => [source.id, source]));
	const titles = new Map(record.events.map(({ id, title }) => [id, title]));
	for (const event of record.events) {
		const html = pageOf(event.id);
		const text = textOf(html);
		for (const words of [event.title, event.summary, event.unknown, event.disputed]) {
			if (words) expect(text).toContain(words.replace(/\s+/g, ' '));
		}
		if (event.statement) expect(decode(html)).toContain(event.statement.quote);
		for (const id of event.sources) {
			const source = sources.get(id);
			expect(text).toContain(
				source?.title ? formatPageTitle(source.title, record.language) : source?.publisher
			);
			expect(decode(html)).toContain(`href="${source?.url}`);
			// The plain address, also of the page that has the quote.
			expect(html).not.toContain(':~:');
		}
		const back = record.events.filter(({ links }) => links.some(({ to }) => to === event.id));
		for (const id of [...event.links.map(({ to }) => to), ...back.map(({ id }) => id)]) {
			expect(html).toContain(`href="../${id}/"`);
			expect(text).toContain(titles.get(id));
		}
		expect(html).toContain(`href="../../?event=${event.id}#${event.id}"`);
		// What became public later than it happened says when.
		expect(/Made public: /.test(text)).toBe(event.known !== undefined);
		for (const { text: corrected } of record.corrections.filter(
			(each) => each.event === event.id
		)) {
			expect(text).toContain(corrected);
		}
		// Marked in each of the three sizes of its drawing.
		expect(html.match(/<svg viewBox/g)?.length).toBeGreaterThanOrEqual(3);
		expect(html.match(/<h1\b/g)).toHaveLength(1);
	}
});

test('its head is its own: title, description, picture, dates, and what is made of it elsewhere', () => {
	const heads = record.events.map(({ id, title, statement, added }) => {
		const html = pageOf(id);
		const address = `${site}e/${id}/`;
		expect(decode(html)).toContain(`<title>${title} · ${record.title}</title>`);
		expect(html).toContain(`<link rel="canonical" href="${address}"/>`);
		expect(contentOf(html, 'og:url')).toBe(address);
		expect(contentOf(html, 'og:title')).toBe(title);
		expect(contentOf(html, 'og:image')).toBe(`${site}pictures/${id}.png`);
		expect(contentOf(html, 'og:image:alt')).toContain(statement?.quote ?? title);
		expect(contentOf(html, 'article:published_time')).toBe(added);
		const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
		const { datePublished, mainEntity } = JSON.parse(data);
		expect(datePublished).toBe(added);
		expect(mainEntity['@type']).toBe(statement ? 'Quotation' : 'Event');
		expect(html).toContain(`type="application/json+oembed" href="${site}oembed/${id}.json"`);
		const oembed = JSON.parse(readFileSync(`build/oembed/${id}.json`, 'utf8'));
		expect(oembed).toMatchObject({ type: 'rich', version: '1.0', title });
		expect(oembed.thumbnail_url).toBe(`${site}pictures/${id}.png`);
		expect(decode(oembed.html)).toContain(`src="${site}embed/?event=${id}&cards=one"`);
		return contentOf(html, 'description');
	});
	expect(new Set(heads).size).toBe(record.events.length);
});

test('a page runs nothing, asks for nothing but its font, and is small; its picture, too', () => {
	const icon = readFileSync('build/favicon.svg').length;
	const pages = record.events.map(({ id }) => {
		const html = pageOf(id);
		expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
		const [, policy = ''] = /content-security-policy" content="([^"]*)"/.exec(html) ?? [];
		expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
		expect(policy).not.toContain('script-src');
		const asked = [...html.matchAll(/(?:src="|url\()([^")]*)/g)].map(([, path]) => path);
		expect(asked.filter((path) => !path?.startsWith('#'))).toEqual([
			expect.stringMatching(/^\.\.\/\.\.\/_app\/immutable\/assets\/newsreader-.*\.woff2$/)
		]);
		const png = readFileSync(`build/pictures/${id}.png`);
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(png.length, id).toBeLessThan(maxPicture);
		return html;
	});
	const [largest] = pages.sort((a, b) => b.length - a.length);
	const bytes = brotliCompressSync(largest ?? '').length + icon;
	console.log(`an event’s page, brotli: at most ${bytes} bytes (at most ${budget})`);
	expect(bytes).toBeLessThanOrEqual(budget);
});

test('the story links to each, and an as-of day to none: its links are made once the page has started', () => {
	const html = readFileSync('build/index.html', 'utf8');
	for (const { id } of record.events) expect(html).toContain(`href="e/${id}/"`);
	for (const page of ['embed/index.html', 'open/index.html']) {
		expect(readFileSync(`build/${page}`, 'utf8')).not.toMatch(/href="[^"]*\be\/[\w-]+\/"/);
	}
});

test('the page for what is not there leads to the story from whatever address it is sent for', () => {
	const html = readFileSync('build/404.html', 'utf8');
	expect(html).toContain('There is no page at this address</h1>');
	expect(html).toContain('<a class="alone" href="/">Go to the story</a>');
	expect(html).toContain('<meta name="robots" content="noindex"/>');
	const addresses = [...html.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, address]) => address);
	expect(addresses.length).toBeGreaterThan(2);
	expect(addresses.filter((address) => !address?.startsWith('/'))).toEqual([]);
});
