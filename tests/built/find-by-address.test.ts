import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { lightColors, lightColorsOf } from '#lib/export/picture/palette.ts';

/** Where the site is built to stand, unless the build is told otherwise. */
const site = 'http://127.0.0.1:4173/';

const title = 'What Microsoft said about government use of its cloud';

const built = (path: string) => readFileSync(new URL(`../../build/${path}`, import.meta.url));

/** The attributes of each element of a name in a page’s head, whose texts have no character that HTML must escape. */
function inHead(path: string, name: 'link' | 'meta'): Record<string, string>[] {
	const [head = ''] = built(path).toString().split('</head>');
	return [...head.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
		Object.fromEntries(
			[...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
				key,
				value
			])
		)
	);
}

test('E32: the page and its frame say where to ask how it is embedded', () => {
	for (const path of ['embed/index.html', 'index.html']) {
		const links = inHead(path, 'link').filter(({ type }) => type === 'application/json+oembed');
		expect(links).toEqual([
			{ rel: 'alternate', type: 'application/json+oembed', href: `${site}oembed.json`, title }
		]);
		expect(built(path).toString().indexOf('application/json+oembed')).toBeLessThan(16_384);
	}
});

test('E33: a link to the story is shown with its title, its words and its picture', () => {
	const said = Object.fromEntries(
		inHead('index.html', 'meta').map(({ property, name, content }) => [
			property ?? name ?? '',
			content
		])
	);
	expect(said).toMatchObject({
		'og:title': title,
		'og:url': site,
		'og:image': `${site}embed.png`,
		'og:image:width': '1200',
		'og:image:height': '630',
		'og:image:alt': expect.stringContaining('34 events, 18 February 2025 to June 2026'),
		'og:description': said.description,
		'twitter:card': 'summary_large_image',
		'twitter:image': `${site}embed.png`
	});
	expect(said.description).toBeTruthy();
	const canonical = inHead('index.html', 'link').filter(({ rel }) => rel === 'canonical');
	expect(canonical.map(({ href }) => href)).toEqual([site]);
});

test('E33: the picture is 1200 × 630 and has the headline, the marks and the source line', () => {
	const { width, height, data } = PNG.sync.read(built('embed.png'));
	expect([width, height]).toEqual([1200, 630]);
	/** How often each colour stands in a part of the picture; of every fourth px. */
	const colorsIn = (left: number, top: number, wide: number, high: number) => {
		const counts = new Map<string, number>();
		for (let y = top; y < top + high; y++) {
			for (let x = left; x < left + wide; x += 4) {
				const at = (y * width + x) * 4;
				const color = `#${data.subarray(at, at + 3).toString('hex')}`;
				counts.set(color, (counts.get(color) ?? 0) + 1);
			}
		}
		return counts;
	};
	const lineOf = (color: 'teal' | 'ochre') => lightColorsOf({ color }).line;
	const headline = colorsIn(40, 30, 700, 105);
	expect(headline.get(lightColors.ink) ?? 0).toBeGreaterThan(500);
	// The marks of both tracks, and the bars of the figures.
	const imod = colorsIn(40, 150, 1120, 130);
	expect(imod.get(lineOf('teal')) ?? 0).toBeGreaterThan(200);
	const ice = colorsIn(40, 300, 1120, 110);
	expect(ice.get(lineOf('ochre')) ?? 0).toBeGreaterThan(100);
	const source = colorsIn(40, 570, 700, 40);
	expect(source.get(lightColors.ink2) ?? 0).toBeGreaterThan(200);
	for (const part of [headline, imod, ice, source]) {
		const paper = part.get(lightColors.paper) ?? 0;
		const all = [...part.values()].reduce((a, b) => a + b, 0);
		expect(paper / all).toBeGreaterThan(0.4);
	}
});
