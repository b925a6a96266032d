import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '#lib/messages/dates.ts';
import { formatBrief } from '#lib/messages/format.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { overlaps, type Box } from '#lib/timeline/layout/box.ts';
import {
	labelFontSize,
	labelGap,
	labelLineHeight,
	leaderGap,
	linesHeight
} from '#lib/timeline/layout/labels.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import type { SceneSeries } from '#lib/timeline/layout/scene-series.ts';
import { groupGap } from '#lib/timeline/layout/scene-labels.ts';
import { layoutScene, layoutUnselected, type Scene } from '#lib/timeline/layout/scene.ts';
import { withSelected } from '#lib/timeline/layout/selected.ts';
import {
	markSize,
	sizeClasses,
	sizeClassFor,
	type SizeClass
} from '#lib/timeline/layout/size-class.ts';
import { textWidth } from '#lib/timeline/layout/text-width.ts';
import { drawScene } from '#lib/timeline/picture/draw-scene.ts';
import { toMarkup } from '#lib/timeline/picture/shape.ts';
import {
	identity,
	minSpan,
	toTransform,
	wholeDomain,
	type Domain
} from '#lib/timeline/layout/transform.ts';
import { marksOf, eventsInFocusOrder, type MarkOfEvents } from '../../fixtures/scene-events.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { runs } from '../../fixtures/runs.ts';

/** The widths that each class is used at. */
const widest = { narrow: 639, medium: 959, wide: 1400 };

const day = 86_400_000;

const aShare = fc.double({ min: 0, max: 1, noNaN: true });

/** What a drawing is made from; small, so that a counterexample can be read. */
interface Recipe {
	/** Null for the shipped record. */
	random: { seed: number; events: number; days: number } | null;
	size: SizeClass['name'];
	/** Where in the class's widths. */
	at: number;
	zoom: number;
	place: number;
	selected: number | null;
}

const recipes: fc.Arbitrary<Recipe> = fc.record({
	random: fc.option(
		fc.record({
			seed: fc.integer({ min: 0, max: 60 }),
			events: fc.constantFrom(1, 2, 5, 12, 30, 90),
			days: fc.constantFrom(3, 40, 400, 4_000)
		})
	),
	size: fc.constantFrom('narrow', 'medium', 'wide'),
	at: aShare,
	zoom: fc.oneof(fc.constantFrom(0, 1), aShare),
	place: aShare,
	selected: fc.option(aShare)
});

interface Drawn {
	timeline: Timeline;
	size: SizeClass;
	width: number;
	domain: Domain;
	scene: Scene;
	selected: TimelineEvent | null;
	zoom: number;
}

/** @param zoom 0 for the whole, 1 for the narrowest domain */
function domainOf(timeline: Timeline, zoom: number, place: number): Domain {
	const whole = wholeDomain(timeline.extent);
	const most = whole[1] - whole[0];
	const span = most * (minSpan / most) ** zoom;
	const start = whole[0] + (most - span) * place;
	return [start, start + span];
}

function draw(
	timeline: Timeline,
	width: number,
	domain: Domain,
	selected: TimelineEvent | null = null
): Scene {
	const transform = toTransform(domain, wholeDomain(timeline.extent), width);
	return layoutScene(timeline, { class: sizeClassFor(width), width }, transform, { selected });
}

function toView({ random, size: name, at, zoom, place, selected }: Recipe): Omit<Drawn, 'scene'> {
	const { seed, ...options } = random ?? { seed: 0, events: 0 };
	const timeline = random ? aTimeline(seed, options) : shippedTimeline;
	const size = sizeClasses.find((size) => size.name === name);
	if (!size) throw new Error(`no class ${name}`);
	const width = Math.round(size.packWidth + (widest[name] - size.packWidth) * at);
	const domain = domainOf(timeline, zoom, place);
	const { events } = timeline;
	const event =
		selected === null ? null : (events[Math.floor(selected * (events.length - 1))] ?? null);
	return { timeline, size, width, domain, zoom, selected: event };
}

/** What has been drawn: with the same seed each property looks at the same drawings. */
const drawings = new Map<string, Drawn>();

