import { describe, expect, test } from 'vitest';
import type { Timeline } from '#lib/record/timeline.ts';
import { frameClasses } from '#lib/embed/frame-classes.ts';
import { overlaps } from '#lib/timeline/layout/box.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { markSize, sizeClasses } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf, type Domain } from '#lib/timeline/layout/transform.ts';
import { aRandomFile, aTimelineOf, shippedTimeline } from '../../fixtures/a-timeline.ts';
import {
	barsOf,
	boxOf,
	check,
	day,
	describeDrawing,
	draw,
	labelBoxOf,
	spanOf
} from '../../fixtures/drawn-scenes.ts';
import { runs } from '../../fixtures/runs.ts';

type Scene = ReturnType<typeof draw>;

const figuresOf = ({ marks }: Scene) =>
	marks.filter(({ isPoint, isCluster }) => isPoint && !isCluster);

/** The bars that a box is over. */
const under = (box: ReturnType<typeof boxOf>, scene: Scene, width: number) =>
	scene.series
		.flatMap((series) => barsOf(series, width))
		.filter((bar) => overlaps(box, { ...bar.box, x0: bar.box.x0 + 0.01, x1: bar.box.x1 - 0.01 }));

/** Ten figures, each of a month, at a distance in months, and an event before and one after. */
function aTimelineOfMonths(distance: number): Timeline {
	const file = aRandomFile(1, { events: 12, tracks: 1, days: 400 });
	const dates = file.events.map((_, i) => {
		const months = i === 0 ? -2 : i === 11 ? 10 * distance + 2 : (i - 1) * distance;
		return new Date(Date.UTC(2020, months)).toISOString().slice(0, 7);
	});
	const events = file.events.map((event, i) => {
		const kind = i === 0 || i === 11 ? ('report' as const) : ('measurement' as const);
		const { id, track, title, summary, attribution, sources } = event;
		return {
			id,
			track,
			title,
			summary,
			attribution,
			sources,
			kind,
			date: dates[i] ?? '',
			links: []
		};
	});
	const points = events.slice(1, -1).map(({ id, date }, i) => {
		return { date, value: 100 + i, qualifier: 'about' as const, event: id, sources: ['paper'] };
	});
	const series = [
		{ id: 'figures', label: 'People in custody', unit: 'people', track: 'track-0', points }
	];
	return aTimelineOf({ ...file, id: `months-${distance}`, updated: '2040-01-01', events, series });
}

describe('the mark of a figure', () => {
	test.each([...sizeClasses, ...frameClasses])(
		'$name, from $packWidth px: is over the middle of its own bar, and under no other date',
		(size) => {
			for (const more of [1, 1.1, 1.3]) {
				const width = Math.round(size.packWidth * more);
				const scene = layoutScene(
					shippedTimeline,
					{ class: size, width },
					wholeDomainOf(shippedTimeline)
				);
				const bars = scene.series.flatMap((series) => barsOf(series, width));
				const figures = figuresOf(scene).map((mark) => boxOf(mark, width));
				expect(figures).toHaveLength(2);
				for (const [i, { x0, x1, y1 }] of figures.entries()) {
					const bar = bars[i]?.box ?? { x0: NaN, x1: NaN, y0: NaN };
					expect((x0 + x1) / 2).toBeCloseTo((bar.x0 + bar.x1) / 2, 6);
					// The symbol, half as high as its box, is on the top of its bar. On the first bar, it may be up to 6 px lower.
					expect(y1 - bar.y0).toBeLessThanOrEqual(markSize / 4 + (i === 0 ? 6 : 0));
				}
			}
		}
	);

	test('of random records is in the middle of the part of its date that is seen', () => {
		let tried = 0;
		check(runs(800, 5), ({ scene, timeline, width, domain }) => {
			for (const mark of figuresOf(scene).filter(({ shift }) => shift === 0)) {
				const event = timeline.events[mark.firstIndex];
				// One without a known start is drawn from the start of the timeline on.
				const [start, end] = event ? spanOf(event, timeline) : [NaN, NaN];
				if (event?.date.end === null || end <= domain[0] || start >= domain[1]) continue;
				tried++;
				const box = boxOf(mark, width);
				const at = domain[0] + ((box.x0 + box.x1) / 2 / width) * (domain[1] - domain[0]);
				expect(at).toBeGreaterThanOrEqual(Math.max(domain[0], start) - 1);
				expect(at).toBeLessThanOrEqual(Math.min(domain[1], end) + 1);
			}
		});
		expect(tried).toBeGreaterThan(100);
	});

	test('has words that are over no bar', () => {
		let tried = 0;
		check(runs(800, 5), (drawn) => {
			const { scene, width } = drawn;
			for (const mark of figuresOf(scene)) {
				const label = labelBoxOf(mark, width);
				if (!label || mark.label?.isInside) continue;
				tried++;
				expect(under(label, scene, width), `${mark.key}: ${describeDrawing(drawn)}`).toEqual([]);
			}
		});
		expect(tried).toBeGreaterThan(100);
	});

	test.each([1, 3])('of months %i apart, is over each of them', (distance) => {
		const timeline = aTimelineOfMonths(distance);
		const scene = draw(timeline, 1000, wholeDomainOf(timeline));
		const bars = scene.series.flatMap((series) => barsOf(series, 1000));
		const middles = figuresOf(scene).map((mark) => boxOf(mark, 1000));
		expect(middles).toHaveLength(10);
		for (const { x0, x1 } of middles) {
			const at = (x0 + x1) / 2;
			expect(bars.some(({ box }) => box.x0 < at && at < box.x1)).toBe(true);
		}
	});

	test('stays in sight as long as its bar does, moves no further than the view, and leaves with it', () => {
		const [width, span] = [1000, 60 * day];
		const [figure] = shippedTimeline.series[0]?.points ?? [];
		const { start, end } = figure?.date ?? { start: NaN, end: NaN };
		let before: number | null = null;
		const step = import.meta.env.OTR_ALL ? day / 10 : day / 5;
		let tried = 0;
		for (let at = (start ?? NaN) - span - 9.95 * day; at < (end ?? NaN) + 10 * day; at += step) {
			const domain: Domain = [at, at + span];
			const scene = draw(shippedTimeline, width, domain);
			const mark = scene.marks.find(({ key }) => key === figure?.event.id);
			const isSeen = (end ?? NaN) > at && start < at + span;
			expect(mark !== undefined, new Date(at).toISOString()).toBe(isSeen);
			if (!mark) continue;
			tried++;
			const box = boxOf(mark, width);
			const middle = (box.x0 + box.x1) / 2;
			if (before !== null)
				expect(Math.abs(middle - before)).toBeLessThanOrEqual((width / span) * (day / 4) + 0.01);
			before = middle;
		}
		expect(tried).toBeGreaterThan(300);
	});
});
