import { describe, expect, test } from 'vitest';
import { drawSeriesTexts } from '#lib/timeline/draw/draw-tracks.ts';
import { frameClasses } from '#lib/embed/frame-classes.ts';
import { overlaps } from '#lib/timeline/layout/box.ts';
import { hasLeadWords } from '#lib/timeline/layout/labels.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { barsOf, domainOf, labelBoxOf, wordsOf } from '../../fixtures/drawn-scenes.ts';
import { labelFaults, labelsUnderBars } from '../../fixtures/label-faults.ts';

/** Of frames, px. */
const widths = Array.from({ length: 37 }, (_, i) => 280 + 20 * i);

/** At the sides of the drawing in a frame, px. */
const gutters = 24;

/** The first has three leads, the others two or three; the last two are crowded, the first two have room for words. */
const records: [name: string, timeline: Timeline, isRoomy: boolean][] = [
	['the shipped record', shippedTimeline, true],
	['12 events', aTimeline(3, { events: 12, days: 400 }), true],
	['30 events', aTimeline(7, { events: 30, days: 4_000 }), false],
	['60 events', aTimeline(11, { events: 60, days: 400 }), false]
];

function drawFrame(timeline: Timeline, frame: number, zoom: number, selected: number | null) {
	const width = frame - gutters;
	const size = { class: sizeClassFor(width, frameClasses), width };
	const event = selected === null ? null : (timeline.events.at(selected) ?? null);
	const domain = domainOf(timeline, zoom, 0.4);
	return { scene: layoutScene(timeline, size, domain, { selected: event }), width };
}

describe.each(records)('in a frame of any width, of %s', (_, timeline, isRoomy) => {
	const leads = timeline.events.filter(({ lead }) => lead !== undefined);

	test('no label covers a bar, a ring, a count or another label', () => {
		const isAll = Boolean(import.meta.env.OTR_ALL);
		const selections = [null, 2, -1];
		for (const [i, frame] of widths.entries()) {
			for (const zoom of [0, 0.3]) {
				// Each width with one of them, if not all is tried.
				for (const selected of isAll ? selections : [selections[i % 3] ?? null]) {
					const drawn = drawFrame(timeline, frame, zoom, selected);
					expect(labelFaults(drawn), `${frame} px, zoom ${zoom}, ${selected}`).toEqual([]);
				}
			}
		}
	});

	test('no date of a lead is so close below the words of another that it is read as theirs', () => {
		for (const frame of widths) {
			const { scene, width } = drawFrame(timeline, frame, 0, null);
			const named = drawnMarks(scene).filter(({ isCluster, firstIndex }) => {
				return !isCluster && leads.some(({ index }) => index === firstIndex);
			});
			const placed = named.flatMap((mark) => {
				const box = labelBoxOf(mark, width);
				return mark.label && box ? [{ look: mark.label.look, box }] : [];
			});
			const words = placed.filter(({ look }) => hasLeadWords(look));
			const under = placed.filter(({ look }) => look === 'flag');
			const gaps = words.flatMap(({ box: { x0, x1, y0, y1 } }) =>
				under
					.filter(({ box }) => box.x0 < x1 && box.x1 > x0 && box.y0 > y0)
					.map(({ box }) => box.y0 - y1)
			);
			expect(Math.min(...gaps), `${frame} px`).toBeGreaterThanOrEqual(8);
		}
	});

	test('no title lies under the bar of another event, which it would be read as naming', () => {
		for (const frame of widths) {
			for (const zoom of [0, 0.3]) {
				const { scene, width } = drawFrame(timeline, frame, zoom, null);
				expect(labelsUnderBars(scene, width), `${frame} px, zoom ${zoom}`).toEqual([]);
			}
		}
	});

	test('each figure says its unit, and no two leads say the same', () => {
		for (const frame of widths) {
			const labels = drawnMarks(drawFrame(timeline, frame, 0, null).scene).flatMap((mark) => {
				const event = timeline.events[mark.firstIndex];
				return mark.label && event ? [{ ...mark, event, text: mark.label.lines.join(' ') }] : [];
			});
			for (const { text } of labels.filter(({ isPoint }) => isPoint)) {
				expect(text, `${frame} px`).toMatch(/ TB\b/);
			}
			const said = labels.filter(({ event }) => leads.includes(event)).map(({ text }) => text);
			expect([...new Set(said)], `${frame} px`).toEqual(said);
		}
	});

	test('no title is so close to the words of a lead that it is read with them', () => {
		for (const frame of widths) {
			for (const zoom of [0, 0.3]) {
				const { scene, width } = drawFrame(timeline, frame, zoom, null);
				const placed = drawnMarks(scene).flatMap((mark) => {
					const box = labelBoxOf(mark, width);
					return mark.label && box && !mark.label.isInside ? [{ ...mark.label, box }] : [];
				});
				const words = placed.filter(({ look }) => hasLeadWords(look));
				const titles = placed.filter(({ look }) => look === 'plain');
				for (const { box } of words) {
					const near = { ...box, y0: box.y0 - 3.9, y1: box.y1 + 3.9 };
					const close = titles.filter((title) => overlaps(title.box, near));
					expect(close, `${frame} px, zoom ${zoom}`).toEqual([]);
				}
			}
		}
	});

	test('no figure but the last one of a series is in bold', () => {
		const last = new Set(timeline.series.map(({ points }) => points.at(-1)?.event));
		for (const frame of widths) {
			for (const mark of drawnMarks(drawFrame(timeline, frame, 0, null).scene)) {
				const event = timeline.events[mark.firstIndex];
				if (!mark.isPoint || !mark.label || !event) continue;
				const isAlone = timeline.series.every(({ points }) => points[0]?.event !== event);
				const isBold = mark.label.look !== 'plain';
				expect(isBold && !(last.has(event) && isAlone), `${frame} px: ${event.id}`).toBe(false);
			}
		}
	});

	test('each lead has its label from 320 px on', () => {
		expect(leads.length).toBeGreaterThan(1);
		for (const frame of widths.filter((width) => width >= 320)) {
			const { scene } = drawFrame(timeline, frame, 0, null);
			const named = drawnMarks(scene).filter(({ isCluster, label }) => !isCluster && label);
			const found = leads.map(({ index }) => named.find(({ firstIndex }) => firstIndex === index));
			expect(found, `${frame} px`).not.toContain(undefined);
			if (!isRoomy || frame < 480) continue;
			// From here on there is room for its words.
			const looks = found.map((mark) => mark?.label?.look ?? 'plain');
			expect(
				looks.filter((look) => !hasLeadWords(look)),
				`${frame} px`
			).toEqual([]);
		}
	});
});

