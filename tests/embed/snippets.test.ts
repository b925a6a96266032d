import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFrameAddress } from '#lib/embed/frame-address.ts';
import {
	elementSnippet,
	figureSnippet,
	frameAddress,
	frameSnippet,
	type Embedding
} from '#lib/embed/snippets.ts';
import { anEmbedding } from '../fixtures/an-embedding.ts';

const plain: Embedding = { ...anEmbedding, story: 'https://a.example/story/', theme: 'page' };

const full: Embedding = {
	...plain,
	event: 'an-event',
	from: '2025-07-01',
	to: '2025-12-31',
	chapter: 'ice',
	tracks: ['imod', 'ice'],
	kinds: ['report'],
	theme: 'dark',
	cards: 'one',
	height: 480
};

/** As wide as its column in any box of a host, by properties that WordPress keeps for authors. */
const block =
	'display: block; box-sizing: border-box; width: 100%; margin-left: 0; margin-right: 0';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a browser reads out of HTML: only these references, and nothing that looks like another. */
function unescape(html: string): string {
	expect(html).not.toMatch(/&(?!(amp|lt|gt|quot);)|[<>"]/);
	return html.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}

type Part = { text: string } | { tag: string; attributes: Record<string, string> };

/** The parts of a snippet in order; throws for what a plain reading does not understand. */
function read(html: string): Part[] {
	const parts: Part[] = [];
	const pattern = /<(\/?[a-z]+)((?: [a-z-]+(?:="[^"]*")?)*)>|([^<]+)/gy;
	while (pattern.lastIndex < html.length) {
		const at = pattern.lastIndex;
		const found = pattern.exec(html);
		if (!found) throw new Error(`not HTML of ours: ${html.slice(at)}`);
		const [, tag, attributes = '', text] = found;
		if (tag === undefined) parts.push({ text: unescape(text ?? '') });
		else {
			const all = [...attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)];
			const read = all.map(([, name, value = '']) => [name, unescape(value)]);
			expect(new Set(read.map(([name]) => name)).size).toBe(read.length);
			parts.push({ tag, attributes: Object.fromEntries(read) as Record<string, string> });
		}
	}
	return parts;
}

const tagsOf = (html: string) => read(html).flatMap((part) => ('tag' in part ? part.tag : []));

function attributesOf(html: string, tag: string): Record<string, string> {
	const found = read(html).find((part) => 'tag' in part && part.tag === tag);
	if (!found || !('tag' in found)) throw new Error(`no ${tag}`);
	return found.attributes;
}

test('a frame alone has its title, its address and what a frame of ours asks for', () => {
	expect(frameSnippet(plain)).toBe(
		'<iframe src="https://a.example/story/embed/" title="A story" width="100%" height="640"' +
			' loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"' +
			' style="display: block; width: 100%; height: 640px; border: 0"></iframe>'
	);
});

test('the address of a frame says all that was chosen', () => {
	expect(frameAddress(full)).toBe(
		'https://a.example/story/embed/?event=an-event&from=2025-07-01&to=2025-12-31' +
			'&chapter=ice&tracks=imod,ice&kinds=report&theme=dark&cards=one'
	);
	expect(frameAddress({ ...plain, tracks: [] })).toBe('https://a.example/story/embed/?tracks=');
});

test('a figure has the link, the picture and the script', () => {
	const html = figureSnippet(full);
	expect(tagsOf(html)).toEqual(['figure', 'a', 'img', '/a', '/figure', 'script', '/script']);
	expect(attributesOf(html, 'figure')).toEqual({
		class: 'otr-embed',
		'data-story': 'https://a.example/story/?chapter=ice&tracks=imod,ice&kinds=report',
		'data-event': 'an-event',
		'data-from': '2025-07-01',
		'data-to': '2025-12-31',
		'data-theme': 'dark',
		'data-cards': 'one',
		'data-height': '480',
		style: `${block}; min-height: 480px`
	});
	expect(attributesOf(html, 'a')).toEqual({
		href:
			'https://a.example/story/?event=an-event&from=2025-07-01&to=2025-12-31' +
			'&chapter=ice&tracks=imod,ice&kinds=report#an-event'
	});
	expect(attributesOf(html, 'img')).toMatchObject({
		src: 'https://a.example/story/figure.png',
		width: '600',
		height: '315',
		alt: 'A timeline'
	});
	expect(attributesOf(html, 'script')).toEqual({
		async: '',
		src: 'https://a.example/story/embed.js'
	});
});

/** As a frame has them, px: higher the narrower it is, and otherwise laid out from 600 on. */
const heights = [
	[300, 900],
	[400, 801],
	[500, 700],
	[599, 700],
	[600, 500],
	[1_200, 500]
] as const;

test('a figure whose height is measured keeps room by its width, in what is left out with it', () => {
	const html = figureSnippet({ ...plain, heights });
	expect(attributesOf(html, 'figure').style).toBe(block);
	// 1 % and 16 px to spare; the height at 400 lies on the line.
	// In a block by itself: WordPress takes `display` away from authors.
	expect(tagsOf(html).slice(0, 3)).toEqual(['figure', 'div', 'a']);
	expect(attributesOf(html, 'div').style).toBe(
		'height: min(0px, 0px); padding-bottom: ' +
			'calc(925px + clamp(0px,100% - 300px,200px)*-1.010 + clamp(0px,100% - 599px,1px)*-202.000)'
	);
});

test.each([
	[{}, 'min-height: 640px', undefined],
	[{ heights, height: 480 }, 'min-height: 480px', '480'],
	[{ height: 1 }, 'min-height: 120px', '120'],
	[{ height: 1e9 }, 'min-height: 6000px', '6000']
])('a figure with %j keeps room: %s', (given, style, height) => {
	const figure = attributesOf(figureSnippet({ ...plain, ...given }), 'figure');
	expect(figure.style).toBe(`${block}; ${style}`);
	expect(figure['data-height']).toBe(height);
});

test('a hostile title is a title', () => {
	const title = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&quot;&#34;</iframe>`;
	const given = { ...plain, title, alt: title };
	expect(tagsOf(frameSnippet(given))).toEqual(['iframe', '/iframe']);
	expect(attributesOf(frameSnippet(given), 'iframe').title).toBe(title);
	expect(tagsOf(figureSnippet(given))).toEqual(tagsOf(figureSnippet(plain)));
	expect(attributesOf(figureSnippet(given), 'img').alt).toBe(title);
});

const text = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", ';', '=', ' ', 'a', '/', '#', '\n') }),
	fc.constantFrom('&amp;', '&amp;lt;', '</iframe>', '-->', ']]>', '" onload="x')
);
const ids = fc.array(text, { maxLength: 3 });

const embeddings: fc.Arbitrary<Embedding> = fc.record({
	story: fc.constantFrom('https://a.example/', 'https://a.example/a%2Cb/c/', 'http://127.0.0.1:1/'),
	title: text,
	alt: text,
	event: fc.option(text),
	from: fc.option(text),
	to: fc.option(text),
	chapter: fc.option(text),
	tracks: fc.option(ids),
	kinds: fc.option(ids),
	theme: fc.constantFrom('page', 'auto', 'light', 'dark'),
	cards: fc.constantFrom(null, 'all', 'few', 'one'),
	height: fc.option(fc.integer()),
	heights: fc.option(fc.array(fc.tuple(fc.integer(), fc.integer())))
});

test('whatever is chosen is read back out of both snippets, and nothing else is in them', () => {
	fc.assert(
		fc.property(embeddings, (given) => {
			const alone = frameSnippet(given);
			expect(tagsOf(alone)).toEqual(['iframe', '/iframe']);
			const frame = attributesOf(alone, 'iframe');
			expect(frame).toMatchObject({
				title: given.title,
				src: frameAddress(given).replace('?', '#?')
			});
			const { search, hash } = new URL(frame.src ?? '');
			// All frames of a page are one document.
			expect(search).toBe('');
			const searchParams = new URLSearchParams(hash.slice(1));
			expect(Object.fromEntries(searchParams)).toEqual(
				Object.fromEntries(
					Object.entries({
						event: given.event,
						from: given.from,
						to: given.to,
						chapter: given.chapter,
						tracks: given.tracks?.join(',') ?? null,
						kinds: given.kinds?.join(',') ?? null,
						theme: given.theme === 'page' ? null : given.theme,
						cards: given.cards
					}).filter(([, value]) => value !== null)
				)
			);

			const html = figureSnippet(given);
			expect(tagsOf(html).filter((tag) => !/div$/.test(tag))).toEqual([
				...['figure', 'a', 'img', '/a', '/figure', 'script', '/script']
			]);
			expect(attributesOf(html, 'img').alt).toBe(given.alt);
			const words = read(html).flatMap((part) => ('text' in part ? part.text : []));
			expect(words.join('').trim()).toBe(given.title.trim());
		})
	);
});

test('an element has no style, and nothing in it is a sign of Markdown, JSX, Svelte or Vue', () => {
	expect(elementSnippet(full)).toBe(
		'<otr-timeline story="https://a.example/story/?chapter=ice&amp;tracks=imod,ice&amp;kinds=report" event="an-event"' +
			' from="2025-07-01" to="2025-12-31" theme="dark" cards="one" height="480" title="A story">\n' +
			'  <a href="https://a.example/story/?event=an-event&amp;from=2025-07-01&amp;to=2025-12-31' +
			'&amp;chapter=ice&amp;tracks=imod,ice&amp;kinds=report#an-event">A story</a>\n</otr-timeline>'
	);
	const title = '{1} *of* `two` [three](x) {{ four }} _five_\n\n# six';
	const html = elementSnippet({ ...plain, title });
	expect(html.split('\n')).toHaveLength(3);
	expect(html).not.toMatch(/[{}*_`[\]\\]/);
	const decoded = html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
	expect(decoded).toContain('>{1} *of* `two` [three](x) {{ four }} _five_ # six</a>');
});

test('the loader makes the same frame from a figure as the snippet without scripts has', () => {
	const plainText = text.filter((words) => words !== '');
	const wishes = fc.record({
		event: fc.option(plainText),
		from: fc.option(plainText),
		to: fc.option(plainText)
	});
	fc.assert(
		fc.property(embeddings, wishes, (embedding, wishes) => {
			const given = { ...embedding, ...wishes };
			const figure = attributesOf(figureSnippet(given), 'figure');
			const dataset = Object.fromEntries(
				Object.entries(figure).map(([name, value]) => [name.replace('data-', ''), value])
			);
			const made = toFrameAddress(dataset.story ?? '', dataset);
			expect(made?.searchParams.get('height')).toBe(given.height === null ? 'auto' : 'fit');
			made?.searchParams.delete('height');
			made?.searchParams.sort();
			const alone = new URL(frameAddress(given));
			alone.searchParams.sort();
			expect(made?.href).toBe(alone.href);
		})
	);
});
