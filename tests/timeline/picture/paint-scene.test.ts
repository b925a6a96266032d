import { expect, test } from 'vitest';
import { layoutScene } from '#lib/timeline/layout/scene.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { identity } from '#lib/timeline/layout/transform.ts';
import { paintScene, type InUse } from '#lib/timeline/picture/paint-scene.ts';
import { colorsOf, palette, paletteOn } from '#lib/timeline/picture/palette.ts';
import type { Shape } from '#lib/timeline/picture/shape.ts';
import { SvgSurface } from '#lib/timeline/picture/svg-surface.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const width = 1000;
const { events } = shippedTimeline;

function paint(inUse: Partial<InUse> | null, hidden: readonly number[] = []) {
	const surface = new SvgSurface();
	const size = { class: sizeClassFor(width), width };
	const without = new Set(hidden.flatMap((index) => events[index] ?? []));
	const scene = layoutScene(shippedTimeline, size, identity, { hidden: without });
	const nothing: InUse = { cursor: null, selected: -1, hovered: -1, focus: null };
	const given = inUse && { ...nothing, ...inUse };
	paintScene(scene, surface, width, false, paletteOn(palette.paper), given);
	return { scene, shapes: surface.shapes };
}

const added = (inUse: Partial<InUse>, hidden: readonly number[] = []): Shape[] => {
	const before = new Set(paint({}, hidden).shapes.map((shape) => JSON.stringify(shape)));
	return paint(inUse, hidden).shapes.filter((shape) => !before.has(JSON.stringify(shape)));
};

const single = paint(null).scene.marks.find(({ isCluster, label }) => !isCluster && label);
const cluster = paint(null).scene.marks.find(({ isCluster }) => isCluster);
if (!single || !cluster) throw new Error('no marks');

test('without a reader it is the picture, but for the capitals of the page’s styles', () => {
	const written = ({ shapes }: ReturnType<typeof paint>) => JSON.stringify(shapes).toLowerCase();
	expect(written(paint({}))).toBe(written(paint(null)));
});

test('the selected event has a ring, and its label is underlined', () => {
	const shapes = added({ selected: single.lead });
	const ring = shapes.filter(({ attributes }) => attributes.stroke === palette.ink);
	expect(ring).toHaveLength(1);
	const lines = shapes.filter(({ name }) => name === 'text');
	expect(lines.flatMap(({ children }) => children)).toEqual(single.label?.lines);
	for (const { attributes } of lines) {
		expect(attributes).toMatchObject({ fill: palette.ink, 'text-decoration': 'underline' });
	}
});

test('the cluster of the event under the pointer is darker', () => {
	const [box, ...others] = added({ hovered: cluster.lead });
	expect(others).toEqual([]);
	expect(box?.attributes.fill).toBe(colorsOf({ color: cluster.color }).bar);
});

test('the focus is around its mark', () => {
	const [outline, ...others] = added({ focus: { key: single.key, color: '#123456' } });
	expect(others).toEqual([]);
	expect(outline?.attributes).toMatchObject({ stroke: '#123456', height: 26 });
});

test('the cursor is a stretch of time with its text, in the place of the names there', () => {
	const cursor = { from: 0.2, to: 0.4, text: 'A day', x: 0.25, width: 60, lower: [] };
	const shapes = added({ cursor });
	const boxes = shapes.filter(({ name }) => name === 'rect').map(({ attributes }) => attributes);
	expect(boxes.map(({ x, width }) => [x, width])).toEqual([
		[200, 200],
		[200, 1],
		[399, 1]
	]);
	const words = (shapes: Shape[]) =>
		shapes.flatMap(({ name, children }) => (name === 'text' ? children : []));
	expect(words(shapes)).toEqual(['A day']);
	const { scene } = paint(null);
	for (const { text } of scene.ticks.lower) {
		expect(words(paint({ cursor }).shapes)).not.toContain(text);
	}
});

test('a cluster that a filter hides has its number, which a picture leaves out', () => {
	const all = Array.from(events, ({ index }) => index);
	const faint = paint({}, all).shapes.flatMap(({ name, children }) =>
		name === 'g' ? children : []
	);
	const texts = faint.flatMap((part) =>
		typeof part === 'string' || part.name !== 'text' ? [] : part.children
	);
	const { marks } = paint(null, all).scene;
	const counts = marks.flatMap(({ isCluster, events: { from, to } }) =>
		isCluster ? [`${to - from}`] : []
	);
	expect(counts.length).toBeGreaterThan(0);
	expect(texts).toEqual(counts);
});