test('from 540 px on, the words of the leads on ICE take two lines at most, and its series has its whole name', () => {
	for (const frame of widths.filter((width) => width >= 540)) {
		const { scene } = drawFrame(shippedTimeline, frame, 0, null);
		const lines = shippedTimeline.events.flatMap(({ lead, index, track }) => {
			const mark = scene.marks.find(({ firstIndex }) => firstIndex === index);
			return lead === undefined ? [] : [{ track: track.id, lines: mark?.label?.lines.length }];
		});
		const ofICE = lines.filter(({ track }) => track === 'ice').map(({ lines }) => lines);
		expect(ofICE, `${frame} px`).toHaveLength(2);
		for (const count of ofICE) expect(count, `${frame} px`).toBeLessThanOrEqual(2);
		const [series] = scene.series;
		expect(series?.name?.lines, `${frame} px`).toEqual([
			'ICE data reported on Microsoft servers, TB'
		]);
	}
});

describe('a figure that is a lead has its value at its bar', () => {
	const from: [name: string, timeline: Timeline, least: number, value: string][] = [
		['12 events', aTimeline(3, { events: 12, days: 400 }), 280, '1,047 TB'],
		['30 events', aTimeline(7, { events: 30, days: 4_000 }), 380, 'about 1,289 TB'],
		['60 events', aTimeline(11, { events: 60, days: 400 }), 280, 'almost 658 TB']
	];
	test.each(from)('of %s', (_, timeline, least, value) => {
		for (const frame of widths.filter((width) => width >= least)) {
			const { scene, width } = drawFrame(timeline, frame, 0, null);
			const isSaid = ({ lines }: { lines: string[] }) => lines.join(' ') === value;
			const series = scene.series.find(({ texts }) => texts.some(isSaid));
			const of = timeline.series.find(({ id }) => id === series?.id);
			const event = of?.points.find(({ event }) => event.lead !== undefined)?.event;
			if (!series || !event) throw new Error(`${frame} px: no value`);
			const drawn = drawSeriesTexts(series).texts.map(({ lines }) => lines.map(({ text }) => text));
			expect(drawn.map((lines) => lines.join(' '))).toContain(value);
			const words = wordsOf(series, width).find(({ part }) => part.includes(value));
			const [start, end] = [event.date.start, event.date.end ?? NaN];
			const [first, last] = domainOf(timeline, 0, 0.4);
			const [x0, x1] = [start, end].map((at) => ((at - first) / (last - first)) * width);
			const own = barsOf(series, width).find(({ box }) => Math.abs(box.x0 - (x0 ?? NaN)) < 1);
			if (!own || !words) throw new Error(`${frame} px: no bar of ${event.id}, or no words`);
			expect(own.box.x1).toBeCloseTo(x1 ?? NaN);
			const apart = {
				x: Math.max(own.box.x0 - words.box.x1, words.box.x0 - own.box.x1),
				y: Math.max(own.box.y0 - words.box.y1, words.box.y0 - own.box.y1)
			};
			// Over it, or beside it.
			expect(Math.max(apart.x, apart.y), `${frame} px`).toBeLessThan(7);
			expect(Math.max(apart.x, apart.y), `${frame} px`).toBeGreaterThanOrEqual(0);
		}
	});

	test('except where a filter hides it', () => {
		const [, timeline, , value] = from[0] ?? [];
		if (!timeline) throw new Error('no record');
		const width = 600;
		const size = { class: sizeClassFor(width, frameClasses), width };
		const hidden = new Set(timeline.events.filter(({ lead }) => lead !== undefined));
		const scene = layoutScene(timeline, size, domainOf(timeline, 0, 0.4), { hidden });
		const said = scene.series.flatMap(({ texts }) => texts.map(({ lines }) => lines.join(' ')));
		expect(said).not.toContain(value);
	});
});

test('from 540 px on, each series has its name, also one whose first bar is a year wide', () => {
	for (const [name, timeline] of records) {
		for (const frame of widths.filter((width) => width >= 540)) {
			const { scene } = drawFrame(timeline, frame, 0, null);
			expect(scene.series.length).toBeGreaterThan(0);
			for (const series of scene.series) {
				expect(series.name, `${name}, ${frame} px: ${series.id}`).not.toBeNull();
			}
		}
	}
});
