import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutScene } from '#lib/timeline/layout/scene.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { identity } from '#lib/timeline/layout/transform.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { formatPicture } from '#lib/messages/format-sources.ts';
import { drawCard } from '#lib/timeline/picture/card.ts';
import { drawScene } from '#lib/timeline/picture/draw-scene.ts';
import { palette, paletteOn } from '#lib/timeline/picture/palette.ts';
import { toMarkup } from '#lib/timeline/picture/shape.ts';
import { aRandomFile, aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';

const width = 1000;

const sceneOf = (timeline = shippedTimeline) =>
	layoutScene(timeline, { class: sizeClassFor(width), width }, identity);

const drawn = (isRightToLeft = false, timeline = shippedTimeline) =>
	drawScene(sceneOf(timeline), width, isRightToLeft).map(toMarkup).join('\n');

/** The x of each text, and what it says. */
const texts = (svg: string) =>
	[...svg.matchAll(/<text x="([^"]+)"[^>]*?(?:text-anchor="(\w+)")?[^>]*>([^<]*)</g)].map(
		([, x, anchor, words]) => ({ x: Number(x), anchor, words })
	);

test('every word of the scene is in the picture', () => {
	const { marks, tracks, ticks, series } = sceneOf();
	const words = texts(drawn()).map(({ words }) => words);
	const wanted = [
		...tracks.map(({ track }) => track.label),
		...marks.flatMap(({ label }) => label?.lines ?? []),
		...ticks.upper.map(({ text }) => text),
		...ticks.lower.map(({ text }) => text),
		...series.flatMap(({ name, gaps }) => [
			...(name?.lines ?? []),
			...gaps.flatMap(({ lines }) => lines)
		])
	].map((line) => line.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`));
	expect(wanted.length).toBeGreaterThan(30);
	expect(words).toEqual(expect.arrayContaining(wanted));
});

test('there is a shape or a count for each mark', () => {
	const { marks } = sceneOf();
	const svg = drawn();
	const shapes = svg.match(/<g transform="translate\([^"]+" fill="#/g) ?? [];
	expect(shapes).toHaveLength(marks.filter(({ isCluster }) => !isCluster).length);
	for (const { isCluster, count } of marks) {
		if (isCluster) expect(texts(svg).map(({ words }) => words)).toContain(String(count));
	}
});

test('where time runs to the left, all is turned round', () => {
	const [there, back] = [texts(drawn()), texts(drawn(true))];
	expect(back).toHaveLength(there.length);
	back.forEach(({ x, words }, i) => {
		expect(words).toBe(there[i]?.words);
		expect(x).toBeCloseTo(width - (there[i]?.x ?? NaN), 1);
	});
});

test('a line of Arabic is from right to left also where a number begins it', () => {
	const arabic = aTimeline(7, { events: 30, language: 'ar' });
	const lines = texts(drawCard(arabic)).map(({ words = '' }) => words);
	const inArabic = lines.filter((words) => /\p{Script=Arabic}/u.test(words));
	expect(inArabic.length).toBeGreaterThan(5);
	for (const words of inArabic) expect(words).toMatch(/^\u202b.*\u202c$/);
});

test('whatever a record says is text, and no number is missing', () => {
	const hostile = '<script>alert("1")</script>&\u0000\ud800';
	fc.assert(
		fc.property(fc.integer(), fc.integer({ min: 1, max: 120 }), (seed, events) => {
			const file = aRandomFile(seed, { events });
			const [track] = file.tracks;
			if (track) track.label = hostile;
			const timeline = toTimeline(toRecordData({ ...file, title: hostile }));
			const svg = drawCard(timeline) + drawn(false, timeline);
			expect(svg).not.toMatch(/<script|NaN|Infinity|undefined/);
			expect(svg.includes('\u0000')).toBe(false);
			expect(svg).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#38;\ufffd\ufffd');
			expect(formatPicture(timeline)).not.toContain('undefined');
		}),
		{ numRuns: 60 }
	);
});

test('the card has the headline, and what it is made of', () => {
	const svg = drawCard(shippedTimeline);
	const words = texts(svg)
		.map(({ words }) => words)
		.join(' ');
	expect(words).toContain('What Microsoft said about government use of its cloud');
	expect(words).toContain(
		'34 events, 18 February 2025 to June 2026, from 48 pages of 41 publishers'
	);
});

test('where words run to the left, they begin at the right edge', () => {
	const svg = drawCard({ ...shippedTimeline, language: 'ar' });
	const lines = [...svg.matchAll(/<text x="1152"[^>]*text-anchor="(\w+)"/g)];
	expect(lines.length).toBeGreaterThanOrEqual(2);
	for (const [, anchor] of lines) expect(anchor).toBe('end');
	expect(svg).not.toContain('direction=');
});

test('it is drawn on whatever paper it is given', () => {
	const on = (paper = palette.paper) =>
		drawScene(sceneOf(), width, false, { colors: paletteOn(paper) })
			.map(toMarkup)
			.join('');
	expect(on('#ffffff')).toContain('#ffffff');
	expect(on('#ffffff')).not.toContain(palette.paper);
	expect(drawScene(sceneOf(), width).map(toMarkup).join('')).toBe(on());
	expect(on()).toBe(on('#ffffff').replaceAll('#ffffff', palette.paper));
});

test('a track’s name of any length stays within the picture', () => {
	const [track] = shippedTimeline.tracks;
	if (!track) throw new Error('no track');
	const label = 'name '.repeat(80);
	const timeline = {
		...shippedTimeline,
		tracks: [{ ...track, label }, ...shippedTimeline.tracks.slice(1)]
	};
	expect(drawn(false, timeline)).toMatch(/name[^<]*…<\/text>/);
});

test('a headline of any length is set, or cut, within the picture', () => {
	const sizes = [10, 80, 300, 2_000].map((length) => {
		const title = 'word '.repeat(length / 5).trim();
		const svg = drawCard({ ...shippedTimeline, title });
		const [, size] = /font-weight="500" font-size="([\d.]+)"/.exec(svg) ?? [];
		return Number(size);
	});
	expect(sizes[0]).toBe(46);
	expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
	expect(drawCard({ ...shippedTimeline, title: 'word '.repeat(400) })).toContain('…</text>');
});