function toDrawn(recipe: Recipe): Drawn {
	const key = JSON.stringify(recipe);
	const known = drawings.get(key);
	if (known) return known;
	const view = toView(recipe);
	const scene = draw(view.timeline, view.width, view.domain, view.selected);
	const drawn = { ...view, scene };
	drawings.set(key, drawn);
	return drawn;
}

type AnyMark = Omit<MarkOfEvents, 'events' | 'shown'>;

/** Where a mark's box is drawn, px. */
function boxOf(mark: AnyMark, width: number): Box {
	const centre = ((mark.from + mark.to) / 2) * width + mark.shift;
	const half = Math.max(mark.minWidth, (mark.to - mark.from) * width) / 2;
	return { x0: centre - half, x1: centre + half, y0: mark.y, y1: mark.y + markSize };
}

function labelBoxOf(mark: AnyMark, width: number): Box | null {
	const { label } = mark;
	if (!label) return null;
	const box = boxOf(mark, width);
	const centre = (box.x0 + box.x1) / 2;
	if (label.isInside) {
		const half = linesHeight(label.lines, label.look) / 2;
		const beside = markSize / 2 + labelGap;
		const x0 = label.side === 'end' ? centre + beside : centre - beside - label.width;
		const middle = (box.y0 + box.y1) / 2 + label.dy;
		return { x0, x1: x0 + label.width, y0: middle - half, y1: middle + half };
	}
	const isBeside = label.side === 'start' || label.side === 'end';
	const [left, right] = label.isHanging
		? [centre - leaderGap, centre + leaderGap]
		: [box.x0 - labelGap, box.x1 + labelGap];
	const beside = label.side === 'end' ? right : left - label.width;
	const x0 = isBeside ? beside : centre + label.dx - label.width / 2;
	const middle = (box.y0 + box.y1) / 2 + label.dy;
	const half = linesHeight(label.lines, label.look) / 2;
	return { x0, x1: x0 + label.width, y0: middle - half, y1: middle + half };
}

/** The line from a mark to the label that hangs on it. */
function leaderBoxOf(mark: AnyMark, width: number): Box | null {
	const box = boxOf(mark, width);
	const label = labelBoxOf(mark, width);
	if (!label || !mark.label?.isHanging) return null;
	const centre = (box.x0 + box.x1) / 2;
	const [y0, y1] = mark.label.dy > 0 ? [box.y1, label.y1] : [label.y0, box.y0];
	return { x0: centre - 0.5, x1: centre + 0.5, y0, y1 };
}

/** The words that are drawn in a series' panel: of its gaps, and its name. */
function wordsOf({ id, name, gaps }: SceneSeries, width: number) {
	const sizeOf = (lines: readonly string[]) => ({
		width: Math.max(0, ...lines.map((line) => textWidth(line, labelFontSize))),
		height: lines.length * labelLineHeight
	});
	const said = gaps.filter(({ lines }) => lines.length > 0);
	const words = said.map(({ x, side, lines, y }) => {
		const { width: w, height: h } = sizeOf(lines);
		const x0 = x * width - { start: 0, middle: w / 2, end: w }[side];
		return { what: `a gap of ${id}`, box: { x0, x1: x0 + w, y0: y - h / 2, y1: y + h / 2 } };
	});
	if (!name) return words;
	const { width: w, height: h } = sizeOf(name.lines);
	const x0 = name.x * width - (name.side === 'end' ? w : 0);
	const box = { x0, x1: x0 + w, y0: name.y, y1: name.y + h };
	return [...words, { what: `the name of ${id}`, box }];
}

/** The bars of a series, px. */
function barsOf({ id, bars, y, height }: SceneSeries, width: number) {
	return bars.map(({ from, to, y: top }) => {
		const box = { x0: from * width, x1: to * width, y0: top, y1: y + height };
		return { what: `a bar of ${id}`, box };
	});
}

/** A cluster at the edge of the view may stand just outside, but not what is farther in. */
function isInMiddle([start, end]: Domain, domain: Domain): boolean {
	const edge = (domain[1] - domain[0]) / 10;
	return start >= domain[0] + edge && end <= domain[1] - edge;
}

