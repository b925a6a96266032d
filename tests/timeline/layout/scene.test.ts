import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import { extentWithMargin, type Domain } from '#lib/timeline/layout/transform.ts';
import { marksOf, eventsInFocusOrder, type MarkOfEvents } from '../../fixtures/scene-events.ts';
import { runs } from '../../fixtures/runs.ts';
import {
	widest,
	aShare,
	recipes,
	type Drawn,
	domainOf,
	draw,
	toView,
	toDrawn,
	boxOf,
	isInMiddle,
	isSeen,
	rowOf,
	spanOf,
	describeDrawing,
	seed,
	check
} from '../../fixtures/drawn-scenes.ts';

function expectApart(drawn: Drawn): void {
	const { scene, timeline, width } = drawn;
	const rows = new Map<string, MarkOfEvents[]>();
	for (const mark of marksOf(scene, timeline)) {
		const row = rowOf(mark, scene, timeline);
		rows.set(row, [...(rows.get(row) ?? []), mark]);
	}
	const over: string[] = [];
	for (const [row, marks] of rows) {
		// With its band, which is as wide as its date.
		const boxes = marks.map((mark) => {
			const { x0, x1, ...box } = boxOf(mark, width);
			const more = Math.max(0, ((mark.band ?? 0) * width - (x1 - x0)) / 2);
			return { mark, box: { ...box, x0: x0 - more, x1: x1 + more } };
		});
		boxes.sort((a, b) => a.box.x0 - b.box.x0);
		for (const [i, { mark, box }] of boxes.entries()) {
			const next = boxes[i + 1];
			// What is cut outside the view may be widened there to the least box.
			if (!next || box.x1 <= 0 || next.box.x0 >= width) continue;
			const gap = next.box.x0 - box.x1;
			if (!(gap >= -0.01)) over.push(`${gap} px: ${mark.key} and ${next.mark.key} in ${row}`);
		}
	}
	expect(over, describeDrawing(drawn)).toEqual([]);
}
describe('every scene', () => {
	test('has each event of the domain in exactly one mark or cluster', () => {
		check(runs(600), (drawn) => {
			const { timeline, domain, scene } = drawn;
			const counts = new Map<TimelineEvent, number>();
			for (const event of marksOf(scene, timeline).flatMap(({ events }) => events)) {
				counts.set(event, (counts.get(event) ?? 0) + 1);
			}
			const wrong = timeline.events.flatMap((event) => {
				const [start, end] = spanOf(event, timeline);
				const isWithin = start >= domain[0] && end <= domain[1];
				const count = counts.get(event) ?? 0;
				return count > 1 || (isWithin && count === 0) ? [`${event.id} ${count} times`] : [];
			});
			expect(wrong, describeDrawing(drawn)).toEqual([]);
		});
	});

	test('keeps what is in the middle of the domain in sight', () => {
		check(runs(600), (drawn) => {
			const { timeline, domain, scene, width } = drawn;
			const marks = marksOf(scene, timeline);
			const unseen = timeline.events.flatMap((event) => {
				const [start, end] = spanOf(event, timeline);
				if (!isInMiddle([start, end], domain)) return [];
				const mark = marks.find(({ events }) => events.includes(event));
				if (mark && isSeen(boxOf(mark, width), width)) return [];
				return [`${event.id} in ${mark?.key}`];
			});
			expect(unseen, describeDrawing(drawn)).toEqual([]);
		});
	});

	test('has every event in exactly one stop', () => {
		check(runs(200), ({ timeline, scene, selected }) => {
			const ids = eventsInFocusOrder(scene, timeline, selected).flatMap((stop) =>
				stop.map(({ id }) => id)
			);
			expect(ids.toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
		});
	});

	test('has marks with keys of their own', () => {
		check(runs(200), ({ scene }) => {
			const keys = drawnMarks(scene).map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
		});
	});

	test('has no marks of one row over each other', () => {
		check(runs(800), expectApart);
	});

	test('has what reaches over an edge of the view clear of its neighbours', () => {
		const aPart = fc.double({ min: 0.5, max: 2 * markSize, noNaN: true });
		let count = 0;
		fc.assert(
			fc.property(recipes, aShare, aPart, fc.boolean(), (recipe, which, part, atStart) => {
				const view = toView({ ...recipe, selected: null });
				const { timeline, width, domain } = view;
				const bands = timeline.events.filter(
					({ date }) => date.shape !== 'day' && date.end !== null
				);
				const band = bands[Math.floor(which * (bands.length - 1))];
				if (!band) return;
				// So that only so many px of the band are seen.
				const [start, end] = spanOf(band, timeline);
				const span = domain[1] - domain[0];
				const by = (part / width) * span;
				const from = atStart ? end - by : start + by - span;
				const [first, last] = extentWithMargin(timeline.extent);
				if (from < first || from + span > last) return;
				count++;
				const moved: Domain = [from, from + span];
				expectApart({ ...view, domain: moved, scene: draw(timeline, width, moved) });
			}),
			{ numRuns: runs(1600, 5), seed }
		);
		expect(count).toBeGreaterThan(50);
	});

	test('contains only numbers', () => {
		const numbersOf = (value: unknown): number[] => {
			if (typeof value === 'number') return [value];
			return typeof value === 'object' && value !== null
				? Object.values(value).flatMap(numbersOf)
				: [];
		};
		check(runs(300), ({ scene, timeline }) => {
			const { marks, series, tracks, ticks, height, axisY } = scene;
			const drawn = [
				drawnMarks({ marks, selected: scene.selected }),
				series.map(({ bars, gaps, y, height: high }) => [bars, gaps, y, high]),
				tracks.map(({ track: _, ...rows }) => rows),
				ticks,
				height,
				axisY
			];
			const numbers = numbersOf(drawn);
			expect(numbers.length).toBeGreaterThan(timeline.tracks.length);
			expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
		});
	});

	test('draws inside its height, over the axis', () => {
		check(runs(200), ({ scene }) => {
			for (const mark of drawnMarks(scene)) {
				expect(mark.y).toBeGreaterThanOrEqual(0);
				expect(mark.y + markSize).toBeLessThanOrEqual(scene.axisY + 0.01);
			}
			expect(scene.axisY + scene.size.axisHeight).toBeCloseTo(scene.height);
		});
	});

	test('has its stops in reading order, and its marks in that of the stops', () => {
		check(runs(300), ({ scene, timeline, selected }) => {
			const firsts = eventsInFocusOrder(scene, timeline, selected).map(
				([event]) => event?.index ?? -1
			);
			expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
			const marks = drawnMarks(scene).map(({ firstIndex }) => firstIndex);
			expect(marks).toEqual(firsts.filter((index) => marks.includes(index)));
		});
	});

	test('keeps the order of time', () => {
		check(runs(400), (drawn) => {
			const { scene, timeline, width, domain } = drawn;
			const share = (instant: number) => (instant - domain[0]) / (domain[1] - domain[0]);
			const points = marksOf(scene, timeline)
				.filter(({ isCluster, from, to }) => !isCluster && from > 0 && to < 1)
				.map(({ events: [event], from, to, shift, isPoint }) => {
					const [start, end] = event ? spanOf(event, timeline) : [NaN, NaN];
					const x = (from + to) / 2;
					if (!isPoint || shift === 0) return { middle: (start + end) / 2, x, shift };
					// A figure that is not on its bar is beside that.
					const at = shift < 0 ? start : end;
					expect(x).toBeCloseTo(share(at), 9);
					expect(Math.abs(shift)).toBe(markSize / 2);
					expect((shift < 0 ? x : 1 - x) * width).toBeGreaterThanOrEqual(markSize);
					return { middle: at, x, shift: 0 };
				})
				.sort((a, b) => a.middle - b.middle);
			for (const [i, { x, shift }] of points.entries()) {
				expect(shift).toBe(0);
				const next = points[i + 1];
				if (next) expect(next.x, describeDrawing(drawn)).toBeGreaterThanOrEqual(x - 1e-9);
			}
		});
	});

	test('has the selected event alone, if it is in the view', () => {
		let tried = 0;
		check(runs(1200), (drawn) => {
			const { selected, scene, timeline, domain } = drawn;
			if (!selected) return;
			const stops = eventsInFocusOrder(scene, timeline, selected);
			const stop = stops.find((events) => events.includes(selected));
			expect(stop, describeDrawing(drawn)).toEqual([selected]);
			const [start, end] = spanOf(selected, timeline);
			// Over a cluster it is a glyph at the middle of its date.
			const middle = (start + end) / 2;
			if (middle >= domain[1] || middle <= domain[0]) return;
			tried++;
			const mark = drawnMarks(scene).find(({ key }) => key === selected.id);
			expect(mark, describeDrawing(drawn)).toMatchObject({ isCluster: false });
			// A figure may be beside its bar.
			if (!mark?.isPoint || scene.selected) expect(mark?.shift, describeDrawing(drawn)).toBe(0);
		});
		expect(tried).toBeGreaterThan(50);
	});

	test('draws a date as wide as it is', () => {
		let tried = 0;
		check(runs(800), (drawn) => {
			const { scene, timeline, domain } = drawn;
			for (const { band, from, to, events } of marksOf(scene, timeline)) {
				const [event] = events;
				if (!event || band === null) continue;
				expect(event.date.shape).not.toBe('day');
				const [start, end] = spanOf(event, timeline);
				const share = (instant: number) => (instant - domain[0]) / (domain[1] - domain[0]);
				if (share(start) <= 0 || share(end) >= 1) continue;
				tried++;
				expect(band).toBeCloseTo(share(end) - share(start), 6);
				expect((from + to) / 2).toBeCloseTo((share(start) + share(end)) / 2, 6);
			}
		});
		expect(tried).toBeGreaterThan(50);
	});

	test('changes no mark’s place from the top while panning at a fixed zoom', () => {
		fc.assert(
			fc.property(recipes, aShare, (recipe, place) => {
				const drawn = toDrawn(recipe);
				const { timeline, width, zoom, selected, scene } = drawn;
				const panned = draw(timeline, width, domainOf(timeline, zoom, place), selected);
				const before = new Map(scene.marks.map((mark) => [mark.key, mark]));
				for (const mark of panned.marks) {
					const same = before.get(mark.key);
					if (!same) continue;
					expect(mark.y, `${mark.key}; ${describeDrawing(drawn)}`).toBe(same.y);
					expect(mark.run).toEqual(same.run);
				}
				expect(eventsInFocusOrder(panned, timeline, selected)).toEqual(
					eventsInFocusOrder(scene, timeline, selected)
				);
			}),
			{ numRuns: runs(800), seed }
		);
	});

	test('is the same, but for its label, at every width of its class', () => {
		fc.assert(
			fc.property(recipes, aShare, (recipe, at) => {
				const drawn = toDrawn(recipe);
				const { timeline, size, domain, selected, scene } = drawn;
				const width = Math.round(size.packWidth + (widest[size.name] - size.packWidth) * at);
				const other = draw(timeline, width, domain, selected);
				expect(other.height).toBe(scene.height);
				expect(other.marks.map(({ key, y }) => [key, y])).toEqual(
					scene.marks.map(({ key, y }) => [key, y])
				);
				// A cluster at an edge is kept half a mark inside it, which is another share of each width.
				const isAtEdge = (share: number, px: number) =>
					Math.min(share, 1 - share) * px < markSize / 2 + 0.001;
				for (const [i, { from, to, isCluster }] of other.marks.entries()) {
					const here = scene.marks[i] ?? { from: NaN, to: NaN };
					if (isCluster && (isAtEdge(from, width) || isAtEdge(here.from, drawn.width))) continue;
					expect(from).toBeCloseTo(here.from, 9);
					expect(to).toBeCloseTo(here.to, 9);
				}
			}),
			{ numRuns: runs(400), seed }
		);
	});
});
