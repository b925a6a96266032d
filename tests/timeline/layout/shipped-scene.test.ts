import { describe, expect, test } from 'vitest';
import type { SceneSeries } from '#lib/timeline/layout/scene-series.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { markSize, sizeClasses } from '#lib/timeline/layout/size-class.ts';
import { extentWithMargin, wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { marksOf, eventsInFocusOrder } from '../../fixtures/scene-events.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';
import {
	day,
	domainOf,
	draw,
	boxOf,
	isInMiddle,
	isSeen,
	spanOf
} from '../../fixtures/drawn-scenes.ts';

const whole = wholeDomainOf(shippedTimeline);

describe('the shipped record', () => {
	test.each(sizeClasses)('$name: is whole in the whole story', (size) => {
		const scene = layoutScene(shippedTimeline, { class: size, width: size.packWidth }, whole);
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
			layoutScene(shippedTimeline, { class: size, width: size.packWidth }, whole)
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
		const scene = draw(shippedTimeline, 1200, extentWithMargin(shippedTimeline.extent));
		const [series] = scene.series;
		expect(series?.bars.map(({ value }) => value)).toEqual([400, 1400]);
		const lines = scene.marks
			.filter(({ glyph }) => glyph?.shape === 'circle')
			.map(({ label }) => label?.lines);
		expect(lines).toEqual([['about 400 TB'], ['almost 1,400 TB', 'about 3.5 times July 2025']]);
		expect(series?.gaps).toHaveLength(1);
		expect(series?.texts.map(({ lines }) => lines.join(' '))).toEqual(['no figure in this record']);
		const [gap] = series?.gaps ?? [];
		expect(gap?.from).toBe(series?.bars[0]?.to);
		expect(gap?.to).toBe(series?.bars[1]?.from);
	});

	test('where neither figure is in the view, its gap says which they are', () => {
		const scene = draw(shippedTimeline, 1200, [Date.UTC(2025, 8, 1), Date.UTC(2025, 10, 1)]);
		expect(scene.series[0]?.texts.map(({ lines }) => lines)).toEqual([
			['no figure between July 2025 and January 2026']
		]);
	});

	test('says in its gap that there is no figure, also beside the label of the figure before it', () => {
		for (const width of [700, 1080]) {
			const { series, marks } = draw(shippedTimeline, width, [
				Date.UTC(2025, 6, 22),
				Date.UTC(2025, 10, 29)
			]);
			expect(series[0]?.texts.map(({ lines }) => lines.join(' '))).toEqual([
				'no figure in this record'
			]);
			const figure = marks.find(({ isPoint }) => isPoint);
			expect(figure?.label?.lines).toEqual(['about 400 TB']);
		}
	});

	test('has its figures beside their marks wherever these can be seen', () => {
		const [series] = shippedTimeline.series;
		const values = ['about 400 TB', 'almost 1,400 TB'];
		const spans = (series?.points ?? []).map(({ event }) => spanOf(event, shippedTimeline));
		let seen = 0;
		for (const width of [640, 700, 959, 960, 1080]) {
			for (let zoom = 1; zoom <= 160; zoom *= 2) {
				const span = (whole[1] - whole[0]) / zoom;
				for (let start = whole[0]; start <= whole[1] - span; start += Math.max(span / 4, 3 * day)) {
					// Elsewhere neither mark is in the view.
					const isNear = spans.some(([from, to]) => from < start + span && to > start);
					if (!isNear && !process.env.OTR_ALL) continue;
					const scene = draw(shippedTimeline, width, [start, start + span]);
					for (const [i, { event }] of series?.points.entries() ?? []) {
						const mark = scene.marks.find(({ firstIndex }) => firstIndex === event.index);
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

	test('names its series over the first bar or from the edge on, with its unit, or after it, where its figures say the unit', () => {
		const [narrow, medium, wide] = sizeClasses.map((size) => {
			const scene = layoutScene(shippedTimeline, { class: size, width: size.packWidth }, whole);
			const [{ name, bars }] = scene.series as [SceneSeries];
			return { name, bar: bars[0]?.from, end: bars[0]?.to };
		});
		for (const each of [medium, wide]) {
			expect(each?.name?.lines.join(' ')).toBe('ICE data reported on Microsoft servers, TB');
		}
		expect(wide?.name).toMatchObject({ at: 'bar', side: 'start', x: wide?.bar });
		expect(medium?.name).toMatchObject({ at: 'start', side: 'start', x: 0 });
		expect(narrow?.name).toMatchObject({ at: 'gap', lines: ['ICE data'] });
		expect(narrow?.name?.x).toBeGreaterThan(narrow?.end ?? NaN);
	});

	test('has a bar that is as high as its value', () => {
		const scene = draw(shippedTimeline, 1200, extentWithMargin(shippedTimeline.extent));
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
		const isAll = Boolean(process.env.OTR_ALL);
		const all = [null, ...shippedTimeline.events];
		for (const [i, selected] of all.filter((_, i) => isAll || i % 3 === 0).entries()) {
			for (const [name, width] of [
				['narrow', 280],
				['medium', 640],
				['wide', 960]
			] as const) {
				for (const zoom of [0.1, 0.2, 0.4, 0.65]) {
					// Each with every fourth place, from another one on.
					for (let tenth = isAll ? 0 : i % 4; tenth <= 10; tenth += isAll ? 1 : 4) {
						const place = tenth / 10;
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