const isSeen = ({ x0, x1 }: Box, width: number) => x1 > 0 && x0 < width;

/** Which row a mark is in: a lane of its track, or its series. */
function rowOf({ events, y }: MarkOfEvents, scene: Scene, { series }: Timeline): string {
	const [event] = events;
	const inSeries =
		event?.lead !== undefined
			? undefined
			: series.find(
					({ id, points }) =>
						scene.series.some((each) => each.id === id) &&
						points.some((point) => point.event === event)
				);
	return inSeries ? `series ${inSeries.id}` : `${event?.track.id} ${y}`;
}

/** The instants that an event takes up. */
function spanOf({ date }: TimelineEvent, timeline: Timeline): Domain {
	return [date.start, date.end ?? Math.max(timeline.extent[1], date.start)];
}

function describeDrawing({ timeline, width, domain, selected }: Drawn): string {
	const [from, to] = domain.map((instant) => new Date(instant).toISOString());
	return `${timeline.id} (${timeline.events.length} events) at ${width} px, ${from} to ${to}, selected ${selected?.id}`;
}

/** The same cases in every run. */
const seed = 2025;

function check(numRuns: number, property: (drawn: Drawn) => void): void {
	fc.assert(
		fc.property(recipes, (recipe) => property(toDrawn(recipe))),
		{ numRuns, seed }
	);
}

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
				const bands = timeline.events.filter(({ date }) => !date.isDay && date.end !== null);
				const band = bands[Math.floor(which * (bands.length - 1))];
				if (!band) return;
				// So that only so many px of the band are seen.
				const [start, end] = spanOf(band, timeline);
				const span = domain[1] - domain[0];
				const by = (part / width) * span;
				const from = atStart ? end - by : start + by - span;
				const [first, last] = wholeDomain(timeline.extent);
				if (from < first || from + span > last) return;
				count++;
				const moved: Domain = [from, from + span];
				expectApart({ ...view, domain: moved, scene: draw(timeline, width, moved) });
			}),
			{ numRuns: runs(1600), seed }
		);
		expect(count).toBeGreaterThan(50);
	});

	test('holds only numbers', () => {
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
			const marks = drawnMarks(scene).map(({ lead }) => lead);
			expect(marks).toEqual(firsts.filter((index) => marks.includes(index)));
		});
	});

	test('keeps the order of time', () => {
		check(runs(400), (drawn) => {
			const { scene, timeline } = drawn;
			const points = marksOf(scene, timeline)
				.filter(({ isCluster, from, to }) => !isCluster && from > 0 && to < 1)
				.map(({ events: [event], from, to, shift }) => {
					const [start, end] = event ? spanOf(event, timeline) : [NaN, NaN];
					return { middle: (start + end) / 2, x: (from + to) / 2, shift };
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
			expect(mark, describeDrawing(drawn)).toMatchObject({ isCluster: false, shift: 0 });
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
				expect(event.date.isDay).toBe(false);
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
					expect(mark.events).toEqual(same.events);
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
				for (const [i, { from, to }] of other.marks.entries()) {
					expect(from).toBeCloseTo(scene.marks[i]?.from ?? NaN, 9);
					expect(to).toBeCloseTo(scene.marks[i]?.to ?? NaN, 9);
				}
			}),
			{ numRuns: runs(400), seed }
		);
	});
});

