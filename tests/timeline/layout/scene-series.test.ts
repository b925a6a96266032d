import { describe, expect, test } from 'vitest';
import { overlaps } from '#lib/timeline/layout/box.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { textWidth } from '#lib/ui/text-width.ts';
import { runs } from '../../fixtures/runs.ts';
import {
	boxOf,
	labelBoxOf,
	wordsOf,
	barsOf,
	describeDrawing,
	check
} from '../../fixtures/drawn-scenes.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { panDomain, wholeDomainOf, zoomDomain, minSpan } from '#lib/timeline/layout/transform.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';
import berlin from '../../fixtures/berlin.json' with { type: 'json' };
import { readEventsFile } from '../../fixtures/read-events-file.ts';

describe('the words of a series', () => {
	test('cover no mark, bar, label or other text, and are in the view', () => {
		let tried = 0;
		check(runs(1200), (drawn) => {
			const { scene, width } = drawn;
			const taken = drawnMarks(scene).flatMap((mark) => {
				const label = labelBoxOf(mark, width);
				const middle = (mark.from + mark.to) / 2;
				// Of a figure's box, which is as wide as its bar, only the symbol is seen.
				const seen = mark.isPoint ? { ...mark, from: middle, to: middle } : mark;
				const own = { part: mark.key, box: boxOf(seen, width) };
				return label ? [own, { part: `the label of ${mark.key}`, box: label }] : [own];
			});
			const words = scene.series.flatMap((series) => wordsOf(series, width));
			const bars = scene.series.flatMap((series) => barsOf(series, width));
			for (const { part, box } of words) {
				tried++;
				const others = [...taken, ...bars, ...words.filter((other) => other.part !== part)];
				const covered = others.filter((other) => overlaps(other.box, box));
				expect(
					covered.map((other) => `${other.part} under ${part}`),
					describeDrawing(drawn)
				).toEqual([]);
				expect(box.x0, describeDrawing(drawn)).toBeGreaterThanOrEqual(0);
				expect(box.x1, describeDrawing(drawn)).toBeLessThanOrEqual(width);
			}
		});
		expect(tried).toBeGreaterThan(100);
	});

	test('in a gap fit the part of it that is seen', () => {
		let tried = 0;
		check(runs(600), ({ scene, width }) => {
			for (const { gaps, texts } of scene.series) {
				const ofGaps = texts.filter(({ lines }) => lines.join(' ').startsWith('no figure'));
				expect(ofGaps.length).toBeLessThanOrEqual(gaps.length);
				tried += ofGaps.length;
				for (const { lines, x, side } of ofGaps) {
					const size = Math.max(...lines.map((line) => textWidth(line, labelFontSize)));
					const x0 = x * width - size * { start: 0, middle: 0.5, end: 1 }[side];
					const isIn = gaps.some(({ from, to }) => from * width <= x0 && x0 + size <= to * width);
					expect(isIn).toBe(true);
				}
			}
		});
		expect(tried).toBeGreaterThan(0);
	});
});

test.each([390, 700, 1080])('the name of a series stays in a drag, at %i px', (width) => {
	const whole = wholeDomainOf(shippedTimeline);
	const size = { class: sizeClassFor(width), width };
	const sceneOf = (domain: typeof whole, movesWith: ReturnType<typeof layoutScene> | null = null) =>
		layoutScene(shippedTimeline, size, domain, { movesWith });
	let tried = 0;
	for (const factor of [1.5, 2, 4]) {
		const start = zoomDomain(whole, factor, whole, whole[1], minSpan);
		const rest = sceneOf(start);
		if (!rest.series[0]?.name) continue;
		for (let share = 0; share > -0.6; share -= 0.02) {
			const moving = sceneOf(panDomain(start, share, whole), rest);
			expect(moving.series[0]?.name, `${factor} times, ${share}`).not.toBeNull();
			tried++;
		}
	}
	expect(tried).toBeGreaterThan(20);
});

test('the name of a series has its unit, or all its words, or its first two at least', () => {
	const timeline = toTimeline(toRecordData(readEventsFile(berlin, 'berlin.json')));
	const domain = wholeDomainOf(timeline);
	const names = [280, 320, 359, 390, 480, 640, 700, 960].map((width) => {
		const scene = layoutScene(timeline, { class: sizeClassFor(width), width }, domain);
		return scene.series[0]?.name?.lines.join(' ') ?? '';
	});
	expect(names.filter((name) => !name.startsWith('Monday demonstration'))).toEqual([]);
});
