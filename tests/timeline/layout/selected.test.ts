import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { asKnown } from '#lib/record/as-known.ts';
import { veilStart } from '#lib/record/as-of-day.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline, type TimelineEvent } from '#lib/record/timeline.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';
import { overlaps } from '#lib/timeline/layout/box.ts';
import { drawnSpan } from '#lib/timeline/layout/drawn-span.ts';
import { drawnMarks, markBox, type SceneMark } from '#lib/timeline/layout/marks.ts';
import { layoutUnselected } from '#lib/timeline/layout/scene.ts';
import { layoutScene, withSelectedEvent } from '#lib/timeline/layout/selected.ts';
import { marksOf } from '../../fixtures/scene-events.ts';
import { runs } from '../../fixtures/runs.ts';
import { describeDrawing, check, labelBoxOf } from '../../fixtures/drawn-scenes.ts';

describe('a selection', () => {
	test('makes anew only its mark, its cluster and the marks whose labels it covers', () => {
		let [kept, uncovered, moved, over, placed, aside] = [0, 0, 0, 0, 0, 0];
		check(runs(300, 5), (drawn) => {
			const { timeline, size, width, domain, selected } = drawn;
			const layout = layoutUnselected(timeline, { class: size, width }, domain, {});
			const before = layout.scene.marks.map((mark) => ({ ...mark }));
			const scene = withSelectedEvent(layout, selected);
			const drawing = describeDrawing(drawn);
			expect(layout.scene.marks, drawing).toEqual(before);
			expect(withSelectedEvent(layout, null)).toBe(layout.scene);
			const { marks, selected: own } = scene;
			for (const name of ['size', 'tracks', 'order', 'shown', 'ticks'] as const) {
				expect(scene[name], `${name}; ${drawing}`).toBe(layout.scene[name]);
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
				else if (mark.key === mine?.key && mine.excludedIndex >= 0) {
					if (!mark.isCluster) continue;
					if (mark.from !== same?.from) {
						aside++;
						const boxes = [markBox(own as SceneMark, width), markBox(mark, width)] as const;
						expect(overlaps(...boxes, -0.1), drawing).toBe(false);
					}
					expect(mark, drawing).toEqual({
						...same,
						count: (same?.count ?? 0) - 1,
						excludedIndex: selected?.index,
						firstIndex: mark.firstIndex,
						from: mark.from,
						to: mark.from
					});
				} else if (mark.key === mine?.key) {
					placed++;
					expect(same?.label, drawing).toBeNull();
					expect({ ...mark, label: null }, drawing).toEqual(same);
				} else {
					if (mark.label) moved++;
					else uncovered++;
					expect(mark.label, drawing).not.toEqual(same?.label);
					expect({ ...mark, label: null }, drawing).toEqual({ ...same, label: null });
				}
			}
		});
		expect(kept).toBeGreaterThan(400);
		expect(over).toBeGreaterThan(2);
		expect(placed + uncovered).toBeGreaterThan(0);
		expect(moved).toBeGreaterThan(0);
		expect(aside).toBeGreaterThan(0);
	});

	test('draws the one event left of a cluster at its date, also under the selected event', () => {
		let [single, under] = [0, 0];
		check(runs(600, 5), (drawn) => {
			const { timeline, scene, width, domain, selected } = drawn;
			const own = scene.selected && markBox(scene.selected, width);
			const rest = scene.marks.find((mark) => mark.excludedIndex >= 0 && !mark.isCluster);
			if (!rest || !own) return;
			const drawing = describeDrawing(drawn);
			single++;
			const event = timeline.events[rest.firstIndex];
			expect(event, drawing).not.toBe(selected);
			expect(rest.count, drawing).toBe(1);
			expect(rest.glyph?.shape, drawing).toBe(event?.kind.shape);
			const [start, end] = drawnSpan((event as TimelineEvent).date, timeline.extent).map(
				(time) => (time - domain[0]) / (domain[1] - domain[0])
			) as [number, number];
			// A cluster may reach into the view without this event.
			if (end < 0 || start > 1) return;
			const box = markBox(rest, width);
			const middle = (Math.max(0, start) + Math.min(1, end)) / 2;
			expect((box.x0 + box.x1) / 2, drawing).toBeCloseTo(middle * width, 2);
			if (overlaps(own, box)) under++;
		});
		expect(single).toBeGreaterThan(3);
		expect(under).toBeGreaterThan(0);
	});

	test('keeps its label and those around it from rest into a motion', () => {
		let tried = 0;
		check(runs(300), ({ timeline, size, width, domain, selected, scene }) => {
			const options = { selected, movesWith: scene };
			const moving = layoutScene(timeline, { class: size, width }, domain, options);
			const labels = drawnMarks(scene).map(({ key, label }) => [key, label]);
			if (drawnMarks(scene).some(({ key, label }) => label && key === selected?.id)) tried++;
			expect(drawnMarks(moving).map(({ key, label }) => [key, label])).toEqual(labels);
		});
		expect(tried).toBeGreaterThan(2);
	});

	test('has no label in the veil over what was not known yet', () => {
		const then = {
			...toTimeline(asKnown(toRecordData(shipped), '2025-10-01')),
			axis: shippedTimeline.extent
		};
		for (const width of [656, 1080]) {
			const end = (veilStart(then, wholeDomainOf(then)) ?? NaN) * width;
			const size = { class: sizeClassFor(width), width };
			for (const selected of then.events) {
				const scene = layoutScene(then, size, wholeDomainOf(then), { selected });
				const ends = drawnMarks(scene).map((mark) => labelBoxOf(mark, width)?.x1 ?? 0);
				expect(Math.max(...ends), `${selected.id} at ${width} px`).toBeLessThan(end);
			}
		}
	});
});