describe('a selection', () => {
	test('makes anew only its mark, its cluster and the marks whose labels it covers', () => {
		let [kept, uncovered, over, placed] = [0, 0, 0, 0];
		check(runs(300), (drawn) => {
			const { timeline, size, width, domain, selected } = drawn;
			const transform = toTransform(domain, wholeDomain(timeline.extent), width);
			const layout = layoutUnselected(timeline, { class: size, width }, transform);
			const before = layout.scene.marks.map((mark) => ({ ...mark }));
			const scene = withSelected(layout, selected);
			const what = describeDrawing(drawn);
			expect(layout.scene.marks, what).toEqual(before);
			expect(withSelected(layout, null)).toBe(layout.scene);
			const { marks, selected: own } = scene;
			for (const name of ['size', 'tracks', 'order', 'shown', 'ticks'] as const) {
				expect(scene[name], `${name}; ${what}`).toBe(layout.scene[name]);
			}
			const old = new Map(layout.scene.marks.map((mark) => [mark.key, mark]));
			expect(marks.map(({ key }) => key).sort()).toEqual([...old.keys()].sort());
			const mine = marksOf(scene, timeline).find(
				({ shown }) => selected && shown.includes(selected)
			);
			if (own) over++;
			for (const mark of marks) {
				const same = old.get(mark.key);
				if (mark === same) kept++;
				else if (mark.key === mine?.key && mine.isCluster) {
					expect(mark, what).toEqual({
						...same,
						count: (same?.count ?? 0) - 1,
						without: selected?.index,
						lead: mark.lead
					});
				} else if (mark.key === mine?.key) {
					placed++;
					expect(same?.label, what).toBeNull();
					expect({ ...mark, label: null }, what).toEqual(same);
				} else {
					uncovered++;
					expect(mark, what).toEqual({ ...same, label: null });
				}
			}
		});
		expect(kept).toBeGreaterThan(400);
		expect(over).toBeGreaterThan(2);
		expect(placed + uncovered).toBeGreaterThan(0);
	});

	test('keeps its label and those around it from rest into a motion', () => {
		let tried = 0;
		check(runs(300), ({ timeline, size, width, domain, selected, scene }) => {
			const transform = toTransform(domain, wholeDomain(timeline.extent), width);
			const options = { selected, movesWith: scene };
			const moving = layoutScene(timeline, { class: size, width }, transform, options);
			const labels = drawnMarks(scene).map(({ key, label }) => [key, label]);
			if (drawnMarks(scene).some(({ key, label }) => label && key === selected?.id)) tried++;
			expect(drawnMarks(moving).map(({ key, label }) => [key, label])).toEqual(labels);
		});
		expect(tried).toBeGreaterThan(2);
	});
});

describe('a scene is data', () => {
	test('its clone is the same, and is drawn the same', () => {
		let over = 0;
		check(runs(300), ({ scene, width }) => {
			const clone = structuredClone(scene);
			expect(clone).toEqual(scene);
			const svg = (scene: Scene) => drawScene(scene, width).map(toMarkup).join('');
			expect(svg(clone)).toBe(svg(scene));
			if (scene.selected) over++;
		});
		expect(over).toBeGreaterThan(5);
	});

	test('holds nothing that is found later, and none of the events themselves', () => {
		const kinds = new Set([Object.prototype, Array.prototype, Int32Array.prototype, null]);
		const strange = (value: unknown): unknown[] => {
			if (typeof value !== 'object' || value === null)
				return typeof value === 'function' ? [value] : [];
			if (!kinds.has(Object.getPrototypeOf(value) as object | null)) return [value];
			if (value instanceof Int32Array) return [];
			if (Object.values(Object.getOwnPropertyDescriptors(value)).some(({ get }) => get))
				return [value];
			return 'links' in value ? [value] : Object.values(value).flatMap(strange);
		};
		check(runs(100), ({ scene }) => {
			expect(strange(scene)).toEqual([]);
		});
	});
});

