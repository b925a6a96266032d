import { expect, test } from 'vitest';
import { firstInView, isDrawnIn } from '#lib/story/in-view.ts';
import { drawnMarks } from '#lib/timeline/layout/marks.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { countOverlapping, toEventSpans } from '#lib/timeline/layout/spans.ts';
import { extentWithMargin, type Domain } from '#lib/timeline/layout/transform.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);

test('as many are counted as have dates in the view', () => {
	for (const timeline of [shippedTimeline, aTimeline(3, { events: 60, days: 400 })]) {
		const spans = toEventSpans(timeline.events, timeline.extent);
		const [start, end] = extentWithMargin(timeline.extent);
		for (let i = 0; i < 20; i++) {
			const domain: Domain = [
				start + ((end - start) * i) / 20,
				start + ((end - start) * (i + 3)) / 20
			];
			const within = timeline.events.filter(({ date }) => isDrawnIn(date, timeline.extent, domain));
			expect(countOverlapping(spans, domain)).toBe(within.length);
		}
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
