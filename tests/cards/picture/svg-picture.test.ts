import { expect, test } from 'vitest';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { drawScene } from '#lib/timeline/draw/draw-scene.ts';
import { lightColorsOf, lightColors } from '#lib/export/picture/palette.ts';
import { markupMaker } from '#lib/export/picture/scene-svg.ts';
import { displayListToSvg } from '#lib/cards/picture/svg-picture.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const width = 1000;

function sceneOf(selected: TimelineEvent | null = null) {
	const size = { class: sizeClassFor(width), width };
	return layoutScene(shippedTimeline, size, wholeDomainOf(shippedTimeline), { selected });
}

const write = (
	{ isRightToLeft = false, selected = null as string | null } = {},
	scene = sceneOf()
) => displayListToSvg(drawScene(scene), { width, isRightToLeft }, markupMaker, selected).join('\n');

/** The position and the words of each text in the drawing. */
const texts = (svg: string) =>
	svg.split('\n').flatMap((group) => {
		const [, left = '0'] = /^<g[^>]* transform="translate\((\S+) /.exec(group) ?? [];
		return [...group.matchAll(/<text x="([^"]+)"[^>]*text-anchor="(\w+)"[^>]*>([^<]*)</g)].map(
			([, x, anchor, words]) => ({ x: Number(left) + Number(x), anchor, words })
		);
	});

test('where time runs to the left, all is turned round', () => {
	const [there, back] = [texts(write()), texts(write({ isRightToLeft: true }))];
	expect(there.length).toBeGreaterThan(30);
	expect(back).toHaveLength(there.length);
	const turned = { start: 'end', middle: 'middle', end: 'start' };
	back.forEach(({ x, anchor, words }, i) => {
		expect(words).toBe(there[i]?.words);
		expect(Math.abs(x - (width - (there[i]?.x ?? NaN)))).toBeLessThan(0.03);
		expect(anchor).toBe(turned[there[i]?.anchor as keyof typeof turned]);
	});
});

test('hatching has the same direction whichever way time runs', () => {
	const patternIn = (svg: string) => /<pattern.*?<\/pattern>/.exec(svg)?.[0];
	expect(patternIn(write())).toContain('rotate(45)');
	expect(patternIn(write({ isRightToLeft: true }))).toBe(patternIn(write()));
});

test('every id that it uses is there, once', () => {
	const svg = write();
	const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
	expect(used.length).toBeGreaterThan(1);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(expect.arrayContaining(used));
});

test('the selected mark has a ring, and its label is underlined; no other has', () => {
	const scene = sceneOf();
	const mark = scene.marks.find(({ isCluster, label }) => !isCluster && label);
	if (!mark?.label) throw new Error('no label');
	const groups = (svg: string) => svg.split('\n');
	const [plain, selected] = [groups(write()), groups(write({ selected: mark.key }))];
	const changed = selected.filter((group, i) => group !== plain[i]);
	expect(changed).toHaveLength(1);
	const [group = ''] = changed;
	expect(group).toContain(`stroke="${lightColors.ink}"`);
	expect(group.match(/text-decoration="underline"/g)).toHaveLength(mark.label.lines.length);
	// Paper around the letters would cut the line.
	expect(group).not.toContain('paint-order');
	expect(plain.join('')).not.toMatch(/underline|rx="11.25"/);
	const { bar, band } = lightColorsOf({ color: mark.color });
	expect(group).not.toContain(band);
	if (mark.band !== null) expect(group).toContain(bar);
});

test('no position is missing', () => {
	const [selected = null] = shippedTimeline.events.filter(({ links }) => links.length > 1);
	const svg = write({ isRightToLeft: true }, sceneOf(selected));
	expect(svg).toMatch(/Q/);
	expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test('the halo of a line does not reach the letters of the line above', () => {
	const halos = write()
		.split('\n')
		.flatMap((group) => {
			const lines = [...group.matchAll(/<text [^>]*?y="([^"]+)"[^>]*>/g)];
			return lines.slice(1).map(([element, y], i) => ({
				distance: Number(y) - Number(lines[i]?.[1]),
				reach: Number(/stroke-width="([^"]+)"/.exec(element)?.[1] ?? 0) / 2
			}));
		})
		.filter(({ distance }) => distance > 0);
	expect(halos.some(({ distance }) => distance < 15)).toBe(true);
	// Letters of 13 px rise 9.5 px above their line, and those of the line above descend 3 px.
	for (const { distance, reach } of halos) expect(distance - 9.5 - reach).toBeGreaterThanOrEqual(3);
});
