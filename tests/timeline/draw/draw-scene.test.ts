import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline, type TimelineEvent } from '#lib/record/timeline.ts';
import type { DisplayList, DisplayGroup, AxisPosition } from '#lib/timeline/draw/display-list.ts';
import { drawMark } from '#lib/timeline/draw/draw-mark.ts';
import { drawScene } from '#lib/timeline/draw/draw-scene.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { labelBox } from '#lib/timeline/layout/labels.ts';
import { markBox } from '#lib/timeline/layout/marks.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { aRandomFile, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { runs } from '../../fixtures/runs.ts';

const width = 1000;

const pxOf = ({ share, px }: AxisPosition, of: number) => share * of + px;
const widthIn = ({ share, min }: DisplayGroup['width'], of: number) => Math.max(min, share * of);

const sceneOf = (
	timeline = shippedTimeline,
	options: { selected?: TimelineEvent; hidden?: ReadonlySet<TimelineEvent> } = {}
) => layoutScene(timeline, { class: sizeClassFor(width), width }, wholeDomainOf(timeline), options);

const wordsIn = (list: DisplayList) =>
	list.flatMap(({ texts }) => texts.flatMap(({ lines }) => lines.map(({ text }) => text)));

const positionsIn = ({ x, shapes, texts }: DisplayGroup): AxisPosition[] => [
	x,
	...texts.map((block) => block.x),
	...shapes.flatMap((shape): AxisPosition[] => {
		if (shape.shape === 'rect') return [shape.from, shape.to];
		return shape.shape === 'symbol' ? [shape.x] : [];
	})
];

test('every word of the scene is in the list', () => {
	const { marks, tracks, ticks, series } = sceneOf();
	const wanted = [
		...tracks.map(({ track }) => track.label),
		...marks.flatMap(({ label }) => label?.lines ?? []),
		...ticks.upper.map(({ text }) => text),
		...ticks.lower.map(({ text }) => text),
		...series.flatMap(({ name, texts }) => [
			...(name?.lines ?? []),
			...texts.flatMap(({ lines }) => lines)
		])
	]
		// A tick at the right edge may have no label.
		.filter((words) => words !== '')
		.map((words) => words.toLowerCase());
	expect(wanted.length).toBeGreaterThan(30);
	const words = wordsIn(drawScene(sceneOf())).map((words) => words.toLowerCase());
	expect(words).toEqual(expect.arrayContaining(wanted));
});

test('a tick without a label is a line without a text', () => {
	const scene = sceneOf();
	const only = { time: 0, x: 0.99, text: '' };
	const axisOf = (ticks: typeof scene.ticks) =>
		drawScene({ ...scene, ticks }).find(({ key }) => key === 'axis');
	const [none, both] = [[], [only]].map((line) => axisOf({ upper: line, lower: line }));
	expect(both?.texts).toEqual([]);
	expect(both?.shapes).toHaveLength((none?.shapes.length ?? 0) + 2);
});

test('it is plain data, with a key of its own for each group, and numbers everywhere', () => {
	fc.assert(
		fc.property(fc.integer(), fc.integer({ min: 1, max: 120 }), (seed, events) => {
			const timeline = toTimeline(toRecordData(aRandomFile(seed, { events })));
			const [selected] = timeline.events;
			const list = drawScene(sceneOf(timeline, selected ? { selected } : {}));
			expect(structuredClone(list)).toEqual(list);
			expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
			for (const group of list) {
				expect(new Set(group.texts.map(({ key }) => key)).size).toBe(group.texts.length);
				for (const { share, px } of positionsIn(group)) {
					expect(Number.isFinite(share) && Number.isFinite(px), group.key).toBe(true);
				}
			}
		}),
		{ numRuns: runs(60) }
	);
});

