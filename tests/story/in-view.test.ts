import { expect, test } from 'vitest';
import { countInView, firstInView, isDrawnIn } from '#lib/story/in-view.ts';
import { drawScene } from '#lib/timeline/draw/draw-scene.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { extentWithMargin, type Domain } from '#lib/timeline/layout/transform.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

function drawIn(domain: Domain, width = 1080, timeline = shippedTimeline) {
	const size = { class: sizeClassFor(width), width };
	return layoutScene(timeline, size, domain);
}

test('as many are in view as the marks show and count, also at the edge of the view', () => {
	const whole = extentWithMargin(shippedTimeline.extent);
	for (const width of [280, 374, 708, 1080]) {
		expect(countInView(drawIn(whole, width))).toBe(shippedTimeline.events.length);
		// As after four notches of a wheel over the second half: on a phone a count reaches over the edge.
		const scene = drawIn([utc('2025-10-05'), utc('2026-01-31')], width);
		const numbers = drawScene(scene).flatMap(({ texts }) =>
			texts.filter(({ name }) => name === 'number').map(({ lines: [line] }) => Number(line?.text))
		);
		const alone = scene.marks.filter(({ isCluster }) => !isCluster).length;
		expect(countInView(scene)).toBe(numbers.reduce((sum, n) => sum + n, alone));
	}
});

test('the first of them is the first card of which a part is drawn', () => {
	const { events } = shippedTimeline;
	const newest = events.toReversed();
	const december: Domain = [utc('2025-12-05'), utc('2026-02-13')];
	const within = newest.filter(({ id }) => /2025-12|2026-01|2026-02(?!-1[78])/.test(id));
	expect(firstInView(newest, shippedTimeline, december)).toBe(within[0]);
	const whole = extentWithMargin(shippedTimeline.extent);
	expect(firstInView(events, shippedTimeline, whole)).toBe(events[0]);
});

test('they are those whose marks are in the view', () => {
	// Without dates longer than a day, of which a cluster may leave out the end.
	const timeline = aTimeline(3, { events: 60, days: 400 });
	const whole = extentWithMargin(timeline.extent);
	const days = timeline.events.filter(({ date }) => date.shape === 'day');
	for (const { date } of days) {
		const domain: Domain = [Math.max(whole[0], date.start), Math.min(whole[1], date.start + 4e9)];
		const width = 1080;
		const size = { class: sizeClassFor(width), width };
		const scene = layoutScene(timeline, size, domain);
		const inView = timeline.events.filter(({ date }) => isDrawnIn(date, timeline.extent, domain));
		const ids = new Set(inView.map(({ id }) => id));
		const alone = drawnMarks(scene).filter(
			({ isCluster, key }) => !isCluster && !key.includes('+')
		);
		expect(alone.map(({ key }) => key).filter((id) => !ids.has(id))).toEqual([]);
	}
});
