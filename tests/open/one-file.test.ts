import { describe, expect, test } from 'vitest';
import { withoutLocalHost, type OneFileData } from '#lib/record/publication.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatImported } from '#lib/messages/format-imported.ts';
import { toFileParts } from '#lib/open/file-parts.ts';
import { replaceRecord } from '#lib/open/one-file.ts';
import { aFile } from '../fixtures/a-file.ts';
import { hostileFile, payloads } from '../fixtures/payloads.ts';

const imported = { from: 'data.example', site: 'here.example', leftOut: 2, name: 'good.json' };

const html = `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta http-equiv="content-security-policy" content="default-src &#39;none&#39;">
<title>The site’s own</title>
<meta name="description" content="Its dek"/>
<link rel="canonical" href="https://here.example/"/>
<style>#page_content{}</style>
</head>
<body>
<div id="page_content"><main><div>Its list</div></main></div>
<script type="application/gzip" id="page_record">its own</script>
<script type="application/gzip" id="page_code">AAAA</script>
<script>start()</script>
</body>
</html>
`;

const made = (file = aFile()) => replaceRecord(html, toFileParts(file, imported)).text();

const dataIn = (text: string) =>
	JSON.parse(/id="page_record">(.*?)<\/script>/s.exec(text)?.[1] ?? '') as OneFileData;

describe('the one file of another record', () => {
	test('contains that record, and nothing of the site’s', async () => {
		const text = await made();
		expect(text).not.toMatch(/Its list|its own|Its dek|canonical|The site’s own/);
		const { record, imported: from, site, publication } = dataIn(text);
		expect(record.title).toBe('A story');
		expect(from).toEqual(imported);
		expect(site).toBeNull();
		expect(publication).toMatchObject({ address: null, version: null });
	});

	test('says once where it comes from, under its list, and is called “Imported file”', async () => {
		const text = await made();
		const list = text.slice(0, text.indexOf('id="page_record"'));
		expect(list.split(formatImported(imported)).length).toBe(2);
		expect(list.indexOf(formatImported(imported))).toBeGreaterThan(list.indexOf('</ol>'));
		expect(text).toContain('<title>Imported file</title>');
		expect(text).toContain('<meta name="robots" content="noindex">');
	});

	test('names no address of this machine, and is signed by who made it', async () => {
		for (const site of ['localhost:4173', '127.0.0.1', '[::1]:8080', '192.168.0.7', 'a.local']) {
			const of = { ...imported, site };
			const text = await replaceRecord(html, toFileParts(aFile(), withoutLocalHost(of))).text();
			expect(text).not.toContain(site);
			expect(text).toContain(formatImported({ ...of, site: 'On the Record' }));
			const own = { ...of, madeBy: 'Class 10b', leftOut: 0 };
			expect(await toFileParts(aFile(), withoutLocalHost(own)).list.text()).toMatch(
				/<p>Made by .{1,8}Class 10b.{1,8}\.<\/p>/
			);
		}
		const elsewhere = { ...imported, site: 'localhost.example' };
		expect(await toFileParts(aFile(), withoutLocalHost(elsewhere)).list.text()).toContain(
			'localhost.example'
		);
	});

	test('keeps the site’s policy and scripts as they are', async () => {
		const text = await made();
		for (const part of [
			/<meta http-equiv.*/,
			/<script type="application\/gzip" id="page_code".*/,
			/<script>start.*/
		]) {
			expect(text).toContain(part.exec(html)?.[0]);
		}
	});

	test('the record’s texts have its language and its direction, the page the interface’s', async () => {
		const text = await made(aFile({ language: 'ar' }));
		expect(text).toContain('<html lang="en" dir="ltr">');
		expect(text).toContain('<h1 lang="ar" dir="rtl">');
		for (const name of ['h2', 'span', 'blockquote'])
			expect(text).toContain(`<${name} lang="ar" dir="rtl">`);
		const date = formatDate({ edtf: '2025-05-01' }, 'ar');
		expect(text).toContain(`<p><span lang="ar" dir="rtl">${date}</span>. `);
		expect(text).toMatch(/<a href="[^"]+" lang="ar" dir="rtl">/);
		expect(await made()).not.toContain('<h1 lang');
	});

	test('texts that look like markup, or like what is put in, are text', async () => {
		const text = await made(hostileFile());
		const [, list = '', data = ''] =
			/<div id="page_content">(.*)<\/div>\n<script type="application\/json" id="page_record">(.*?)<\/script>/s.exec(
				text
			) ?? [];
		const tags = new Set(
			[...list.matchAll(/<\/?([^\s>]+)[^>]*>/g)].map(([, name = '']) => name.toLowerCase())
		);
		expect([...tags].sort()).toEqual([...['a', 'blockquote', 'h1', 'h2', 'li', 'main', 'ol', 'p']]);
		expect(list).not.toMatch(/<[^>]*\son\w+=/i);
		expect(data).not.toContain('<');
		expect(dataIn(text).record.events.map(({ title }) => title)).toEqual(payloads);
		const titled = await made(aFile({ title: '$& $1 $`', dek: "$' $$" }));
		expect(titled).toContain('<h1>$&#38; $1 $`</h1>');
		expect(titled).toContain(`content="$' $$"`);
		// One that is made here is called what its maker calls it.
		const own = toFileParts(aFile({ title: '</title><b>' }), { ...imported, madeBy: 'A. Maker' });
		expect(await replaceRecord(html, own).text()).toContain(
			'<title>&#60;/title&#62;&#60;b&#62;</title>'
		);
	});

	test('a site whose file is another is told as that', () => {
		const parts = toFileParts(aFile(), imported);
		for (const part of ['<body>', '<div id="page_content">', '<title>', 'id="page_record"']) {
			expect(() => replaceRecord(html.replace(part, '<other>'), parts)).toThrow(
				/the site’s one file has no/
			);
		}
	});
});

test('the sentence about another’s record counts the events that are left out', () => {
	const words = 'Loaded from data.example. Not checked or published by here.example.';
	expect(formatImported({ ...imported, leftOut: 0, name: 'good.json' })).toBe(words);
	expect(formatImported({ ...imported, leftOut: 1 })).toBe(`${words} 1 entry left out.`);
	expect(formatImported({ ...imported, leftOut: 1200 })).toBe(`${words} 1,200 entries left out.`);
});