describe('a mark', () => {
	const { marks } = sceneOf();

	test('has its origin in the middle of its box, and its band and frame inside', () => {
		for (const mark of marks) {
			const box = markBox(mark, width);
			const group = drawMark(mark);
			const own = widthIn(group.width, width);
			expect(own).toBeCloseTo(box.x1 - box.x0, 6);
			const middle = pxOf(group.x, width);
			expect(middle).toBeCloseTo((box.x0 + box.x1) / 2, 6);
			expect(group.y).toBe((box.y0 + box.y1) / 2);
			for (const shape of group.shapes) {
				if (shape.shape !== 'rect') continue;
				const [from, to] = [pxOf(shape.from, own), pxOf(shape.to, own)];
				expect(middle + from).toBeGreaterThanOrEqual(box.x0);
				expect(middle + to).toBeLessThanOrEqual(box.x1);
				expect(from).toBeCloseTo(-to, 6);
			}
		}
	});

	test('has an outline about a band whose ends are known, and a darker band else', () => {
		const bands = [...marks, ...sceneOf(shippedTimeline).marks].flatMap((mark) =>
			drawMark(mark).shapes.filter(({ name }) => name === 'band')
		);
		expect(bands.length).toBeGreaterThan(3);
		for (const band of bands) {
			expect(band).toMatchObject(
				'fade' in band ? { fill: 'bar' } : { fill: 'band', stroke: 'track' }
			);
		}
	});

	test('has its label where the layout has placed it', () => {
		const labelled = marks.filter(({ label }) => label);
		expect(labelled.length).toBeGreaterThan(8);
		for (const mark of labelled) {
			if (!mark.label) continue;
			const box = labelBox(markBox(mark, width), mark.label);
			const group = drawMark(mark);
			const block = group.texts.find(({ name }) => name === 'label');
			if (!block) throw new Error('no label');
			const x = pxOf(group.x, width) + pxOf(block.x, widthIn(group.width, width));
			const sides = { start: box.x0, middle: (box.x0 + box.x1) / 2, end: box.x1 };
			expect(x).toBeCloseTo(sides[block.anchor], 6);
			expect(group.y + block.y).toBeCloseTo(box.y0, 6);
			const height = block.lines.reduce((sum, line) => sum + line.height, 0);
			expect(height).toBeCloseTo(box.y1 - box.y0, 6);
		}
	});

	test('has no ground under a label on its bar, where it would cut the edge of the bar', () => {
		const timeline = toTimeline(toRecordData(aRandomFile(11, { events: 60, days: 400 })));
		const { marks } = sceneOf(timeline);
		const groundsOf = (isInside: boolean) =>
			marks
				.filter(
					({ label, isPoint }) => label && label.isInside === isInside && isPoint === isInside
				)
				.map((mark) => drawMark(mark).texts.map(({ halo }) => halo));
		expect(groundsOf(true)).toContainEqual(['none']);
		expect(groundsOf(true)).not.toContainEqual(['lines']);
		expect(groundsOf(false)).toContainEqual(['lines']);
	});

	test('has a symbol, or a number in a frame', () => {
		for (const mark of marks) {
			const { shapes, texts } = drawMark(mark);
			expect(shapes.some(({ shape }) => shape === 'symbol')).toBe(!mark.isCluster);
			const number = texts.find(({ name }) => name === 'number');
			expect(number?.lines[0]?.text).toBe(mark.isCluster ? `${mark.count}` : undefined);
		}
	});

	test('that a filter hides is faint, and still says how many events it has', () => {
		const hidden = new Set(shippedTimeline.events);
		const faint = sceneOf(shippedTimeline, { hidden }).marks.map(drawMark);
		expect(faint.length).toBeGreaterThan(5);
		for (const { opacity } of faint) expect(opacity).toBeLessThan(0.5);
		const counts = wordsIn(faint).filter((words) => /^\d+$/.test(words));
		expect(counts.length).toBeGreaterThan(0);
		expect(counts).not.toContain('0');
	});
});

test('a line is drawn above each track but the first, also where a track’s name is in one of its lanes', () => {
	const linesOf = (scene: Scene) =>
		drawScene(scene)
			.find(({ key }) => key === 'rules')
			?.shapes.flatMap((shape) => (shape.shape === 'rect' && shape.height === 1 ? [shape.y] : []));
	const scene = sceneOf();
	const [, second] = scene.tracks;
	expect(linesOf(scene)).toEqual([second?.headY]);
	const tracks = scene.tracks.map((row, i) => ({ ...row, y: i * 52, headY: i * 52 + 28 }));
	expect(linesOf({ ...scene, tracks })).toEqual([52]);
});

test('the cursor is a stretch of time with its text, and leaves the names of months above it', () => {
	const cursor = { from: 0.2, to: 0.4, text: 'A day', x: 0.25, width: 60, lower: [] };
	const list = drawScene(sceneOf(), cursor);
	const group = list.find(({ key }) => key === 'cursor');
	const stretches = group?.shapes.map((shape) =>
		shape.shape === 'rect' ? [pxOf(shape.from, width), pxOf(shape.to, width)] : null
	);
	expect(stretches).toEqual([
		[200, 400],
		[200, 201],
		[399, 400]
	]);
	expect(wordsIn(list)).toContain('A day');
	for (const { text } of sceneOf().ticks.lower) expect(wordsIn(list)).not.toContain(text);
	for (const { text } of sceneOf().ticks.upper) if (text) expect(wordsIn(list)).toContain(text);
	const words = list.flatMap(({ texts }) => texts).find(({ name }) => name === 'words');
	expect(words).toMatchObject({ anchor: 'middle', x: { share: 0.25, px: 30 } });
});

test('an event over its cluster is the last mark, so that nothing lies over it', () => {
	const { marks } = sceneOf();
	const cluster = marks.find(({ isCluster }) => isCluster);
	const selected = shippedTimeline.events[cluster?.firstIndex ?? -1];
	if (!selected) throw new Error('no cluster');
	const list = drawScene(sceneOf(shippedTimeline, { selected }));
	expect(list.at(-1)?.key).toBe(selected.id);
});

test('bars have an outline in the colour of their track, which is seen on paper', () => {
	const bars = drawScene(sceneOf()).flatMap(({ shapes }) =>
		shapes.filter(({ name }) => name === 'bar')
	);
	expect(bars.length).toBeGreaterThan(0);
	for (const bar of bars) expect(bar).toMatchObject({ fill: 'bar', stroke: 'track' });
});