describe('labels in every scene', () => {
	/** A label inside its band lies on its own mark. */
	function faultsOf({ scene, width }: Drawn): string[] {
		const marks = drawnMarks(scene);
		const labels = marks.flatMap((mark) => {
			const box = labelBoxOf(mark, width);
			return box ? [{ what: `the label of ${mark.key}`, box }] : [];
		});
		const inside = new Set(
			marks.flatMap(({ key, label }) => (label?.isInside ? [`the label of ${key}`] : []))
		);
		const others = [
			...marks.map((mark) => ({ what: `the mark ${mark.key}`, box: boxOf(mark, width) })),
			...labels,
			...marks.flatMap((mark) => {
				const box = leaderBoxOf(mark, width);
				return box ? [{ what: `the leader of ${mark.key}`, box }] : [];
			}),
			...scene.tracks.flatMap(({ track, name, headY }) => {
				if (headY === null) return [];
				const x1 = 11 + Math.max(...name.map((line) => textWidth(line, labelFontSize)));
				const y1 = headY + 4 + 14 * name.length;
				const line = { x0: 0, x1: width, y0: headY, y1: headY + 1 };
				return [
					{ what: `the name ${track.id}`, box: { x0: 0, x1, y0: headY, y1 } },
					{ what: `the line over ${track.id}`, box: line }
				];
			}),
			...scene.series.flatMap((series) => wordsOf(series, width)),
			...scene.series.flatMap((series) => barsOf(series, width))
		];
		return labels.flatMap(({ what, box }) => {
			const own = new Set(inside.has(what) ? [what, what.replace('label of', 'mark')] : [what]);
			const covered = others.filter((other) => !own.has(other.what) && overlaps(other.box, box));
			const isOut = box.x0 < 0 || box.x1 > width || box.y0 < 0 || box.y1 > scene.axisY;
			return [
				...covered.map((other) => `${what} over ${other.what}`),
				...(isOut ? [`${what} outside the view`] : [])
			];
		});
	}

	test('cover no mark, no bar, no other label, no line of a track, no word, and stay inside the view', () => {
		check(runs(800), (drawn) => {
			expect(faultsOf(drawn), describeDrawing(drawn)).toEqual([]);
		});
	});

	test.each(['de', 'ar', 'he'] as const)('do so in %s, at five widths', (language) => {
		const days = 400;
		let count = 0;
		for (const window of [320, 390, 768, 1024, 1440]) {
			const width = Math.min(1080, window - 40);
			for (const events of [5, 12, 30]) {
				const timeline = aTimeline(7, { events, days, tracks: 3, language });
				for (const zoom of [0, 0.2, 0.4]) {
					const domain = domainOf(timeline, zoom, 0.4);
					const size = sizeClassFor(width);
					for (const selected of [null, timeline.events[2] ?? null]) {
						const scene = draw(timeline, width, domain, selected);
						const drawn = { timeline, size, width, domain, zoom, scene, selected };
						expect(faultsOf(drawn), describeDrawing(drawn)).toEqual([]);
						count += drawnMarks(scene).filter(({ label }) => label?.look === 'plain').length;
					}
				}
			}
		}
		expect(count).toBeGreaterThan(100);
	});

	test('hang on leaders that cross no mark and no word', () => {
		let tried = 0;
		check(runs(800), (drawn) => {
			const { scene, width } = drawn;
			const marks = drawnMarks(scene);
			for (const mark of marks) {
				const leader = leaderBoxOf(mark, width);
				if (!leader) continue;
				tried++;
				const crossed = marks.filter((other) => {
					if (other === mark) return false;
					const boxes = [boxOf(other, width), labelBoxOf(other, width), leaderBoxOf(other, width)];
					return boxes.some((box) => box && overlaps(box, leader));
				});
				expect(
					crossed.map(({ key }) => `${key} under the leader of ${mark.key}`),
					describeDrawing(drawn)
				).toEqual([]);
			}
		});
		expect(tried).toBeGreaterThan(20);
	});

	test('say the title of their event whole, of a lead its words, with its date where there is room', () => {
		check(runs(200), ({ scene, timeline }) => {
			for (const { label, lead } of drawnMarks(scene)) {
				if (!label) continue;
				const event = timeline.events[lead];
				const isValue = scene.series.length > 0 && event?.kind === 'measurement';
				if (label.look === 'flag') {
					// A narrow drawing has room for dates and figures only, and some leads only for their date.
					expect(isValue || event?.lead !== undefined).toBe(true);
				} else if (label.look === 'small-words') {
					expect(label.lines.join(' ')).toBe(event?.lead);
				} else if (event?.lead !== undefined) {
					const [date, ...words] = label.lines;
					expect(date).toBe(formatDate(event.date, timeline.language));
					expect(words.join(' ')).toBe(event.lead);
				} else if (!isValue) {
					const brief = event && formatBrief(event, timeline.language);
					expect([event?.title, brief]).toContain(label.lines.join(' '));
				}
			}
		});
	});
});

