import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { trackColors } from '#lib/record/terms.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { CanvasPainter } from '#lib/parts/canvas-painter.ts';
import type { MarkState } from '#lib/timeline/draw/looks.ts';
import { drawMark } from '#lib/timeline/draw/draw-mark.ts';
import { strokeWidth, type DisplayList } from '#lib/timeline/draw/display-list.ts';
import { drawScene } from '#lib/timeline/draw/draw-scene.ts';
import { GroupLengths } from '#lib/timeline/draw/lengths.ts';
import { visibleRects } from '#lib/timeline/page-group.ts';
import { lightColorsOf, lightColors, paletteOn } from '#lib/export/picture/palette.ts';
import Drawing from '#lib/timeline/Drawing.svelte';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import { markBox, drawnMarks } from '#lib/timeline/layout/marks.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { aFileOfDates } from '../../fixtures/a-file-of-dates.ts';
import { aFileOfSpans } from '../../fixtures/a-file-of-spans.ts';
import { aTimeline, aTimelineOf, shippedTimeline } from '../../fixtures/a-timeline.ts';

const width = 1000;

/** What a canvas shows, at one device pixel for each px. */
function paint(
	view: TimelineState,
	states?: Map<string, MarkState>,
	focused?: string,
	edit = (groups: DisplayList): DisplayList => groups
) {
	const [scene] = view.scenes;
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d');
	if (!scene || !pen) throw new Error('nothing to draw');
	[canvas.width, canvas.height] = [width, scene.height];
	pen.fillStyle = lightColors.paper;
	pen.fillRect(0, 0, width, scene.height);
	const look = { focus: '#123456', font: 'sans-serif', baseline: 4.7, ratio: 1 };
	const painter = new CanvasPainter(pen, { colors: paletteOn(lightColors.paper), ...look });
	const plane = { width, isRightToLeft: view.isRightToLeft };
	painter.paint(edit(drawScene(scene)), plane, states);
	const mark = scene.marks.find(({ key }) => key === focused);
	if (mark) painter.paintFocus(drawMark(mark), markSize, plane);
	const { data } = pen.getImageData(0, 0, width, scene.height);
	const colorAt = (x: number, y: number) => {
		const at = (Math.round(y) * width + Math.round(x)) * 4;
		return `#${[...data.subarray(at, at + 3)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
	};
	return { colorAt };
}

/** Whether two colours differ by no more than the edge of a line does in a pixel beside it. */
const isNear = (a: string, b: string) =>
	[1, 3, 5].every((at) => {
		const [one, other] = [a, b].map((hex) => parseInt(hex.slice(at, at + 2), 16));
		return Math.abs((one ?? NaN) - (other ?? NaN)) <= 8;
	});

function aView(timeline: Timeline): TimelineState {
	const view = new TimelineState(timeline);
	view.width = width;
	return view;
}

/** The page's drawing of a view, `width` px wide. */
function renderDrawing(view: TimelineState): HTMLElement {
	const { container } = render(Drawing, {
		...{ view, cursor: null, tabStop: undefined, onpress: () => undefined },
		...{ idPrefix: 'test', hasCards: false, scene: view.scenes[0] as never }
	});
	container.style.width = `${width}px`;
	container.dir = view.isRightToLeft ? 'rtl' : 'ltr';
	container.classList.add('otr');
	flushSync();
	return container;
}

describe.each([
	['left to right', shippedTimeline],
	['right to left', aTimeline(7, { events: 40, days: 400, language: 'ar' })]
])('from %s', (_, timeline) => {
	test('the page has each frame and band where the canvas has it', () => {
		const view = aView(timeline);
		const container = renderDrawing(view);
		const drawing = container.querySelector('.drawing')?.getBoundingClientRect();
		const { colorAt } = paint(view);
		const marks = view.scenes[0]?.marks ?? [];
		const numberOf = (selector: string) => container.querySelectorAll(selector).length;
		expect(numberOf('.count')).toBe(marks.filter(({ isCluster }) => isCluster).length);
		expect(numberOf('.band, .span')).toBe(marks.filter(({ band }) => band !== null).length);
		const boxes = [...container.querySelectorAll('.count, .band:not(.soft, .open)')];
		const looked = { counts: 0, bands: 0 };
		for (const node of boxes) {
			const color = trackColors.find((name) => name === node.closest('a')?.dataset.color);
			if (!color) throw new Error('no colour');
			const { band } = lightColorsOf({ color });
			const { left, right, top } = node.getBoundingClientRect();
			const [x0, x1, y] = [left, right, top].map((px, i) =>
				Math.round(px - (i < 2 ? (drawing?.left ?? 0) : (drawing?.top ?? 0)))
			) as [number, number, number];
			if (x0 < 4 || x1 > width - 4) continue;
			looked[node.matches('.count') ? 'counts' : 'bands']++;
			// Below a round corner, and beside the symbol or the number.
			const isBand = (x: number) => isNear(colorAt(x, y + 6), band);
			expect([x0 - 2, x0 + 3, x1 - 4].map(isBand), `${x0} to ${x1}`).toEqual([false, true, true]);
			// Where another one begins at once, its outline is on the next pixels.
			const isJoined = boxes.some((other) => {
				const from = other.getBoundingClientRect();
				return from.top === top && Math.abs(from.left - right) < 4;
			});
			if (!isJoined) expect(isBand(x1 + 1), `after ${x1}`).toBe(false);
		}
		expect(looked.counts).toBeGreaterThan(2);
		expect(looked.bands).toBeGreaterThan(2);
	});
});

test.each([
	['left to right', shippedTimeline],
	['right to left', aTimeline(7, { events: 40, days: 400, language: 'ar' })]
])('from %s, each symbol is at the position of its mark', (_, timeline) => {
	const view = aView(timeline);
	const container = renderDrawing(view);
	const from = container.querySelector('.drawing')?.getBoundingClientRect().left ?? NaN;
	const marks = view.scenes[0]?.marks.filter(({ glyph }) => glyph) ?? [];
	expect(marks.length).toBeGreaterThan(10);
	for (const mark of marks) {
		const glyph = container.querySelector(`a[data-event="${mark.key}"] .glyph`);
		const { left = NaN, right = NaN } = glyph?.getBoundingClientRect() ?? {};
		const { symbolX } = markBox(mark, width);
		const x = view.isRightToLeft ? width - symbolX : symbolX;
		expect(Math.abs((left + right) / 2 - from - x), mark.key).toBeLessThan(1);
	}
});

test.each([
	['left to right', 'en'],
	['right to left', 'ar']
] as const)(
	'from %s, the page has each rectangle of a mark where the list has it',
	(_, language) => {
		const timeline = aTimelineOf(aFileOfSpans(language));
		const view = aView(timeline);
		view.select(timeline.events.find(({ date }) => date.end !== null) ?? null, 'press');
		const container = renderDrawing(view);
		const from = container.querySelector('.drawing')?.getBoundingClientRect() ?? new DOMRect();
		const [scene] = view.scenes;
		const seen = new Set<string>();
		for (const mark of scene ? drawnMarks(scene) : []) {
			const link = container.querySelector(`a[href="#${timeline.events[mark.firstIndex]?.id}"]`);
			const group = drawMark(mark);
			const lengths = new GroupLengths(group, { width, isRightToLeft: view.isRightToLeft });
			const rects = visibleRects(group, link?.getAttribute('aria-current') === 'true');
			const nodes = [...(link?.querySelectorAll(':scope > div') ?? [])];
			expect(nodes).toHaveLength(rects.length);
			for (const [i, rect] of rects.entries()) {
				const outline = rect.stroke ? (rect.strokeWidth ?? strokeWidth) : 0;
				const box = lengths.box(rect.from, rect.to) ?? { x: NaN, width: NaN };
				const {
					left,
					top,
					width: own,
					height
				} = nodes[i]?.getBoundingClientRect() ?? new DOMRect();
				const found = [left - from.left, top - from.top, own, height];
				const wanted = [lengths.left + box.x, group.y + rect.y, box.width, rect.height];
				for (const [j, px] of wanted.entries()) {
					const by = j < 2 ? -outline / 2 : outline;
					expect(found[j], `${rect.name} of ${mark.key}`).toBeCloseTo(px + by, 1);
				}
				seen.add(rect.name);
			}
		}
		expect([...seen].sort()).toEqual(['band', 'cap', 'ring', 'span']);
	}
);

/** Long spans of each kind, and one of them without a beginning. */
function ofSpans(language: string): Timeline {
	const file = aFileOfDates({ language });
	const spans = ['../1985', '1985-02/1987-09', '1986/..', '1987-03/'];
	const events = file.events
		.slice(0, spans.length)
		.map((event, i) => ({ ...event, date: spans[i] ?? '', track: i % 2 ? 'north' : 'south' }));
	return aTimelineOf({ ...file, events, updated: '1990' });
}

test.each([
	['left to right', 'en'],
	['right to left', 'ar']
])(
	'from %s, what lasted has its symbol at its start, and without one at its end, on page and canvas',
	(_, language) => {
		const view = aView(ofSpans(language));
		const container = renderDrawing(view);
		const drawing = container.querySelector('.drawing')?.getBoundingClientRect();
		const { colorAt } = paint(view);
		const marks = view.scenes[0]?.marks ?? [];
		expect(marks.map(({ symbol }) => symbol)).toEqual(['end', 'start', 'start', 'start']);
		for (const mark of marks) {
			const { symbolX, x0, x1, y1 } = markBox(mark, width);
			expect(x1 - x0).toBeGreaterThan(100);
			const glyph = container.querySelector(`a[data-event="${mark.key}"] .glyph`);
			const { left = NaN, right = NaN } = glyph?.getBoundingClientRect() ?? {};
			const toX = (x: number) => (view.isRightToLeft ? width - x : x);
			expect((left + right) / 2 - (drawing?.left ?? 0), mark.key).toBeCloseTo(toX(symbolX), 0);
			const { line } = lightColorsOf({ color: mark.color });
			// The line of the symbol's lower corner, and the bar under it.
			const isDrawn = (x: number, y: number) => isNear(colorAt(x, y), line);
			expect(
				[isDrawn(toX(symbolX), y1 - 3), isDrawn(toX((x0 + x1) / 2), y1 - 10)],
				mark.key
			).toEqual([true, false]);
		}
	}
);

describe('a mark in use', () => {
	const view = aView(shippedTimeline);
	const marks = view.scenes[0]?.marks ?? [];
	const cluster = marks.find(({ count }) => count > 2);
	const single = marks.find(({ isCluster, band }) => !isCluster && band === null);
	if (!cluster || !single) throw new Error('no marks');

	test('under the pointer has the colour of a bar', () => {
		const { x0, y0 } = markBox(cluster, width);
		const state = { isHovered: true, isSelected: false };
		const { band, bar } = lightColorsOf({ color: cluster.color });
		expect(paint(view).colorAt(x0 + 4, y0 + 12)).toBe(band);
		expect(paint(view, new Map([[cluster.key, state]])).colorAt(x0 + 4, y0 + 12)).toBe(bar);
	});

	test.each(['en', 'ar'] as const)(
		'that lasted has its symbol at the same place under the pointer, in %s',
		(language) => {
			const view = aView(aTimelineOf(aFileOfSpans(language)));
			const bar = view.scenes[0]?.marks.find(
				({ from, to, symbol }) => symbol === 'start' && (to - from) * width > 150
			);
			if (!bar) throw new Error('no bar');
			const { symbolX, y0 } = markBox(bar, width);
			const middle = view.isRightToLeft ? width - symbolX : symbolX;
			/** Where its outline begins and ends, px from its middle. */
			const edgesOf = ({ colorAt }: ReturnType<typeof paint>) => {
				const columns = Array.from({ length: 25 }, (_, i) => i - 12);
				const inked = columns.filter((x) => colorAt(middle + x, y0 + 12) !== lightColors.paper);
				return [Math.min(...inked), Math.max(...inked)] as const;
			};
			const state = { isHovered: true, isSelected: false };
			const edges = [paint(view), paint(view, new Map([[bar.key, state]]))].map(edgesOf);
			for (const [left, right] of edges) {
				expect(right - left).toBeGreaterThan(8);
				expect(Math.abs(left + right)).toBeLessThanOrEqual(2);
			}
		}
	);

	test('that is selected has a ring inside its box', () => {
		const { x0, x1, y0 } = markBox(single, width);
		const at = [(x0 + x1) / 2, y0] as const;
		const state = { isHovered: false, isSelected: true };
		expect(paint(view).colorAt(...at)).toBe(lightColors.paper);
		const ring = paint(view, new Map([[single.key, state]])).colorAt(...at);
		expect(isNear(ring, lightColors.ink), ring).toBe(true);
	});

	test('that is selected covers the number of a cluster that has no room beside it', () => {
		const own = aView(shippedTimeline);
		own.select(shippedTimeline.events[cluster.firstIndex] ?? null, 'press');
		const selected = own.scenes[0]?.selected;
		if (!selected) throw new Error('not over its cluster');
		const state = { isHovered: false, isSelected: true };
		const numbers = (groups: DisplayList) =>
			groups.flatMap(({ texts }) => texts).filter(({ name }) => name === 'number');
		const withoutNumbers = (groups: DisplayList) =>
			groups.map((group) => ({ ...group, texts: numbers([group]).length ? [] : group.texts }));
		const { x0, y0 } = markBox(selected, width);
		/** The cluster gives way to the ring where it can. Here it stays under it. */
		const underRing = (groups: DisplayList) => {
			const ring = groups.find(({ key }) => key === selected.key);
			return groups.map((group) =>
				group.key === cluster.key && ring ? { ...group, x: ring.x, y: ring.y } : group
			);
		};
		/** What is painted where the ring is, with and without the numbers. */
		const inRing = (edit: (groups: DisplayList) => DisplayList) =>
			[true, false].map((isAll) => {
				const { colorAt } = paint(own, new Map([[selected.key, state]]), undefined, (groups) =>
					edit(underRing(isAll ? groups : withoutNumbers(groups)))
				);
				const offsets = Array.from({ length: 20 }, (_, i) => i + 2);
				return offsets.flatMap((x) => offsets.map((y) => colorAt(x0 + x, y0 + y))).join();
			});
		const [below, without] = inRing((groups) => groups.filter(({ key }) => key !== selected.key));
		expect(below).not.toBe(without);
		const [covered, empty] = inRing((groups) => groups);
		expect(covered).toBe(empty);
	});

	test('that has the focus has an outline around its box', () => {
		const { x0, y0 } = markBox(single, width);
		const at = [Math.round(x0) - 1, y0 + 12] as const;
		expect(paint(view).colorAt(...at)).not.toBe('#123456');
		expect(paint(view, undefined, single.key).colorAt(...at)).not.toBe(lightColors.paper);
	});
});
