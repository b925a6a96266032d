import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { escapeMarkdown, escapeLines, toMarkdownLink } from '#lib/export/markdown-text.ts';
import { toMarkdown } from '#lib/export/markdown.ts';
import { aFile } from '../fixtures/a-file.ts';
import { anExcerpt, hash, hostile } from './an-excerpt.ts';
import { runs } from '../fixtures/runs.ts';

/** As GitHub reads it; with markup that is in it let through, so that it is found. */
const toHtml = (markdown: string) =>
	micromark(markdown, {
		allowDangerousHtml: true,
		extensions: [gfm()],
		htmlExtensions: [gfmHtml()]
	});

/** The text that a browser would show of it. */
const textOf = (html: string) =>
	html
		.replace(/<br\s*\/?>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&(lt|gt|quot|nbsp|amp|#39);/g, (_, name: string) => {
			const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', nbsp: '', amp: '&' };
			return signs[name] ?? "'";
		});

const tagsOf = (html: string) => html.match(/<\/?[a-z][^>]*>/gi) ?? [];

const any = fc.oneof(
	fc.constantFrom(...hostile),
	fc.string(),
	fc
		.array(fc.constantFrom(...'*_`[]()<>#+-.!|~&:/@\\1 \n\t="\'$^{}wa'), { maxLength: 24 })
		.map((all) => all.join(''))
);

const flat = (text: string) => text.replaceAll('\0', '\ufffd').replace(/\s+/g, ' ').trim();

describe('a text', () => {
	test('in a line is that text, and no markup', () => {
		fc.assert(
			fc.property(any, (text) => {
				const html = toHtml(`${escapeMarkdown(text)}\n`);
				expect(tagsOf(html).filter((tag) => !/^<\/?p>$/.test(tag))).toEqual([]);
				expect(flat(textOf(html))).toBe(flat(text));
			}),
			{ numRuns: runs(3_000, 10) }
		);
	});

	test('in a heading and in an item of a list as well', () => {
		fc.assert(
			fc.property(any, (text) => {
				fc.pre(flat(text) !== '');
				const html = toHtml(`## At: ${escapeMarkdown(text)}\n\n- It: ${escapeMarkdown(text)}\n`);
				expect(tagsOf(html).filter((tag) => !/^<\/?(h2|ul|li)>$/.test(tag))).toEqual([]);
				expect(flat(textOf(html))).toBe(`At: ${flat(text)} It: ${flat(text)}`);
			}),
			{ numRuns: runs(2_000, 10) }
		);
	});

	test('of several lines keeps them in a quote', () => {
		fc.assert(
			fc.property(any, (text) => {
				const html = toHtml(`> ${escapeLines(`“${text}”`, '> ')}\n`);
				const others = tagsOf(html).filter((tag) => !/^<\/?(blockquote|p|br)( \/)?>$/.test(tag));
				expect(others).toEqual([]);
				const lines = text.replaceAll('\0', '\ufffd').split(/\r\n?|\n/);
				expect(html.match(/<br \/>/g) ?? []).toHaveLength(lines.length - 1);
				expect(flat(textOf(html))).toBe(
					`“${flat(`x${text}x`).slice(1, -1)}”`.replace(/“ | ”/g, (q) => q)
				);
			}),
			{ numRuns: runs(2_000, 10) }
		);
	});

	test('of a link is no more than its words', () => {
		fc.assert(
			fc.property(any, (words) => {
				fc.pre(flat(words) !== '');
				const href = 'https://paper.example/a_(b)*c?x=1&copy;=2&y=%20#:~:text=a%2Cb';
				const html = toHtml(toMarkdownLink(words, href));
				expect(tagsOf(html).filter((tag) => /^<a /.test(tag))).toHaveLength(1);
				const [, found = ''] = /href="([^"]*)"/.exec(html) ?? [];
				expect(found.replaceAll('&amp;', '&')).toBe(href);
				expect(flat(textOf(html))).toBe(flat(words));
			}),
			{ numRuns: runs(1_000, 10) }
		);
	});
});

test('the shipped record is a document with all that it says', () => {
	const markdown = toMarkdown(anExcerpt(shipped));
	const html = toHtml(markdown);
	const text = flat(textOf(html));
	expect(html.match(/<h2>/g)).toHaveLength(shipped.events.length + 1);
	for (const { text: words } of shipped.corrections) expect(text).toContain(flat(words));
	for (const { title, summary, statement } of shipped.events as typeof shipped.events) {
		expect(text).toContain(flat(title));
		expect(text).toContain(flat(summary));
		if (statement) expect(text).toContain(flat(`“${statement.quote}”`));
	}
	for (const { url } of shipped.sources) expect(html).toContain(`href="${url}"`);
	expect(markdown).not.toContain(':~:');
	expect(text).toContain(`Version ${hash} of 29 November 2026`);
	expect(text).toContain('ICE data reported on Microsoft servers: almost 1,400 TB');
	expect(text).toContain('December 2025, day unknown: ');
	expect(text).not.toMatch(/undefined|null|NaN|\[object/);
});

test('a translation is below the quote, which has the quotation marks of its language', () => {
	const file = aFile();
	const { statement } = file.events[1] ?? {};
	Object.assign(statement ?? {}, { lang: 'de', translation: { text: 'Yes *', by: 'A [b]' } });
	expect(toMarkdown(anExcerpt(file))).toContain(
		'> „We have heard them.“\n\nTranslation by A \\[b\\]: “Yes \\*”\n\nA. Speaker'
	);
});

test('a quote keeps its lines', () => {
	const file = aFile();
	Object.assign(file.events[1]?.statement ?? {}, { quote: 'We have heard them.\nAll of them.' });
	expect(toMarkdown(anExcerpt(file))).toContain('> “We have heard them.\\\n> All of them.”\n');
});

test('as of a day nothing tells of later', () => {
	const markdown = toMarkdown(anExcerpt(shipped, '2025-12-31'));
	const later = 'published later (February 2026, day unknown)';
	expect(markdown).toContain(later);
	expect(/2026|ICE data reported/.exec(markdown.replaceAll(later, ''))?.[0]).toBeUndefined();
	expect(markdown).toContain('What was known on 31 December 2025');
});

test('hidden events are not in it, not as linked events either', () => {
	const markdown = toMarkdown(anExcerpt(aFile(), null, ({ id }) => id === 'answer'));
	expect(markdown).not.toMatch(/People protest|12\.5/);
	expect(markdown).toContain('## Around 2 May 2025: The company answers');
	expect(markdown).toContain('## Corrections\n\n- 31 January 2026, “The company answers”: An');
});