describe('groups of marks', () => {
	/** The marks of each group: those of a track that stand apart from its other marks. */
	function groupsOf({ scene, timeline, width }: Drawn) {
		const all = marksOf(scene, timeline).map((mark) => ({ mark, box: boxOf(mark, width) }));
		all.sort((a, b) => a.box.x0 - b.box.x0);
		return timeline.tracks.flatMap((track) => {
			const groups: { marks: MarkOfEvents[]; end: number }[] = [];
			for (const { mark, box } of all.filter(({ mark }) => mark.events[0]?.track === track)) {
				const last = groups.at(-1);
				if (last && box.x0 - last.end <= groupGap) last.marks.push(mark);
				else groups.push({ marks: [mark], end: box.x1 });
				const group = groups.at(-1);
				if (group) group.end = Math.max(group.end, box.x1);
			}
			return groups;
		});
	}

	/** The groups without a label; a cluster has none, and neither has a mark that is hardly in the view. */
	const muteOf = (drawn: Drawn) =>
		groupsOf(drawn).filter(({ marks }) => {
			const single = marks.filter((mark) => {
				const { x0, x1 } = boxOf(mark, drawn.width);
				const seen = Math.min(x1, drawn.width) - Math.max(x0, 0);
				return !mark.isCluster && seen >= markSize / 2;
			});
			return single.length > 0 && marks.every(({ label }) => label === null);
		});

	test('of the shipped record each say something at rest', () => {
		const [start, end] = wholeDomain(shippedTimeline.extent);
		for (const width of [640, 736, 800, 959, 960, 1080, 1400]) {
			for (const zoom of [0, 0.15, 0.3, 0.5]) {
				for (let place = 0; place <= 1; place += 0.25) {
					const domain =
						zoom === 0 ? ([start, end] as const) : domainOf(shippedTimeline, zoom, place);
					const scene = draw(shippedTimeline, width, domain);
					const size = sizeClassFor(width);
					const drawn = {
						timeline: shippedTimeline,
						size,
						width,
						domain,
						zoom,
						scene,
						selected: null
					};
					const mute = muteOf(drawn).map(({ marks }) => marks.map(({ key }) => key).join());
					expect(mute, describeDrawing(drawn)).toEqual([]);
				}
			}
		}
	});

	test('of random records nearly all say something', () => {
		let [all, mute] = [0, 0];
		check(runs(300), (drawn) => {
			if (drawn.size.labels !== 'all') return;
			all += groupsOf(drawn).length;
			mute += muteOf(drawn).length;
		});
		expect(all).toBeGreaterThan(50);
		expect(mute / all).toBeLessThan(0.1);
	});
});

describe('the words of a series', () => {
	test('cover no mark, no bar, no label and each other, and stand in the view', () => {
		let tried = 0;
		check(runs(1200), (drawn) => {
			const { scene, width } = drawn;
			const taken = drawnMarks(scene).flatMap((mark) => {
				const label = labelBoxOf(mark, width);
				const own = { what: mark.key, box: boxOf(mark, width) };
				return label ? [own, { what: `the label of ${mark.key}`, box: label }] : [own];
			});
			const words = scene.series.flatMap((series) => wordsOf(series, width));
			const bars = scene.series.flatMap((series) => barsOf(series, width));
			for (const { what, box } of words) {
				tried++;
				const others = [...taken, ...bars, ...words.filter((other) => other.what !== what)];
				const covered = others.filter((other) => overlaps(other.box, box));
				expect(
					covered.map((other) => `${other.what} under ${what}`),
					describeDrawing(drawn)
				).toEqual([]);
				expect(box.x0, describeDrawing(drawn)).toBeGreaterThanOrEqual(0);
				expect(box.x1, describeDrawing(drawn)).toBeLessThanOrEqual(width);
			}
		});
		expect(tried).toBeGreaterThan(100);
	});

	test('in a gap fit the part of it that is seen', () => {
		check(runs(600), ({ scene, width }) => {
			for (const { gaps } of scene.series) {
				for (const { from, to, lines } of gaps) {
					expect(to).toBeGreaterThanOrEqual(from);
					const size = Math.max(0, ...lines.map((line) => textWidth(line, labelFontSize)));
					if (size > 0) expect(size).toBeLessThanOrEqual((to - from) * width);
				}
			}
		});
	});
});

