import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#lib/record/timeline.ts';
import { overlaps } from '#lib/timeline/layout/box.ts';
import { emptyTracks } from '#lib/timeline/layout/empty-tracks.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf, type Domain } from '#lib/timeline/layout/transform.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { boxOf, domainOf, labelBoxOf } from '../../fixtures/drawn-scenes.ts';
import { labelFaults } from '../../fixtures/label-faults.ts';
import { runs } from '../../fixtures/runs.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
/** Few events of one track, among them a figure. */
const winter: Domain = [utc('2025-10-06'), utc('2026-02-01')];

function draw(timeline: Timeline, domain: Domain, width: number, isAtRest = true): Scene {
	const size = { class: sizeClassFor(width), width };
	const empty = emptyTracks(timeline, domain);
	return layoutScene(timeline, size, domain, isAtRest ? { empty, rest: domain } : { empty });
}

/** The heights, px, in which a track has nothing: between its marks and labels, and above and below them. */
function voidsOf(scene: Scene, width: number): number[] {
	return scene.tracks
		.filter(({ isEmpty }) => !isEmpty)
		.flatMap(({ y, height }) => {
			const own = drawnMarks(scene)
				.flatMap((mark) => [boxOf(mark, width), labelBoxOf(mark, width) ?? []].flat())
				.concat(
					scene.series.map((series) => {
						return { x0: 0, x1: width, y0: series.y + 18, y1: series.y + series.height };
					})
				)
				.filter((box) => box.y0 >= y - 1 && box.y1 <= y + height + 1)
				.sort((a, b) => a.y0 - b.y0);
			let end = y;
			const voids = own.map(({ y0, y1 }) => {
				const gap = y0 - end;
				end = Math.max(end, y1);
				return gap;
			});
			return [...voids, y + height - end];
		});
}

describe('rows of a view at rest', () => {
	test.each([358, 706, 1080])('close up where most lanes have no mark, at %d px', (width) => {
		const before = draw(shippedTimeline, winter, width, false);
		const scene = draw(shippedTimeline, winter, width);
		expect([scene.height, scene.axisY]).toEqual([before.height, before.axisY]);
		const longest = Math.max(...voidsOf(scene, width));
		expect(longest).toBeLessThan(Math.max(...voidsOf(before, width)));
		expect(longest).toBeLessThan(55);
	});

	test.each([358, 706, 1080])('leave room for all labels of few events, at %d px', (width) => {
		const { marks } = draw(shippedTimeline, winter, width);
		expect(marks.length).toBeLessThanOrEqual(6);
		for (const { key, isCluster, label } of marks)
			if (!isCluster) expect(label, key).not.toBeNull();
	});

	test.each([
		[288, 1],
		[358, 2]
	])('leave room for titles of seven marks, too, at %d px', (width, count) => {
		// As three presses of “Zoom in” leave it.
		const { marks } = draw(shippedTimeline, [utc('2025-08-24'), utc('2025-10-28')], width);
		expect(marks.length).toBeGreaterThan(6);
		const titles = marks.filter(({ label }) => label?.look === 'plain');
		expect(titles.length).toBeGreaterThanOrEqual(count);
	});

	test('are those of the whole story in the whole story', () => {
		for (const width of [358, 706, 1080]) {
			const whole = wholeDomainOf(shippedTimeline);
			expect(draw(shippedTimeline, whole, width)).toEqual(
				draw(shippedTimeline, whole, width, false)
			);
		}
	});

	test('keep lanes, order, height and axis; nothing lies over anything else', () => {
		let [all, closed] = [0, 0];
		fc.assert(
			fc.property(
				fc.nat(200),
				fc.constantFrom(3, 12, 40),
				fc.double({ min: 0.1, max: 0.5, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.constantFrom(320, 500, 700, 1080),
				(seed, events, zoom, place, width) => {
					const timeline = aTimeline(seed, { events, tracks: 1 + (seed % 3), days: 400 });
					const domain = domainOf(timeline, zoom, place);
					const before = draw(timeline, domain, width, false);
					const scene = draw(timeline, domain, width);
					expect([scene.height, scene.axisY]).toEqual([before.height, before.axisY]);
					expect(scene.order).toBe(before.order);
					expect(labelFaults({ scene, width })).toEqual([]);
					const boxes = scene.marks.map((mark) => ({ mark, box: boxOf(mark, width) }));
					for (const [i, { mark, box }] of boxes.entries()) {
						expect(box.y1).toBeLessThanOrEqual(scene.axisY + 0.01);
						const row = scene.tracks.find(
							({ track }) => track === timeline.events[mark.firstIndex]?.track
						);
						expect(box.y0).toBeGreaterThanOrEqual((row?.y ?? Infinity) - 0.01);
						expect(box.y1).toBeLessThanOrEqual((row?.y ?? 0) + (row?.height ?? 0) + 0.01);
						for (const { mark: other, box: its } of boxes.slice(i + 1)) {
							if (mark.isPoint || other.isPoint) continue;
							expect(mark.lane !== other.lane && overlaps(box, its), mark.key).toBe(false);
							// The lanes keep their order.
							const was = before.marks.find(({ key }) => key === mark.key)?.y ?? 0;
							const itsWas = before.marks.find(({ key }) => key === other.key)?.y ?? 0;
							expect(Math.sign(mark.y - other.y)).toBe(Math.sign(was - itsWas));
						}
					}
					if (scene.marks.some(({ y }, i) => y !== before.marks[i]?.y)) closed++;
					if (scene.marks.length > 0) all++;
				}
			),
			{ numRuns: runs(200), seed: 25 }
		);
		expect(closed, `${closed} of ${all}`).toBeGreaterThan(all / 8);
	});

	test('stay closed up as they are while a gesture lasts', () => {
		const width = 1080;
		const size = { class: sizeClassFor(width), width };
		const rest = draw(shippedTimeline, winter, width);
		const by = (winter[1] - winter[0]) / 20;
		const moved: Domain = [winter[0] - by, winter[1] - by];
		const empty = emptyTracks(shippedTimeline, winter);
		const scene = layoutScene(shippedTimeline, size, moved, {
			empty,
			rest: winter,
			movesWith: rest
		});
		expect(scene.tracks).toEqual(rest.tracks);
		for (const { key, y } of scene.marks) {
			const before = rest.marks.find((mark) => mark.key === key);
			if (before) expect(y, key).toBe(before.y);
		}
	});
});
