import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { toTimeline, type Timeline } from '#lib/record/timeline.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { formatPictureAlternative } from '#lib/messages/format-all-sources.ts';
import { drawStoryCard } from '#lib/export/picture/card.ts';
import { sceneToSvg } from '#lib/export/picture/scene-svg.ts';
import { aRandomFile, aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { runs } from '../../fixtures/runs.ts';

const width = 1000;

function drawn(timeline: Timeline): string {
	const scene = layoutScene(
		timeline,
		{ class: sizeClassFor(width), width },
		wholeDomainOf(timeline)
	);
	return sceneToSvg(scene, width, false).join('');
}

/** What each text says. */
const texts = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, words]) => words);

test('a line of Arabic is from right to left also where a number begins it', () => {
	const arabic = aTimeline(7, { events: 30, language: 'ar' });
	const lines = texts(drawStoryCard(arabic)).map((words = '') => words);
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
			const svg = drawStoryCard(timeline) + drawn(timeline);
			expect(svg).not.toMatch(/<script|NaN|Infinity|undefined/);
			expect(svg.includes('\u0000')).toBe(false);
			expect(svg).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;&#38;\ufffd\ufffd');
			expect(formatPictureAlternative(timeline)).not.toContain('undefined');
		}),
		{ numRuns: runs(60) }
	);
});

test('the card has the headline, and what it is made of', () => {
	const svg = drawStoryCard(shippedTimeline);
	const words = texts(svg).join(' ');
	expect(words).toContain('What Microsoft said about government use of its cloud');
	expect(words).toContain(
		'34 events, 18 February 2025 to June 2026, from 48 pages of 41 publishers'
	);
});

test('where words run to the left, they begin at the right edge', () => {
	const svg = drawStoryCard({ ...shippedTimeline, language: 'ar' });
	const lines = [...svg.matchAll(/<text x="1152"[^>]*text-anchor="(\w+)"/g)];
	expect(lines.length).toBeGreaterThanOrEqual(2);
	for (const [, anchor] of lines) expect(anchor).toBe('end');
	expect(svg).not.toContain('direction=');
});

test('a headline of any length is set, or cut, within the picture', () => {
	const sizes = [10, 80, 300, 2_000].map((length) => {
		const title = 'word '.repeat(length / 5).trim();
		const svg = drawStoryCard({ ...shippedTimeline, title });
		const [, size] = /font-weight="500" font-size="([\d.]+)"/.exec(svg) ?? [];
		return Number(size);
	});
	expect(sizes[0]).toBe(46);
	expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
	expect(drawStoryCard({ ...shippedTimeline, title: 'word '.repeat(400) })).toContain('…</text>');
});