describe('the shipped record', () => {
	test.each(sizeClasses)('$name: is whole through the identity', (size) => {
		const scene = layoutScene(shippedTimeline, { class: size, width: size.packWidth }, identity);
		expect(scene.height).toBe(size.height);
		expect(marksOf(scene, shippedTimeline).flatMap(({ events }) => events)).toHaveLength(
			shippedTimeline.events.length
		);
		expect(eventsInFocusOrder(scene, shippedTimeline)).toHaveLength(scene.marks.length);
		for (const { from, to } of scene.marks) {
			expect(from).toBeGreaterThan(0);
			expect(to).toBeLessThan(1);
		}
	});

	test('names its two tracks', () => {
		const [narrow, , wide] = sizeClasses.map((size) =>
			layoutScene(shippedTimeline, { class: size, width: size.packWidth }, identity)
		);
		const names = (scene?: Scene) => scene?.tracks.map(({ name }) => name);
		const [imod, ice] = shippedTimeline.tracks.map(({ label }) => label);
		expect(names(wide)).toEqual([[imod], [ice]]);
		// A name that does not fit is its abbreviation.
		expect(names(narrow)).toEqual([[imod], ['ICE']]);
		expect(wide?.tracks.map(({ track }) => track.id)).toEqual(['imod', 'ice']);
		expect(wide?.tracks.map(({ headY }) => headY === null)).toEqual([false, false]);
		expect(narrow?.tracks.map(({ headY }) => headY === null)).toEqual([false, false]);
	});

	test('shows two figures, what they say, and the gap between them', () => {
		const scene = draw(shippedTimeline, 1200, wholeDomain(shippedTimeline.extent));
		const [series] = scene.series;
		expect(series?.bars.map(({ value }) => value)).toEqual([400, 1400]);
		const lines = scene.marks
			.filter(({ glyph }) => glyph?.kind === 'measurement')
			.map(({ label }) => label?.lines);
		expect(lines).toEqual([['about 400 TB'], ['almost 1,400 TB', 'about 3.5 times July 2025']]);
		expect(series?.gaps).toHaveLength(1);
		expect(series?.gaps[0]?.lines.join(' ')).toBe('no figure published between');
		const [gap] = series?.gaps ?? [];
		expect(gap?.from).toBe(series?.bars[0]?.to);
		expect(gap?.to).toBe(series?.bars[1]?.from);
	});

	test('has its figures beside their marks wherever these can be seen', () => {
		const [series] = shippedTimeline.series;
		const whole = wholeDomain(shippedTimeline.extent);
		const values = ['about 400 TB', 'almost 1,400 TB'];
		let seen = 0;
		for (const width of [640, 700, 959, 960, 1080]) {
			for (let zoom = 1; zoom <= 160; zoom *= 2) {
				const span = (whole[1] - whole[0]) / zoom;
				for (let start = whole[0]; start <= whole[1] - span; start += Math.max(span / 4, 3 * day)) {
					const scene = draw(shippedTimeline, width, [start, start + span]);
					for (const [i, { event }] of series?.points.entries() ?? []) {
						const mark = scene.marks.find(({ lead }) => lead === event.index);
						if (!mark) continue;
						const { x0, x1 } = boxOf(mark, width);
						if (Math.min(x1, width) - Math.max(x0, 0) < markSize / 2) continue;
						seen++;
						const text = mark.label?.lines.join(' ') ?? 'nothing';
						const place = `${width} px from ${new Date(start).toISOString()}, ${span / day} days`;
						expect(text.startsWith(values[i] ?? ''), `${text}, ${place}`).toBe(true);
					}
				}
			}
		}
		expect(seen).toBeGreaterThan(100);
	});

	test('names its series and the unit over the first bar, where there is room', () => {
		const [narrow, medium, wide] = sizeClasses.map((size) => {
			const scene = layoutScene(shippedTimeline, { class: size, width: size.packWidth }, identity);
			const [{ name, bars }] = scene.series as [SceneSeries];
			return { name, bar: bars[0]?.from };
		});
		for (const each of [medium, wide]) {
			expect(each?.name?.lines.join(' ')).toBe('ICE data reported on Microsoft servers, TB');
			expect(each?.name?.side).toBe('start');
		}
		expect(wide?.name).toMatchObject({ at: 'bar', x: wide?.bar });
		expect(narrow?.name).toBeNull();
	});

	test('has a bar that is as high as its value', () => {
		const scene = draw(shippedTimeline, 1200, wholeDomain(shippedTimeline.extent));
		const [series] = scene.series;
		const base = (series?.y ?? NaN) + (series?.height ?? NaN) - 1;
		const [low = NaN, high = NaN] = series?.bars.map(({ y }) => base - y) ?? [];
		expect(high / low).toBeCloseTo(3.5, 9);
		expect(base).toBeLessThanOrEqual(scene.axisY);
	});

	test('has bands as wide as their month, at every scale', () => {
		const month = shippedTimeline.events.find(({ date }) => date.start === Date.UTC(2025, 11, 1));
		expect(month?.date.end).toBe(Date.UTC(2026, 0, 1));
		for (const span of [300, 150, 50, 34]) {
			const middle = Date.UTC(2025, 11, 16, 12);
			const domain = [-1, 1].map((side) => middle + (side * span * 86_400_000) / 2) as [
				number,
				number
			];
			const scene = draw(shippedTimeline, 1000, domain, month ?? null);
			const mark = scene.marks.find(({ key }) => key === month?.id);
			const days = (domain[1] - domain[0]) / 86_400_000;
			expect(mark?.band).toBeCloseTo(31 / days, 6);
		}
	});

	test('has a day as a point at its noon', () => {
		const scene = draw(shippedTimeline, 1200, [Date.UTC(2025, 8, 24), Date.UTC(2025, 8, 28)]);
		const points = scene.marks.filter(({ from, to }) => from === to && from > 0 && from < 1);
		expect(points.map(({ from }) => from)).toEqual([0.375, 0.375, 0.375, 0.375]);
		expect(points.every(({ band }) => band === null)).toBe(true);
	});

	test('has events of one day where that day is drawn, in a cluster too', () => {
		const [from, noon] = [Date.UTC(2025, 8, 24), Date.UTC(2025, 8, 25, 12)];
		const scene = draw(shippedTimeline, 400, [from, from + 3 * 86_400_000]);
		const ofDay = marksOf(scene, shippedTimeline).filter(({ events }) =>
			events.every(({ date, lead }) => !lead && date.start === Date.UTC(2025, 8, 25))
		);
		const place = (noon - from) / (3 * 86_400_000);
		expect(ofDay.map(({ events, from: x }) => [events.length, x])).toEqual([[3, place]]);
	});

	test('loses nothing from sight, whatever is selected', () => {
		const lost = new Map<string, string>();
		const all = [null, ...shippedTimeline.events];
		for (const selected of all.filter((_, i) => process.env.OTR_ALL || i % 3 === 0)) {
			for (const [name, width] of [
				['narrow', 280],
				['medium', 640],
				['wide', 960]
			] as const) {
				for (const zoom of [0.1, 0.2, 0.4, 0.65]) {
					for (let place = 0; place <= 1; place += 0.1) {
						const domain = domainOf(shippedTimeline, zoom, place);
						const scene = draw(shippedTimeline, width, domain, selected);
						const marks = marksOf(scene, shippedTimeline);
						for (const event of shippedTimeline.events) {
							const [start, end] = spanOf(event, shippedTimeline);
							if (!isInMiddle([start, end], domain)) continue;
							const mark = marks.find(({ events }) => events.includes(event));
							if (mark && isSeen(boxOf(mark, width), width)) continue;
							const dates = domain.map((at) => new Date(at).toISOString().slice(0, 10));
							lost.set(`${name}: ${event.id} with ${selected?.id}`, dates.join(' to '));
						}
					}
				}
			}
		}
		expect(Object.fromEntries([...lost].slice(0, 10))).toEqual({});
	});
});
